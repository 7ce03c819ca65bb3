/// Words of one line, from left to right.
struct WordLine {
    var words: [PageWord]
    var box: Box

    init(_ words: [PageWord]) {
        self.words = words.sorted { $0.box.left < $1.box.left }
        box = words.dropFirst().reduce(
            words.first?.box ?? Box(left: 0, top: 0, right: 0, bottom: 0)
        ) {
            $0.union($1.box)
        }
    }

    /// Height of the tallest word: the size of its letters.
    var height: Double { words.map(\.box.height).max() ?? 0 }

    var text: String { words.map(\.text).joined(separator: " ") }

    var isBold: Bool { words.allSatisfy { $0.style.contains(.bold) } }

    /// Sorts words into lines by their heights on the page, from top to bottom.
    static func lines(of words: [PageWord]) -> [WordLine] {
        var lines: [[PageWord]] = []
        var open: [PageWord] = []
        var span = Box(left: 0, top: 0, right: 0, bottom: 0)
        for word in words.sorted(by: {
            ($0.box.middleY, $0.box.left) < ($1.box.middleY, $1.box.left)
        }) {
            let shared = span.sharedHeight(with: word.box)
            if !open.isEmpty, shared >= 0.5 * min(span.height, word.box.height) {
                open.append(word)
                // A tall word widens the line's span only if it holds the others.
                if word.box.height > span.height { span = word.box }
            } else {
                if !open.isEmpty { lines.append(open) }
                open = [word]
                span = word.box
            }
        }
        if !open.isEmpty { lines.append(open) }
        return lines.map(WordLine.init)
    }
}
