/// Public declarations and whether each says what it is.
///
/// Left out are initialisers (they restate the fields, which are documented) and what a protocol of Swift's own
/// already explains.
enum PublicDeclarations {
    private static let kinds: Set<Substring> = [
        "func", "var", "let", "struct", "enum", "class", "actor", "protocol", "typealias",
        "subscript", "macro",
    ]
    private static let explained: Set<String> = [
        "==", "<", "hash", "description", "debugDescription", "rawValue", "id", "encode",
        "startIndex", "endIndex",
    ]

    static func violations(in source: SwiftSource) -> [Violation] {
        let code = source.codeLines
        let lines = source.lines
        return code.indices.compactMap { index in
            guard let name = publicName(declaredBy: code[index]), !explained.contains(name),
                !isDocumented(lines, before: index)
            else { return nil }
            return Violation(
                path: source.path, line: index + 1,
                words: "\(name) is public and says not what it is")
        }
    }

    private static func publicName(declaredBy line: Substring) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let at = words.firstIndex(of: "public"),
            words[..<at].allSatisfy({ $0.hasPrefix("@") }),
            let kind = words[at...].firstIndex(where: {
                kinds.contains($0) && $0 != "class" || $0 == "class"
            }),
            words[at..<kind].allSatisfy({
                !$0.hasPrefix("init") && $0 != "extension" && $0 != "import"
            })
        else { return nil }
        let name =
            words[kind...].dropFirst().first { $0 != "func" && $0 != "var" && $0 != "let" }
            ?? "subscript"
        return String(name.prefix { !"(:<{=".contains($0) || name.first == $0 })
    }

    /// Says whether a documenting comment stands above, with nothing but attributes between.
    private static func isDocumented(_ lines: [Substring], before index: Int) -> Bool {
        for line in lines[..<index].reversed() {
            let words = line.drop(while: \.isWhitespace)
            if words.hasPrefix("///") || words.hasSuffix("*/") { return true }
            if !words.hasPrefix("@") { return false }
        }
        return false
    }
}
