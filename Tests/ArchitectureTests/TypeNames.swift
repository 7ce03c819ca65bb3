/// The types that a file declares.
enum TypeNames {
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "actor", "protocol", "typealias",
    ]

    static func declared(in source: SwiftSource) -> [(words: String, line: Int)] {
        source.codeLines.enumerated().compactMap { index, line in
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let at = words.firstIndex(where: kinds.contains), at + 1 < words.count,
                words[..<at].allSatisfy({ $0.first?.isLetter == true || $0.hasPrefix("@") })
            else { return nil }
            let name = words[at + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            return name.first?.isUppercase == true ? (String(name), index + 1) : nil
        }
    }
}
