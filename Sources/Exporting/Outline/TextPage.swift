/// A page of plain text: lines wrapped to a width, with hanging indents.
struct TextPage {
    let width: Int
    private var indent = 0
    private var lines: [String] = []

    init(width: Int) { self.width = width }

    /// The page, each line ended.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// Wrapped words.
    mutating func line(_ words: String) { wrap("", words, hang: 0) }

    /// An empty line, unless there is one already.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// Words underlined to their length.
    mutating func heading(_ words: String, _ mark: Character) {
        let start = lines.count
        line(words)
        let longest = lines[start...].map(\.count).max() ?? 0
        lines.append(String(repeating: mark, count: max(longest, 1)))
    }

    /// A mark, and words that hang behind it.
    mutating func item(_ mark: String, _ words: String) {
        wrap(mark + " ", words, hang: mark.count > 3 ? 2 : mark.count + 1)
    }

    /// A label, and words that hang below its start.
    mutating func field(_ label: String, _ words: String) { wrap("\(label): ", words, hang: 2) }

    /// What is written in the closure stands further to the right.
    mutating func indented(by columns: Int, _ write: (inout TextPage) -> Void) {
        indent += columns
        write(&self)
        indent -= columns
    }

    private mutating func wrap(_ mark: String, _ words: String, hang: Int) {
        var current = String(repeating: " ", count: indent) + mark
        var isEmpty = true
        let next = String(repeating: " ", count: indent + hang)
        for (index, paragraph) in words.split(separator: "\n", omittingEmptySubsequences: true)
            .enumerated()
        {
            if index > 0 {
                lines.append(current.withoutTrailingBlanks)
                (current, isEmpty) = (next, true)
            }
            for word in paragraph.split(whereSeparator: \.isWhitespace) {
                if !isEmpty, current.count + 1 + word.count > width {
                    lines.append(current.withoutTrailingBlanks)
                    (current, isEmpty) = (next, true)
                }
                current += isEmpty ? String(word) : " " + word
                isEmpty = false
            }
        }
        lines.append(current.withoutTrailingBlanks)
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
