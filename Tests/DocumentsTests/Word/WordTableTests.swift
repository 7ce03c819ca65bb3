import Testing

@testable import Documents

struct WordTableTests {
    private func table(_ inside: String, parts: [String: String] = [:]) throws -> Table {
        let document = try OfficeFile.readWord("<w:tbl>\(inside)</w:tbl>", parts: parts)
        return try #require(document.tables.first)
    }

    private func row(_ cells: String..., properties: String = "") -> String {
        "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
    }

    private let merge = "<w:vMerge/>"
    private let begin = "<w:vMerge w:val=\"restart\"/>"

    @Test func `cells merged downwards stand once, under spans too`() throws {
        let table = try table(
            row(OfficeFile.cell("a", "<w:gridSpan w:val=\"2\"/>\(begin)"), OfficeFile.cell("b"))
                + row(
                    OfficeFile.cell("", "<w:gridSpan w:val=\"2\"/>\(merge)"),
                    OfficeFile.cell("c", begin))
                + row(OfficeFile.cell("d"), OfficeFile.cell("e"), OfficeFile.cell("", merge)))
        #expect(table.texts == [["a", "b"], ["c"], ["d", "e"]])
        #expect(table.rows[0].cells.map(\.rowSpan) == [2, 1])
        #expect(table.rows[0].cells.map(\.columnSpan) == [2, 1])
        #expect(table.rows[1].cells.map(\.column) == [2])
        #expect(table.rows[1].cells.map(\.rowSpan) == [2])
        #expect(table.columnCount == 3)
    }

    @Test func `a merge that nothing began is a cell of its own`() throws {
        #expect(try table(row(OfficeFile.cell("x", merge))).texts == [["x"]])
    }

    @Test func `cells merged sideways in the old way are one`() throws {
        let table = try table(
            row(
                OfficeFile.cell("a", "<w:hMerge w:val=\"restart\"/>"),
                OfficeFile.cell("", "<w:hMerge/>"),
                OfficeFile.cell("b")))
        #expect(table.texts == [["a", "b"]])
        #expect(table.rows[0].cells.map(\.columnSpan) == [2, 1])
    }

    @Test func `a row that begins and ends inside the grid keeps its columns`() throws {
        let table = try table(
            row(OfficeFile.cell("a"), OfficeFile.cell("b"), OfficeFile.cell("c"))
                + row(
                    OfficeFile.cell("d"),
                    properties: "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>"))
        #expect(table.rows[1].cells.map(\.column) == [1])
        #expect(table.columnCount == 3)
    }

    @Test func `wrapped rows and cells are read as if they were not`() throws {
        func wrap(_ inside: String) -> String {
            "<w:sdt><w:sdtPr/><w:sdtContent>\(inside)</w:sdtContent></w:sdt>"
        }
        let table = try table(
            wrap(row(OfficeFile.cell("a"))) + row(wrap(OfficeFile.cell("b")))
                + "<w:customXml>\(row(OfficeFile.cell("c")))</w:customXml>"
                + row("<w:tc>\(wrap(OfficeFile.paragraph("d")))</w:tc>"))
        #expect(table.texts == [["a"], ["b"], ["c"], ["d"]])
    }

    @Test func `a table in a cell gives its paragraphs row by row`() throws {
        let inner =
            "<w:tbl>\(row(OfficeFile.cell("1"), OfficeFile.cell("2")))\(row(OfficeFile.cell("3")))</w:tbl>"
        let table = try table(
            row("<w:tc>\(OfficeFile.paragraph("0"))\(inner)\(OfficeFile.paragraph("4"))</w:tc>"))
        #expect(table.rows[0].cells[0].paragraphs.map(\.text) == ["0", "1", "2", "3", "4"])
    }

    @Test(arguments: [
        ("w:val=\"clear\" w:fill=\"FFC000\"", "FFC000"), ("w:val=\"clear\" w:fill=\"auto\"", nil),
        ("w:val=\"clear\" w:fill=\"FFFFFF\"", nil),
        ("w:val=\"solid\" w:color=\"00B050\" w:fill=\"auto\"", "00B050"),
        ("w:val=\"clear\" w:fill=\"auto\" w:themeFill=\"accent1\"", "4472C4"),
        ("w:val=\"clear\" w:themeFill=\"accent1\" w:themeFillTint=\"33\"", "DAE3F3"),
    ])
    func `a cell's ground is a colour, by value or by theme`(shading: String, wanted: String?)
        throws
    {
        let theme = """
            <a:clrScheme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>
            """
        let table = try table(
            row(OfficeFile.cell("x", "<w:shd \(shading)/>")), parts: ["theme": theme])
        let colour = table.rows[0].cells[0].shading
        #expect((colour == nil) == (wanted == nil))
        if let colour, let wanted = wanted.flatMap({ Colour(hex: $0) }) {
            #expect(abs(Int(colour.red) - Int(wanted.red)) <= 2)
            #expect(abs(Int(colour.blue) - Int(wanted.blue)) <= 2)
        }
    }

    @Test func `a table style sets its first row bold and coloured, unless the table declines`()
        throws
    {
        let styles = """
            <w:style w:type="table" w:styleId="S"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/>\
            </w:rPr>\
            <w:tcPr><w:shd w:val="clear" w:fill="DDDDDD"/></w:tcPr></w:tblStylePr></w:style>
            """
        let rows = row(OfficeFile.cell("head")) + row(OfficeFile.cell("body"))
        for isWanted in [true, false] {
            let look = "<w:tblLook w:firstRow=\"\(isWanted ? 1 : 0)\"/>"
            let table = try table(
                "<w:tblPr><w:tblStyle w:val=\"S\"/>\(look)</w:tblPr>\(rows)",
                parts: ["styles": styles])
            #expect(table.rows.map { $0.cells[0].paragraphs[0].isBold } == [isWanted, false])
            #expect(table.rows.map { $0.cells[0].shading != nil } == [isWanted, false])
        }
    }
}
