import Basics
import Testing

@testable import Documents

struct SpreadsheetTests {
    private func read(
        _ rows: String, after: String = "", styles: String = "", strings: String = "",
        workbook: String = "", state: String = ""
    ) throws -> Document {
        try SpreadsheetReader.read(
            OfficeFile.excel(
                rows: rows, after: after, styles: styles, strings: strings, workbook: workbook,
                sheetState: state), limits: .standard)
    }

    @Test(arguments: ["openpyxl.xlsx", "calc.xlsx"])
    func `one workbook reads the same from two programs`(name: String) throws {
        let document = try SpreadsheetReader.read(OfficeFile.sample(name), limits: .standard)
        #expect(document.propertiesTitle == "Sheets of Willowmere")
        #expect(document.paragraphs.map(\.text) == ["Plan of Willowmere", "Second"])
        #expect(document.paragraphs[0].role == .heading(level: 1))
        #expect(document.paragraphs[0].place.sheet == "Plan of Willowmere")
        let table = try #require(document.tables.first)
        #expect(table.columnCount == 6)
        #expect(table.rows.map(\.place.sheetRow) == [2, 3, 4, 5, 6, 7])
        #expect(table.rows.map(\.isHeader) == [false, false, true, false, false, false])
        #expect(table.texts[0] == ["Willowmere plan"])
        #expect(table.rows[0].cells[0].columnSpan == 6)
        #expect(table.rows[0].cells[0].paragraphs[0].isBold)
        #expect(table.texts[1] == ["", "", "", "", "", ""])
        #expect(
            table.texts[3] == [
                "1", "Write the guide\nfirst part\nsecond part", "14/03/2031", "45%", "Green", "x",
            ])
        #expect(table.texts[5] == ["3", "plain", "May-31", "13%", "Red", "1,234,567.89"])
        #expect(table.rows[3].cells[0].rowSpan == 2)
        #expect(table.rows[3].cells[1].paragraphs.map(\.marker) == [nil, "•", "•"])
        #expect(table.rows[3].cells[2].value == Day(2031, 3, 14).map { .day($0) })
        #expect(table.rows[3].cells[3].value == .number(0.45))
        #expect(table.rows[4].cells[0].column == 1)
        #expect(table.rows[4].cells[0].paragraphs.map(\.marker) == ["-"])
        #expect(table.rows[4].cells[4].text == "TRUE")
        #expect(table.rows[4].cells[4].value == .truth(true))
    }

    @Test(arguments: ["openpyxl.xlsx", "calc.xlsx"])
    func `fills show, and rules colour words`(name: String) throws {
        let document = try SpreadsheetReader.read(OfficeFile.sample(name), limits: .standard)
        let status = document.tables[0].rows[3...5].map { $0.cell(at: 4)?.shading }
        #expect(status == [Colour(hex: "00B050"), Colour(hex: "FFC000"), Colour(hex: "FF0000")])
        #expect(document.tables[0].rows[3].cell(at: 1)?.shading == nil)
    }

    @Test(arguments: ["openpyxl.xlsx", "calc.xlsx"])
    func `hidden sheets and comments are set aside, blank sheets left out`(name: String) throws {
        let document = try SpreadsheetReader.read(OfficeFile.sample(name), limits: .standard)
        #expect(document.tables.count == 2)
        let asides = document.furniture.map {
            "\($0.reason.rawValue) \($0.text) \($0.place.sheetRow ?? 0)"
        }
        #expect(
            asides == ["comment Ask the quokkas 6", "hidden hidden word 1", "hidden another 2"])
    }

    @Test func `strings are shared, rich, inline, computed and escaped`() throws {
        let strings = """
            <si><t>plain</t><rPh><t>aid</t></rPh></si><si><r><t xml:space="preserve">one </t>\
            </r><r><rPr><b/><strike/></rPr><t>two</t></r></si>\
            <si><t>up_x000A_down_x005F_x</t></si>
            """
        let document = try read(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s">\
            <v>2</v></c>\
            <c r="D1" t="inlineStr"><is><t>in line</t></is></c><c r="E1" t="str"><f>A1</f>\
            <v>made</v></c>\
            <c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="d">\
            <v>2031-07-04</v></c>\
            <c r="I1" t="s"><v>99</v></c><c r="J1"><f>A1+1</f><v>12.50</v></c></row>
            """, strings: strings)
        let row = document.tables[0].rows[0]
        #expect(
            row.cells.map(\.text) == [
                "plain", "one two", "up\ndown_x", "in line", "made", "#N/A", "FALSE", "48033", "",
                "12.5",
            ])
        #expect(
            row.cells[1].paragraphs[0].runs == [Run("one "), Run("two", style: [.bold, .struck])])
        #expect(row.cells[2].paragraphs.count == 2)
        #expect(row.cells[6].value == .truth(false))
        #expect(row.cells[9].value == .number(12.5))
    }

    @Test func `a cell's own font sets all words but those with a font of their own`() throws {
        let styles = """
            <fonts><font/><font><b/></font></fonts><fills><fill><patternFill/></fill></fills>\
            <cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>
            """
        let strings =
            "<si><t>all</t></si><si><r><t>own</t></r><r><rPr><i/></rPr><t>not</t></r></si>"
        let row = try read(
            "<row><c s=\"1\" t=\"s\"><v>0</v></c><c s=\"1\" t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>",
            styles: styles, strings: strings
        ).tables[0].rows[0]
        #expect(row.cells[0].paragraphs[0].isBold)
        #expect(row.cells[1].paragraphs[0].runs.map(\.style) == [.bold, .italic])
        #expect(!row.cells[2].paragraphs[0].isBold)
    }

    @Test(arguments: [
        ("<fgColor rgb=\"FFFFC000\"/>", "FFC000"), ("<fgColor indexed=\"10\"/>", "FF0000"),
        ("<fgColor indexed=\"64\"/>", nil),
        ("<fgColor rgb=\"FFFFFFFF\"/>", nil), ("<fgColor auto=\"1\"/>", nil),
        ("<fgColor rgb=\"FF000000\" tint=\"0.5\"/>", "808080"),
    ])
    func `a fill's colour is read however it is named`(colour: String, wanted: String?) throws {
        let styles = """
            <fills><fill><patternFill patternType="none"/></fill><fill>\
            <patternFill patternType="solid">\(colour)</patternFill></fill></fills>\
            <cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs>
            """
        let document = try read("<row><c s=\"1\"><v>1</v></c></row>", styles: styles)
        #expect(document.tables[0].rows[0].cells[0].shading == wanted.flatMap { Colour(hex: $0) })
    }

    @Test(arguments: [
        ("cellIs", "operator=\"equal\"", "&quot;Late&quot;", "late", true),
        ("cellIs", "operator=\"equal\"", "&quot;Late&quot;", "Later", false),
        ("cellIs", "operator=\"greaterThan\"", "&quot;Late&quot;", "Late", false),
        ("containsText", "text=\"late\"", "x", "Very LATE indeed", true),
        ("beginsWith", "text=\"la\"", "x", "Late", true),
        ("beginsWith", "text=\"ate\"", "x", "Late", false),
        ("expression", "", "$A1=1", "Late", false),
    ])
    func `simple rules colour, others are left`(
        type: String, attributes: String, formula: String, words: String, isRed: Bool
    ) throws {
        let rule = """
            <conditionalFormatting sqref="A1:A9 C1">\
            <cfRule type="\(type)" dxfId="0" priority="1" \(attributes)>\
            <formula>\(formula)</formula></cfRule></conditionalFormatting>
            """
        let styles =
            "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FFFF0000\"/></patternFill></fill></dxf></dxfs>"
        let cell = "<is><t>\(words)</t></is></c>"
        let row = try read(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\">\(cell)<c r=\"B1\" t=\"inlineStr\">\(cell)</row>",
            after: rule,
            styles: styles
        ).tables[0].rows[0]
        #expect(row.cells.map { $0.shading != nil } == [isRed, false])
    }

    @Test func `the rule with the lowest number wins`() throws {
        func rule(_ number: Int, _ priority: Int) -> String {
            "<cfRule type=\"containsText\" text=\"a\" dxfId=\"\(number)\" priority=\"\(priority)\"><formula>x</formula></cfRule>"
        }
        func ground(_ hex: String) -> String {
            "<dxf><fill><patternFill><bgColor rgb=\"\(hex)\"/></patternFill></fill></dxf>"
        }
        let document = try read(
            "<row><c t=\"str\"><v>a</v></c></row>",
            after:
                "<conditionalFormatting sqref=\"A1\">\(rule(0, 2))\(rule(1, 1))</conditionalFormatting>",
            styles: "<dxfs>\(ground("FF111111"))\(ground("FF222222"))</dxfs>")
        #expect(document.tables[0].rows[0].cells[0].shading == Colour(hex: "222222"))
    }

    @Test(arguments: ["state=\"hidden\"", "state=\"veryHidden\""])
    func `a hidden sheet has no table`(state: String) throws {
        let document = try read("<row r=\"3\"><c><v>1</v></c><c><v>2</v></c></row>", state: state)
        #expect(document.blocks.isEmpty)
        #expect(
            document.furniture == [
                Furniture(reason: .hidden, text: "1 2", place: Place(sheet: "Plan", sheetRow: 3))
            ])
    }

    @Test func `rows that print on every page, of a filter and of a table are headings`() throws {
        let rows = (1...4).map { "<row r=\"\($0)\"><c><v>\($0)</v></c></row>" }.joined()
        let titles = """
            <definedNames>\
            <definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$1:$2</definedName>\
            </definedNames>
            """
        let printed = try SpreadsheetReader.read(
            OfficeFile.excel(rows: rows, workbookEnd: titles), limits: .standard)
        #expect(printed.tables[0].rows.map(\.isHeader) == [true, true, false, false])
        let filtered = try read(rows, after: "<autoFilter ref=\"A3:A4\"/>")
        #expect(filtered.tables[0].rows.map(\.isHeader) == [false, false, true, false])
    }

    @Test func `hidden and filtered rows are the plan's`() throws {
        let document = try read(
            "<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>")
        #expect(document.tables[0].texts == [["1"], ["2"]])
    }

    @Test func `days count from 1904 where the workbook says so`() throws {
        let styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        let document = try read(
            "<row><c s=\"1\"><v>46571</v></c></row>", styles: styles,
            workbook: "<workbookPr date1904=\"1\"/>")
        #expect(document.tables[0].texts == [["04/07/2031"]])
    }

    @Test(arguments: [("Plan!$1:$3", 1...3), ("'My, plan'!$A:$B,'My, plan'!$2:$4", 2...4)])
    func `rows that print on every page are named`(text: String, wanted: ClosedRange<Int>) {
        #expect(Workbook.rows(text) == wanted)
    }
}
