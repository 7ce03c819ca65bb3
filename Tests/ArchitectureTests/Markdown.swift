/// What is read out of the project's own pages.
enum Markdown {
    /// The rows of the first table after a heading (or of the whole page): cells without their blanks, heads left out.
    static func rows(in text: String) -> [[String]] {
        text.split(separator: "\n").filter { $0.hasPrefix("|") }
            .map { line in
                line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                    .map { String($0.trimmed) }
            }
            .filter { cells in !cells.allSatisfy { $0.allSatisfy { "-: ".contains($0) } } }
    }

    /// What stands in single backticks, outside blocks of code.
    static func code(in text: String) -> [String] {
        prose(in: text).components(between: "`", and: "`")
    }

    /// The targets of links and pictures.
    static func links(in text: String) -> [String] {
        prose(in: text).components(between: "](", and: ")")
    }

    /// The lines of every block of code.
    static func blocks(in text: String) -> [[Substring]] {
        text.components(between: "```", and: "```").map { block in
            Array(
                block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().filter {
                    !$0.isEmpty
                })
        }
    }

    private static func prose(in text: String) -> String {
        var isCode = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if line.hasPrefix("```") { isCode.toggle() }
            return !isCode && !line.hasPrefix("```")
        }.joined(separator: "\n")
    }
}

extension StringProtocol {
    /// Without blanks at either end.
    var trimmed: SubSequence {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
        return start[...last]
    }
}
