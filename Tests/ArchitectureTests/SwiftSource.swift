/// A Swift file cut into its code, its string literals and its comments.
struct SwiftSource {
    /// An uninterrupted piece of a string literal: an interpolation ends one piece and begins the next.
    struct Literal: Equatable {
        var text: String
        var line: Int
        /// Nothing but "+" stands between it and the piece before.
        var isJoined = false
    }

    let path: String
    let text: String
    /// The text with the inside of literals and comments made blank; lines stay where they were.
    let code: String
    let lines: [Substring]
    let codeLines: [Substring]
    let literals: [Literal]
    /// The numbers of the lines that hold a comment, or a part of one.
    let commentLines: Set<Int>

    init(path: String, text: String) {
        var scanner = SwiftScanner(text)
        scanner.scanCode(isInterpolation: false)
        self.path = path
        self.text = text
        code = String(decoding: scanner.code, as: UTF8.self)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        codeLines = code.split(separator: "\n", omittingEmptySubsequences: false)
        literals = scanner.literals
        commentLines = scanner.commentLines
    }

    /// "Sources/Basics/Day.swift" → "Basics".
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The literals with those joined by "+" made one.
    var phrases: [Literal] {
        var phrases: [Literal] = []
        for literal in literals {
            if literal.isJoined, let last = phrases.indices.last {
                phrases[last].text += literal.text
            } else {
                phrases.append(literal)
            }
        }
        return phrases
    }
}
