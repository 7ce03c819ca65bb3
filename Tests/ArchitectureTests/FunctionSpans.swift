/// Functions, initialisers and computed values of a file, with how many lines each takes.
enum FunctionSpans {
    struct Span: Equatable {
        var name: String
        var line: Int
        var length: Int
    }

    static func spans(in source: SwiftSource) -> [Span] {
        let lines = source.codeLines.map { Array($0.utf8) }
        return lines.indices.compactMap { index in
            guard let name = name(startedBy: source.codeLines[index]),
                let last = lastLine(from: index, in: lines)
            else { return nil }
            return Span(name: name, line: index + 1, length: last - index + 1)
        }
    }

    private static let modifiers: Set<Substring> = [
        "public", "private", "fileprivate", "internal", "package", "static", "final", "override",
        "mutating",
        "nonmutating", "nonisolated", "convenience", "required", "indirect", "lazy", "class",
    ]

    /// The name of what a line begins, where that can have a body with statements.
    private static func name(startedBy line: Substring) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
            .drop { modifiers.contains($0) || $0.hasPrefix("@") || $0.hasPrefix("private(") }
        guard let word = words.first else { return nil }
        let next = words.dropFirst().first.map { String($0.prefix { !"(<:".contains($0) }) } ?? ""
        if word == "func" { return next }
        if ["init", "deinit", "subscript"].contains(word.prefix(while: \.isLetter)) {
            return String(word)
        }
        let isComputed = words.last?.hasSuffix("{") == true && !words.contains("=")
        return word == "var" && isComputed ? next : nil
    }

    /// The line of the bracket that closes the body, or nil where a declaration has none (as in a protocol).
    private static func lastLine(from start: Int, in lines: [[UInt8]]) -> Int? {
        var round = 0
        var curly = 0
        for index in start..<lines.count {
            for byte in lines[index] {
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: "["): round += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"): round -= 1
                case UInt8(ascii: "{"): curly += 1
                case UInt8(ascii: "}"):
                    curly -= 1
                    if curly == 0, round == 0 { return index }
                    if curly < 0 { return nil }
                default: break
                }
            }
            if curly == 0, round == 0, !continues(on: index + 1, of: lines) { return nil }
        }
        return nil
    }

    /// Says whether a line goes on with the head of a declaration.
    private static func continues(on index: Int, of lines: [[UInt8]]) -> Bool {
        guard lines.indices.contains(index) else { return false }
        let line = String(decoding: lines[index], as: UTF8.self).drop(while: \.isWhitespace)
        return ["{", "->", "where ", "throws", "async", "rethrows", ")"].contains {
            line.hasPrefix($0)
        }
    }
}
