import Testing

@testable import Documents

struct SheetTableTests {
    private func table(_ rows: String, merges: [String] = [], styles: String = "") throws -> Table {
        let cells = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        let document = try SpreadsheetReader.read(
            OfficeFile.excel(
                rows: rows, after: "<mergeCells>\(cells)</mergeCells>", styles: styles),
            limits: .standard)
        return try #require(document.tables.first)
    }

    private func row(_ number: Int, _ cells: String...) -> String {
        "<row r=\"\(number)\">"
            + cells.map { "<c r=\"\($0)\(number)\" t=\"str\"><v>\($0)\(number)</v></c>" }.joined()
            + "</row>"
    }

    @Test func `only the rectangle that holds words counts`() throws {
        let styles = """
            <fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/>\
            </patternFill></fill></fills>\
            <cellXfs><xf/><xf fillId="1"/></cellXfs>
            """
        let ground = "<row r=\"90\"><c r=\"Z90\" s=\"1\"/></row>"
        let table = try table(row(5, "C", "E") + ground, styles: styles)
        #expect(table.texts == [["C5", "", "E5"]])
        #expect(table.columnCount == 3)
        #expect(table.rows[0].cells.map(\.column) == [0, 1, 2])
    }

    @Test func `a merged cell stands once and hides what it covers`() throws {
        let bytes = OfficeFile.excel(
            rows: row(1, "A", "B", "C") + row(2, "A", "C") + row(3, "A", "B", "C"),
            after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
        let document = try SpreadsheetReader.read(bytes, limits: .standard)
        let table = document.tables[0]
        #expect(table.texts == [["A1", "C1"], ["C2"], ["A3", "B3", "C3"]])
        #expect(table.rows[0].cells[0].columnSpan == 2)
        #expect(table.rows[0].cells[0].rowSpan == 2)
        #expect(table.rows[1].cells.map(\.column) == [2])
        #expect(document.furniture.map(\.text) == ["B1", "A2"])
    }

    @Test func `a merged cell ends where the words end`() throws {
        let table = try table(row(1, "A") + row(2, "A", "B"), merges: ["A1:H1", "B2:B99"])
        #expect(table.columnCount == 2)
        #expect(table.rows[0].cells[0].columnSpan == 2)
        #expect(table.rows[1].cells[1].rowSpan == 1)
    }

    @Test func `overlapping merges do not lose words`() throws {
        let table = try table(
            row(1, "A", "B") + row(2, "A", "B"), merges: ["A1:A2", "A1:B1", "B2:B2"])
        #expect(table.rows[0].cells.map(\.rowSpan) == [2, 1])
        #expect(table.texts[0] == ["A1", "B1"])
    }

    @Test func `blank rows between stay, unless they are many`() throws {
        let table = try table(row(1, "A") + row(3, "A") + row(5_000, "A"))
        #expect(table.rows.map(\.place.sheetRow) == [1, 2, 3, 4, 5_000])
        #expect(table.rows[1].cells.map(\.isEmpty) == [true])
    }

    @Test func `rows and cells out of order are put in order`() throws {
        #expect(try table(row(2, "B", "A") + row(1, "A")).texts == [["A1", ""], ["A2", "B2"]])
    }

    @Test func `of two cells of one address the first stays`() throws {
        #expect(try table(row(1, "A", "B", "A", "C")).texts == [["A1", "B1", "C1"]])
    }

    @Test func `cells without address follow each other`() throws {
        let cell = "<c t=\"str\"><v>x</v></c>"
        let table = try table("<row>\(cell)\(cell)</row><row><c/>\(cell)</row>")
        #expect(table.texts == [["x", "x"], ["", "x"]])
    }

    @Test(arguments: [("A1", 1, 0), ("$XFD$1048576", 1_048_576, 16_383), ("b12", 12, 1)])
    func `an address is row and column`(text: String, row: Int, column: Int) throws {
        let address = try #require(CellAddress(text.utf8))
        #expect(address.row == row)
        #expect(address.column == column)
    }

    @Test(arguments: ["", "A", "1", "1A", "A0", "XFE1", "A1048577", "A1B", "A-1"])
    func `what is no address is none`(text: String) {
        #expect(CellAddress(text.utf8) == nil)
    }
}
