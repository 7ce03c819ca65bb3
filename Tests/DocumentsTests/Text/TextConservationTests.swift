import Documents
import Testing

struct TextConservationTests {
    private static let vocabulary = [
        "audit", "Review", "(quarterly)", "75%", "lead-officer", "“quoted”", "R&D", "<5", "2031/32",
        "teams,", "work.", "naïve", "I/O", "Q3", "it’s", "a_b", "5*", "[sic]", "~", "#1", "é",
    ]

    /// Random tables between random lines, and their words in order.
    private func text(seed: UInt64, separator: String) -> (text: String, words: [String]) {
        var numbers = FixedNumbers(seed: seed)
        var lines: [String] = []
        var words: [String] = []
        func phrase(_ most: Int) -> String {
            let count = Int.random(in: 0...most, using: &numbers)
            let picked = (0..<count).map { _ in
                Self.vocabulary[Int.random(in: 0..<Self.vocabulary.count, using: &numbers)]
            }
            words += picked
            return picked.joined(separator: Bool.random(using: &numbers) ? "  " : " ")
        }
        for _ in 0..<12 {
            let columns = Int.random(in: 2...6, using: &numbers)
            for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                let cells = (0..<columns).map { _ in phrase(5) }.joined(separator: separator)
                lines.append(separator == "\t" ? cells : "|\(cells)|")
            }
            if Bool.random(using: &numbers) { lines.append("") }
            lines.append("Line " + phrase(30))
            words.insert(
                "Line", at: words.count - (lines.last?.split(separator: " ").count ?? 1) + 1)
            if Bool.random(using: &numbers) { lines.append("") }
        }
        return (lines.joined(separator: "\n"), words)
    }

    @Test(arguments: 0..<60)
    func `every word of a random text is in the document once`(seed: Int) throws {
        for separator in ["\t", "|"] {
            let (text, words) = text(seed: UInt64(seed), separator: separator)
            let document = try PlainTextReader.read(text: text)
            #expect(document.words.sorted() == words.sorted())
            #expect(document.furniture.isEmpty)
        }
    }
}
