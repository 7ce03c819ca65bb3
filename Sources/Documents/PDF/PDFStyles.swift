/// Takes from `pdftohtml -xml` which words are bold or italic.
enum PDFStyles {
    /// Marks the words of pages; words that it cannot find stay plain.
    static func mark(_ pages: inout [PageContent], from bytes: [UInt8]) {
        var scanner = MarkupScanner(bytes)
        var page = -1
        var pieces: [Piece] = []
        var style: Run.Style = []
        var place: Box?
        while scanner.next() {
            if place != nil, !scanner.textBefore.isEmpty {
                pieces.append(Piece(text: scanner.textBefore, style: style))
            }
            switch (scanner.name, scanner.isEnd) {
            case ("page", false): page += 1
            case ("text", false):
                place = box(scanner)
                pieces = []
                style = []
            case ("text", true):
                if let place, pages.indices.contains(page) { mark(&pages[page], place, pieces) }
                place = nil
            case ("b", let isEnd): style = isEnd ? style.subtracting(.bold) : style.union(.bold)
            case ("i", let isEnd): style = isEnd ? style.subtracting(.italic) : style.union(.italic)
            default: break
            }
        }
    }

    private struct Piece {
        var text: String
        var style: Run.Style
    }

    private static func box(_ scanner: MarkupScanner) -> Box? {
        guard let left = scanner.number("left"), let top = scanner.number("top"),
            let width = scanner.number("width"), let height = scanner.number("height")
        else { return nil }
        return Box(left: left - 2, top: top - 2, right: left + width + 3, bottom: top + height + 3)
    }

    private static func mark(_ page: inout PageContent, _ place: Box, _ pieces: [Piece]) {
        let all = pieces.filter { Blanks.hasInk($0.text) }.map(\.style)
        guard all.contains(where: { !$0.isEmpty }) else { return }
        let found = page.words.indices.filter {
            place.contains(page.words[$0].box.middleX, page.words[$0].box.middleY)
        }.sorted { page.words[$0].box.left < page.words[$1].box.left }
        if let first = all.first, all.allSatisfy({ $0 == first }) {
            for index in found { page.words[index].style = first }
            return
        }
        // Mixed styles: the words stand in the same order in both.
        var words: [(text: String, style: Run.Style)] = []
        for piece in pieces {
            for word in piece.text.split(whereSeparator: \.isWhitespace) {
                words.append((String(word), piece.style))
            }
        }
        var next = words.startIndex
        for index in found {
            let text = page.words[index].text
            guard let match = words[next...].firstIndex(where: { text.hasPrefix($0.text) }) else { continue }
            page.words[index].style = words[match].style
            next = match + 1
        }
    }
}
