import Testing

/// `docs/coverage.md` names every row of the register and what does it.
@Suite struct CoverageTests {
    private static let states = ["not yet", "partly", "done"]

    @Test func `every row of the register stands there once, in order`() throws {
        let ids = try Repository.text("Tests/ArchitectureTests/register-ids.txt").split(
            separator: "\n"
        ).map(String.init)
        #expect(ids.count == 353)
        #expect(try rows().map { $0[0] } == ids)
    }

    @Test func `every row says how far it is, and what does it where it is begun`() throws {
        for row in try rows() {
            #expect(row.count == 4, "\(row)")
            #expect(
                Self.states.contains(row[2]), "\(row[0]): “\(row[2])” is none of \(Self.states)")
            #expect(
                (row[2] == "not yet") == row[3].isEmpty,
                "\(row[0]): a row that is begun names what does it")
        }
    }

    @Test func `what is named is there`() throws {
        let tests = Repository.tests.map(\.text).joined()
        let types = Set(
            (Repository.sources + Repository.tests).flatMap { TypeNames.declared(in: $0) }.map(
                \.words))
        for row in try rows() where row.count == 4 {
            for name in Markdown.code(in: row[3]) {
                let first = String(name.prefix { !" .(".contains($0) })
                let isType = first.first?.isUppercase == true && types.contains(first)
                let isAddress = name.hasPrefix("/") && isRoute(name)
                let isCommand = name.hasPrefix("waymark ")
                #expect(
                    isType || isAddress || isCommand || tests.contains("`\(name)`")
                        || Repository.paths.contains(name),
                    "\(row[0]) names \(name), which is no type, address, command, test or file")
            }
        }
    }

    private func isRoute(_ address: String) -> Bool {
        Repository.sources.contains { source in
            source.path == "Sources/Website/Routes.swift"
                && source.literals.contains { $0.text == address }
        }
    }

    private func rows() throws -> [[String]] {
        Markdown.rows(in: try Repository.text("docs/coverage.md")).filter { $0.first != "id" }
    }
}
