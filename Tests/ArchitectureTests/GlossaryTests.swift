import Testing

/// `docs/glossary.md` holds the words of the house, and the code keeps to them.
@Suite struct GlossaryTests {
    /// The words that the product is made of.
    private static let needed = [
        "finding", "action", "duty", "measure", "definition", "reading", "evidence", "sign-off",
        "review", "snapshot",
        "regime", "load", "obligation", "tracker", "board pack", "history", "notice", "plan",
        "proposal", "doubt",
        "section", "success criterion", "lead", "stage", "health", "proof", "cell", "authority",
    ]

    private func rows() throws -> [[String]] {
        Markdown.rows(in: try Repository.text("docs/glossary.md")).filter { $0.first != "word" }
    }

    @Test func `the words of the house are there`() throws {
        let words = Set(try rows().compactMap(\.first))
        #expect(Self.needed.filter { !words.contains($0) } == [])
    }

    @Test func `each word stands once and says what it means`() throws {
        let rows = try rows()
        #expect(Set(rows.map { $0[0] }).count == rows.count)
        for row in rows { #expect(row.count == 4 && row[1].count > 10, "\(row)") }
    }

    @Test func `the types that it names are there`() throws {
        let types = Set(Repository.sources.flatMap { TypeNames.declared(in: $0) }.map(\.words))
        for row in try rows() where row.count == 4 {
            for name in Markdown.code(in: row[2]) {
                #expect(
                    types.contains(name.split(separator: ".").last.map(String.init) ?? name),
                    "\(row[0]): \(name)")
            }
        }
    }

    @Test func `no type is named by a word that the glossary puts away`() throws {
        let refused = Set(try rows().filter { $0.count == 4 }.flatMap { Markdown.code(in: $0[3]) })
        #expect(!refused.isEmpty)
        for source in Repository.sources {
            for type in TypeNames.declared(in: source) where refused.contains(type.words) {
                Issue.record(
                    "\(source.path):\(type.line): \(type.words) is not a word of the glossary")
            }
        }
    }
}
