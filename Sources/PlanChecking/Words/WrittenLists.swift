/// The lists that a sentence makes: "age, health and school" holds three things.
///
/// Example: "record the age, health and school of each child" gives `["age", "health", "school"]`.
enum WrittenLists {
    /// Every list of three things or more, each thing in the document's words.
    static func of(_ text: String) -> [[String]] { Statements.of(text).flatMap(lists(in:)) }

    private static func lists(in sentence: String) -> [[String]] {
        let parts = sentence.split(separator: ",").map {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        var found: [[String]] = []
        var start = 0
        while start + 1 < parts.count {
            var end = start + 1
            while end < parts.count, parts[end].count <= 4, joint(parts[end]) == nil { end += 1 }
            if end < parts.count, !opens(parts[start + 1]), let place = joint(parts[end]) {
                var things = [tail(parts[start])] + parts[(start + 1)..<end].map(head)
                things += [
                    head(Array(parts[end][..<place])), head(Array(parts[end][(place + 1)...])),
                ]
                things = things.filter { !$0.isEmpty }
                if things.count >= 3 { found.append(things) }
            }
            start = max(end, start + 1)
        }
        return found
    }

    /// Where "and" or "or" stands that closes a list.
    private static func joint(_ words: [String]) -> Int? {
        words.prefix(6).firstIndex { ["and", "or", "&"].contains($0.lowercased()) }
    }

    /// Whether words open an example or a second clause instead of going on with a list.
    private static func opens(_ words: [String]) -> Bool {
        let first = words.first?.lowercased() ?? ""
        return [
            "including", "such", "especially", "particularly", "while", "which", "who", "where",
            "so", "but", "with",
        ]
        .contains(first)
    }

    /// The thing with which words begin, "consistency of oversight" included.
    private static func head(_ words: [String]) -> String {
        let words = words.drop { articles.contains($0.lowercased()) }
        var thing = words.prefix { !breaks($0) }.prefix(4)
        let rest = words.dropFirst(thing.count)
        if !thing.isEmpty, rest.first?.lowercased() == "of" {
            let small = rest.dropFirst().prefix { determiners.contains($0.lowercased()) }
            let more = rest.dropFirst(1 + small.count).prefix { !breaks($0) }.prefix(3)
            if !more.isEmpty { thing += rest.prefix(1) + small + more }
        }
        return cut(thing)
    }

    /// The thing with which words end.
    private static func tail(_ words: [String]) -> String {
        cut(words.reversed().prefix { !breaks($0) }.prefix(3).reversed()[...])
    }

    private static func cut(_ words: ArraySlice<String>) -> String {
        words.joined(separator: " ").filter { !"()\"“”‘".contains($0) }
    }

    private static func breaks(_ word: String) -> Bool {
        let word = word.lowercased().filter { $0.isLetter || $0 == "'" }
        return word.isEmpty || SubjectWords.small.contains(word) || VerbWords.orders(word)
    }

    private static let determiners: Set<String> = ["the", "a", "an", "each", "every", "all", "its"]

    private static let articles: Set<String> = [
        "the", "a", "an", "their", "its", "any", "of", "in", "to", "all",
    ]
}
