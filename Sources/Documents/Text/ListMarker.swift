/// The marker of a list item at the start of a line or paragraph.
///
/// Bullets, dashes, numbers ("1.", "1.1", "2)"), letters ("a)", "(b)"), small Roman numerals ("(iv)", "ii.")
/// and check boxes. A date ("1.4.17 Started"), a time, an initial ("A. Bishop") and a lone mark are none.
struct ListMarker: Equatable {
    /// As printed; a check box reads "[x]" or "[ ]".
    var text: String
    /// Number of Unicode scalars that the marker takes with the blanks around it.
    var scalarCount: Int

    /// Reads the marker that opens a text; nil when there is none, or nothing after it.
    static func opening(_ text: some StringProtocol) -> ListMarker? {
        var marks: [String] = []
        var taken = 0
        var rest = Array(text.unicodeScalars.prefix(headLength))
        while marks.count < 3, let (mark, length) = single(rest) {
            marks.append(mark)
            taken += length
            rest = Array(text.unicodeScalars.dropFirst(taken).prefix(headLength))
            guard isBullet(mark) else { break }
        }
        guard !marks.isEmpty, rest.contains(where: { !Blanks.isBlank($0) }) else { return nil }
        let box = marks.last.flatMap { $0.hasPrefix("[") ? $0 : nil }
        return ListMarker(text: box ?? marks.joined(separator: " "), scalarCount: taken)
    }

    /// Bullets that never open an ordinary sentence; inside a text they cut it into items.
    static func isStrongBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "•", "▪", "●", "◦", "‣", "⁃", "■", "▫", "➢", "►", "❖", "◆", "\u{F0B7}", "\u{F0A7}",
            "\u{F0D8}", "\u{F076}", "\u{F0FC}":
            true
        default: false
        }
    }

    /// Marks that are a bullet only at the start of a line.
    static func isWeakBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "–", "—", "*", "·", "○", "□": true
        default: false
        }
    }

    private static let headLength = 24

    private static func isBullet(_ mark: String) -> Bool {
        mark.unicodeScalars.allSatisfy { isStrongBullet($0) || isWeakBullet($0) }
    }

    /// One marker at the head of the scalars: its text, and its length with blanks before and after.
    private static func single(_ head: [Unicode.Scalar]) -> (String, Int)? {
        guard let start = head.firstIndex(where: { !Blanks.isBlank($0) }) else { return nil }
        let body = head[start...]
        guard let first = body.first else { return nil }
        if isStrongBullet(first) || isWeakBullet(first) {
            let next = start + 1
            guard next < head.count, Blanks.isBlank(head[next]) || isStrongBullet(first) else {
                return nil
            }
            return (String(Character(first)), afterBlanks(head, from: next))
        }
        if let (box, length) = checkBox(body) {
            return (box, afterBlanks(head, from: start + length))
        }
        guard let length = NumberMarker.length(body) else { return nil }
        var mark = String.UnicodeScalarView()
        mark.append(contentsOf: body.prefix(length))
        return (String(mark), afterBlanks(head, from: start + length))
    }

    private static func afterBlanks(_ head: [Unicode.Scalar], from index: Int) -> Int {
        head[index...].firstIndex { !Blanks.isBlank($0) } ?? head.count
    }

    private static func checkBox(_ body: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
        let four = Array(body.prefix(4))
        if four.count == 4, four[0] == "[", four[2] == "]", Blanks.isBlank(four[3]) {
            if four[1] == "x" || four[1] == "X" { return ("[x]", 3) }
            return Blanks.isBlank(four[1]) ? ("[ ]", 3) : nil
        }
        guard four.count >= 2, Blanks.isBlank(four[1]) else { return nil }
        switch four[0] {
        case "☐": return ("[ ]", 1)
        case "☑", "☒": return ("[x]", 1)
        default: return nil
        }
    }
}
