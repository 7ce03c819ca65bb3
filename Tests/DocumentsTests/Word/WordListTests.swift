import Testing

@testable import Documents

struct WordListTests {
    private func level(_ number: Int, _ format: String, _ text: String, _ more: String = "")
        -> String
    {
        "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
            + "<w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
    }

    private func item(_ text: String, _ level: Int = 0, list: String = "1") -> String {
        OfficeFile.paragraph(
            text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    private func numbering(_ levels: String, uses: String = "") -> String {
        "<w:abstractNum w:abstractNumId=\"7\">\(levels)</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>\(uses)"
    }

    private func markers(_ body: String, _ numbering: String, styles: String = "") throws
        -> [String?]
    {
        try OfficeFile.readWord(body, parts: ["numbering": numbering, "styles": styles])
            .paragraphs.map(\.marker)
    }

    @Test func `levels count, restart and join as printed`() throws {
        let levels =
            level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
            + level(2, "lowerLetter", "(%3)")
        let body = [0, 1, 1, 2, 2, 1, 0, 1].map { item("x", $0) }.joined()
        #expect(
            try markers(body, numbering(levels)) == [
                "1.", "1.1", "1.2", "(a)", "(b)", "1.3", "2.", "2.1",
            ])
    }

    @Test(arguments: [
        ("lowerRoman", "iv"), ("upperRoman", "IV"), ("upperLetter", "D"), ("decimalZero", "04"),
        ("ordinal", "4th"), ("chicago", "4"),
    ])
    func `each way of counting prints its own`(format: String, wanted: String) throws {
        let body = String(repeating: item("x"), count: 4)
        #expect(try markers(body, numbering(level(0, format, "%1"))).last == wanted)
    }

    @Test(arguments: [(27, "aa"), (52, "zz"), (53, "aaa"), (0, "0")])
    func `letters double after z`(value: Int, wanted: String) {
        #expect(ListNumber.text(value, format: "lowerLetter") == wanted)
    }

    @Test(arguments: [
        ("\u{F0B7}", "Symbol", "•"), ("\u{F0A7}", "Wingdings", "•"), ("\u{F0FC}", "Wingdings", "✓"),
        ("\u{F0A8}", "Wingdings", "☐"), ("o", "Courier New", "◦"), ("–", "Arial", "–"),
        ("\u{F041}", "Nofont", "•"),
    ])
    func `a bullet is printed as a character of any font`(
        text: String, font: String, wanted: String
    ) throws {
        let levels = level(0, "bullet", text, "<w:rPr><w:rFonts w:ascii=\"\(font)\"/></w:rPr>")
        #expect(try markers(item("x"), numbering(levels)) == [wanted])
    }

    @Test func `a list with a start of its own begins there, others count on`() throws {
        let uses = """
            <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="3">\
            <w:abstractNumId w:val="7"/>\
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """
        let body = item("a") + item("b", list: "2") + item("c", list: "3") + item("d", list: "3")
        #expect(
            try markers(body, numbering(level(0, "decimal", "%1)"), uses: uses)) == [
                "1)", "2)", "5)", "6)",
            ])
    }

    @Test func `a level may count on over the one above, or show plain figures`() throws {
        let levels =
            level(0, "upperRoman", "%1")
            + level(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/><w:isLgl/>")
        let body = [0, 1, 0, 1].map { item("x", $0) }.joined()
        #expect(try markers(body, numbering(levels)) == ["I", "1.1", "II", "2.2"])
    }

    @Test
    func `a list comes with a paragraph style, a level with a tied style, and 0 takes it off`()
        throws
    {
        let styles = """
            <w:style w:type="paragraph" w:styleId="L1"><w:pPr><w:numPr><w:numId w:val="1"/>\
            </w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="L2"><w:basedOn w:val="L1"/></w:style>
            """
        let levels =
            level(0, "decimal", "%1") + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"L2\"/>")
        let body =
            OfficeFile.paragraph("a", "<w:pStyle w:val=\"L1\"/>")
            + OfficeFile.paragraph("b", "<w:pStyle w:val=\"L2\"/>")
            + OfficeFile.paragraph(
                "c", "<w:pStyle w:val=\"L1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        #expect(try markers(body, numbering(levels), styles: styles) == ["1", "1.1", nil])
    }

    @Test func `an item without words keeps its number, a bullet without words goes`() throws {
        let levels = level(0, "decimal", "%1.") + level(1, "bullet", "•")
        let document = try OfficeFile.readWord(
            item("") + item("", 1) + item("x"), parts: ["numbering": numbering(levels)])
        #expect(document.paragraphs.map(\.marker) == ["1.", "2."])
        #expect(document.paragraphs.map(\.text) == ["", "x"])
    }

    @Test func `a heading's printed number belongs to its words`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:numPr>\
            <w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        let document = try OfficeFile.readWord(
            OfficeFile.paragraph("Leadership", "<w:pStyle w:val=\"H\"/>"),
            parts: ["numbering": numbering(level(0, "decimal", "%1.")), "styles": styles])
        #expect(document.paragraphs[0].role == .heading(level: 2))
        #expect(document.paragraphs[0].text == "1. Leadership")
    }

    @Test func `headings are known by name, by base and by outline level`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 3"/></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:name w:val="House head"/>\
            <w:basedOn w:val="A"/></w:style>\
            <w:style w:type="paragraph" w:styleId="C"><w:name w:val="x"/><w:pPr>\
            <w:outlineLvl w:val="1"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
            """
        let body =
            ["A", "B", "C", "T"].map { OfficeFile.paragraph("x", "<w:pStyle w:val=\"\($0)\"/>") }
            .joined()
            + OfficeFile.paragraph("x", "<w:outlineLvl w:val=\"0\"/>")
            + OfficeFile.paragraph("x", "<w:pStyle w:val=\"A\"/><w:outlineLvl w:val=\"9\"/>")
        let roles = try OfficeFile.readWord(body, parts: ["styles": styles]).paragraphs.map(\.role)
        let levels = [3, 3, 2, 1, 1].map { Paragraph.Role.heading(level: $0) }
        #expect(roles == levels + [.body])
    }
}
