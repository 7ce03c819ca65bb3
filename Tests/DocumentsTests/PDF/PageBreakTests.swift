import Testing

@testable import Documents

struct PageBreakTests {
    private func row(_ texts: [String], page: Int, isHeader: Bool = false) -> TableRow {
        let place = Place(page: page)
        return TableRow(
            cells: texts.enumerated().map { column, text in
                TableCell(
                    column: column, paragraphs: text.isEmpty ? [] : [Paragraph(text, place: place)])
            }, isHeader: isHeader, place: place)
    }

    private let head = ["Ref", "Task", "Lead"]

    @Test func `the rest of a row overleaf joins it in a table that always fills its first column`()
    {
        let table = Table(rows: [
            row(head, page: 1, isHeader: true), row(["1", "Audit", "Ms A"], page: 1),
            row(["2", "Visit each", "Mr B"], page: 1), row(head, page: 2, isHeader: true),
            row(["", "family", ""], page: 2), row(["3", "Meet", "Ms C"], page: 2),
        ])
        let joined = PageBreak.withoutCutRows(table)
        #expect(joined.rows.map { $0.cells[0].text } == ["Ref", "1", "2", "Ref", "3"])
        #expect(joined.rows[2].cells[1].text == "Visit each family")
    }

    @Test func `where first cells are often empty, a page may begin with one`() {
        let table = Table(rows: [
            row(["1", "Audit", "Ms A"], page: 1), row(["", "Visit", "Mr B"], page: 1),
            row(["2", "Meet", "Ms C"], page: 1), row(["", "Write", "Ms D"], page: 2),
            row(["3", "Train", "Mr E"], page: 2),
        ])
        #expect(PageBreak.withoutCutRows(table) == table)
    }

    @Test func `a part that shows fewer sides takes the other's columns`() throws {
        let fine = try #require(PageColumns.finer([10, 50, 200], [10, 51, 120, 160, 201]))
        #expect(fine.count == 5)
        #expect(PageColumns.finer([10, 70, 200], [10, 51, 120, 160, 201]) == nil)
        let table = PageColumns.spread(
            Table(rows: [row(["a", "b"], page: 1)]), from: [10, 50, 200], to: fine)
        #expect(table.rows[0].cells.map(\.column) == [0, 1])
        #expect(table.rows[0].cells.map(\.columnSpan) == [1, 3])
        #expect(table.columnCount == 4)
    }

    @Test func `an open row takes what follows, a closed one only what runs on`() throws {
        let upper = row(["1", "Audit of the", "Ms A"], page: 1)
        let lower = row(["", "quarterly returns", ""], page: 2)
        let other = row(["2", "Visit", "Mr B"], page: 2)
        let joined = try #require(PageBreak.joined(upper, lower, isOpen: false))
        #expect(joined.cells.map(\.text) == ["1", "Audit of the quarterly returns", "Ms A"])
        #expect(PageBreak.joined(upper, other, isOpen: false) == nil)
        #expect(PageBreak.joined(upper, other, isOpen: true) != nil)
    }
}
