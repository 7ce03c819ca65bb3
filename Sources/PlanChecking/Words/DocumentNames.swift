/// Policies, procedures, strategies and other documents that a text speaks of.
///
/// Example: "publish the Night Visits Policy" speaks of the policy whose name has the words "night" and "visit".
struct DocumentName: Hashable {
    /// The name as written.
    let words: String
    /// What sort of document: "policy".
    let kind: String
    /// The stems of its name without the sort.
    let stems: Set<String>

    /// Every named document of a text, in its order.
    static func all(in text: String, spelledOut: [String: String] = [:]) -> [DocumentName] {
        Statements.of(withoutBrackets(text)).flatMap { names(in: $0, spelledOut) }
    }

    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        return text.filter { letter in
            if letter == "(" { depth += 1 }
            defer { if letter == ")" { depth = max(0, depth - 1) } }
            return depth == 0 && letter != ")"
        }
    }

    private static func names(in statement: String, _ spelledOut: [String: String])
        -> [DocumentName]
    {
        let words = statement.split { $0.isWhitespace || "/()".contains($0) }.map(String.init)
        var found: [DocumentName] = []
        for (place, word) in words.enumerated() {
            guard let kind = kinds[plain(word)], place > 0 else { continue }
            let before = name(before: place, in: words)
            guard !before.isEmpty else { continue }
            let long = before.map { spelledOut[plain($0)] ?? $0 }.joined(separator: " ")
            let stems = SubjectWords(long).all.subtracting(weak)
            guard !stems.isEmpty else { continue }
            found.append(
                DocumentName(
                    words: (before + [word]).joined(separator: " ").filter {
                        !".,:“”\"".contains($0)
                    },
                    kind: kind, stems: stems))
        }
        return found
    }

    /// The words of a name that ends before a place: capitalised words run on, small ones stop at a verb or a small word.
    private static func name(before place: Int, in words: [String]) -> [String] {
        var name: [String] = []
        let isCapitalised = words[place - 1].first?.isUppercase ?? false
        for at in stride(from: place - 1, through: max(0, place - 5), by: -1) {
            let word = words[at]
            if at < place - 1, let last = word.last, ",:–-".contains(last) { break }
            let small = plain(word)
            if small.isEmpty || VerbWords.orders(small) { break }
            if SubjectWords.small.contains(small) {
                let joins = isCapitalised && ["from", "of", "in"].contains(small) && at > 0
                guard joins, words[at - 1].first?.isUppercase ?? false else { break }
            } else if isCapitalised, !(word.first?.isUppercase ?? false) {
                break
            }
            name.insert(word, at: 0)
        }
        while let first = name.first, leading.contains(plain(first)) { name.removeFirst() }
        return name
    }

    private static func plain(_ word: String) -> String {
        word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "+" }
    }

    private static let leading: Set<String> = [
        "new", "revised", "the", "updated", "refreshed", "draft", "clear", "current", "existing",
        "reviewed", "all",
        "implemented", "refreshing", "reviewing", "revising", "completed", "launched",
    ]

    /// Words that do not tell one document from another.
    private static let weak = Set(
        [
            "new", "revised", "joint", "local", "draft", "council", "service", "team", "clear",
            "children", "young",
            "people", "agreed", "robust", "single", "action", "current", "existing", "strategic",
            "improvement",
        ].map(SubjectWords.stem))

    private static let kinds: [String: String] = [
        "policy": "policy", "policies": "policy", "procedure": "procedure",
        "procedures": "procedure",
        "protocol": "protocol", "protocols": "protocol", "strategy": "strategy",
        "strategies": "strategy",
        "framework": "framework", "guidance": "guidance", "guide": "guidance", "charter": "charter",
        "handbook": "handbook", "pledge": "pledge",
    ]
}
