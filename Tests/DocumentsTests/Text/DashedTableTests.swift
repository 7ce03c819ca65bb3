import Testing

@testable import Documents

struct DashedTableTests {
    private func rows(_ text: String) throws -> [[String]] {
        let document = try PlainTextReader.read(text: text)
        return document.blocks.flatMap { block -> [[String]] in
            guard case .table(let table) = block else { return [] }
            return table.rows.map { $0.cells.map(\.text) }
        }
    }

    @Test func `dashes under the heading show where columns begin`() throws {
        let text = """
            Action             Owner         By when
            ------------------ ------------- --------
            Set a rota         Jo Sample     May 2025
            Print the rota                   June 2025

            Many thanks
            """
        #expect(
            try rows(text) == [
                ["Action", "Owner", "By when"], ["Set a rota", "Jo Sample", "May 2025"],
                ["Print the rota", "", "June 2025"],
            ])
    }

    @Test func `between full rules a row may go on over lines`() throws {
        let text = """
            -----------------------------------
            Action             Owner
            ------------------ ----------------
            Set a rota for     Jo Sample
            all visits

            Print the rota     Sam Placeholder
            -----------------------------------
            """
        #expect(
            try rows(text) == [
                ["Action", "Owner"], ["Set a rota for all visits", "Jo Sample"],
                ["Print the rota", "Sam Placeholder"],
            ])
    }

    @Test func `cells that begin under their headings need no rule`() throws {
        let text = """
            Dear all

            Action             Owner         By when
            Set a rota         Jo Sample     May 2025
            Print the rota                   June 2025

            Many thanks
            """
        #expect(
            try rows(text) == [
                ["Action", "Owner", "By when"], ["Set a rota", "Jo Sample", "May 2025"],
                ["Print the rota", "", "June 2025"],
            ])
    }

    @Test(arguments: [
        "One  two  three\nwords of a letter\nwith no columns",
        "Words over a rule\n-----------------\nand below it",
        "Sums\n--- ---\nthese words cross the columns\nand so do these words",
        "------------------\nAction    Owner\n--------- --------\nSet a rota  no rule closes it",
    ])
    func `other dashes make no table`(text: String) throws {
        #expect(try rows(text).isEmpty)
    }
}
