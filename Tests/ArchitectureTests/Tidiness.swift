/// What a tidy file does not hold, beyond what `swift format` sees.
enum Tidiness {
    static let longestFile = 400
    static let longestFunction = 70

    static func violations(in source: SwiftSource) -> [Violation] {
        length(of: source) + functions(of: source) + forbiddenCode(in: source)
            + leftovers(in: source)
            + names(in: source)
    }

    private static func length(of source: SwiftSource) -> [Violation] {
        let count = source.lines.count - (source.text.hasSuffix("\n") ? 1 : 0)
        return count > longestFile
            ? [Violation(path: source.path, words: "\(count) lines, \(longestFile) at most")] : []
    }

    private static func functions(of source: SwiftSource) -> [Violation] {
        FunctionSpans.spans(in: source).filter { $0.length > longestFunction }.map {
            Violation(
                path: source.path, line: $0.line,
                words: "\($0.name) takes \($0.length) lines, \(longestFunction) at most")
        }
    }

    // MARK: - Ways out

    /// Never: each ends the program or hides an error.
    private static let never = [
        "try!", "as!", "fatalError(", "preconditionFailure(", "Thread.sleep(",
    ]
    /// Only with a comment that says why it is safe.
    private static let withReason = [
        "@unchecked Sendable", "nonisolated(unsafe)", "unsafeBitCast(", "assumingMemoryBound(",
    ]

    private static func forbiddenCode(in source: SwiftSource) -> [Violation] {
        // Looking through the whole file first spares most of the lines.
        let never = never.filter(source.code.contains)
        let withReason = withReason.filter(source.code.contains)
        let lines = source.codeLines
        return lines.indices.flatMap { index -> [Violation] in
            let line = lines[index]
            var words = never.filter(line.contains).map { "\($0) ends or hides: throw instead" }
            words += withReason.filter(line.contains).filter { _ in
                !hasReason(source, line: index + 1)
            }
            .map { "\($0) without a comment that says why" }
            if forcesUnwrapping(line) {
                words.append("an optional is forced: throw, or give what stands instead")
            }
            if isEmptyCatch(lines[index...].prefix(3)) {
                words.append("an empty catch hides an error")
            }
            return words.map { Violation(path: source.path, line: index + 1, words: $0) }
        }
    }

    private static func hasReason(_ source: SwiftSource, line: Int) -> Bool {
        (line - 2...line).contains { source.commentLines.contains($0) }
    }

    /// "a!" but neither "!a" nor "a != b".
    private static func forcesUnwrapping(_ line: Substring) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "!")) else { return false }
        let bytes = Array(line.utf8)
        return bytes.indices.dropFirst().contains { index in
            guard bytes[index] == UInt8(ascii: "!") else { return false }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            let before = Unicode.Scalar(bytes[index - 1])
            return next != UInt8(ascii: "=")
                && (before.properties.isAlphabetic
                    || "0123456789_)]}\"`".unicodeScalars.contains(before))
                && !line.contains("try!") && !line.contains("as!")
        }
    }

    private static func isEmptyCatch(_ lines: ArraySlice<Substring>) -> Bool {
        guard let first = lines.first, let start = first.firstRange(of: "catch") else {
            return false
        }
        let rest = (String(first[start.upperBound...]) + lines.dropFirst().joined(separator: " "))
        guard let open = rest.firstIndex(of: "{") else { return false }
        return rest[open...].dropFirst().first { !$0.isWhitespace } == "}"
    }

    // MARK: - Words

    /// Written in two halves, so that this file does not find itself.
    private static let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
    private static let emptyNames = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Service", "V2",
    ]

    private static func leftovers(in source: SwiftSource) -> [Violation] {
        let marks = marks.filter(source.text.contains)
        guard !marks.isEmpty else { return [] }
        return source.lines.enumerated().flatMap { index, line in
            let words = line.split { !$0.isLetter }
            return marks.filter { words.contains(Substring($0)) }
                .map {
                    Violation(
                        path: source.path, line: index + 1,
                        words: "\($0): finish it or write an issue")
                }
        }
    }

    private static func names(in source: SwiftSource) -> [Violation] {
        TypeNames.declared(in: source).flatMap { name in
            emptyNames.filter { name.words.hasSuffix($0) }.map {
                Violation(
                    path: source.path, line: name.line, words: "\(name.words): \($0) says nothing")
            }
        }
    }
}
