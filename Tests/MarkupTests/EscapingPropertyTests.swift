import Markup
import Testing

/// Whatever words come in, they come out as words: no tag, no way out of an attribute, and nothing lost.
@Suite struct EscapingPropertyTests {
    @Test func `any words can be read back from the page and hold no markup`() {
        var generator = SplitMix(state: 20_260_226)
        let alphabet: [Character] = [
            "<", ">", "&", "\"", "'", "a", "Z", " ", "=", "/", "\n", "é", "’", "😀", "l", "t", ";",
            "#", "3", "9",
        ]
        for _ in 0..<2_000 {
            let count = Int.random(in: 0..<40, using: &generator)
            let words = String(
                (0..<count).map { _ in alphabet[Int.random(in: 0..<20, using: &generator)] })
            let html: HTML = "\(words)"
            let text = html.text
            #expect(!text.contains { "<>\"'".contains($0) })
            #expect(unescaped(text) == words)
            #expect(
                text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
                    .allSatisfy { part in entities.contains { part.hasPrefix($0.dropFirst()) } })
        }
    }

    private let entities = ["&lt;", "&gt;", "&quot;", "&#39;", "&amp;"]

    /// Ampersands last, so that words which look like an entity come back as they were.
    private func unescaped(_ text: String) -> String {
        zip(entities, ["<", ">", "\"", "'", "&"]).reduce(text) {
            $0.replacing($1.0, with: $1.1)
        }
    }
}

/// A small generator with a fixed start, so that every run tries the same words.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
