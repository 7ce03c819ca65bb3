/// A text as the checks read it: its words in small letters, so that a phrase is found whatever stands between its
/// letters.
///
/// Example: `Wording("To be developed (TBC)").says("to be developed")` is true.
public struct Wording: Sendable {
    /// The words, in small letters, apostrophes and hyphens inside a word kept.
    public let words: [String]

    /// Cuts a text into words.
    public init(_ text: String) {
        words = text.lowercased()
            .split { !($0.isLetter || $0.isNumber || "'’-%".contains($0)) }
            .map { String($0.map { $0 == "’" ? "'" : $0 }) }
            .filter { $0.contains { $0.isLetter || $0.isNumber || $0 == "%" } }
    }

    /// Whether the phrase's words stand in it one after the other.
    public func says(_ phrase: String) -> Bool { place(of: phrase) != nil }

    /// Whether it says any of the phrases.
    public func says(anyOf phrases: [String]) -> Bool { phrases.contains(where: says) }

    /// The first phrase that it says, if any.
    public func first(of phrases: [String]) -> String? { phrases.first(where: says) }

    /// Where a phrase begins, counted in words.
    public func place(of phrase: String) -> Int? {
        let wanted = phrase.split(separator: " ").map(String.init)
        guard let head = wanted.first, wanted.count <= words.count else { return nil }
        for start in 0...(words.count - wanted.count) where words[start] == head {
            if Array(words[start..<(start + wanted.count)]) == wanted { return start }
        }
        return nil
    }
}
