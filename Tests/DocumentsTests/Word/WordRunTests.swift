import Testing

@testable import Documents

struct WordRunTests {
    private func text(_ runs: String) throws -> String {
        try OfficeFile.readWord("<w:p>\(runs)</w:p>").paragraphs.map(\.text).joined(separator: "¶")
    }

    private func word(_ text: String) -> String {
        "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    @Test(arguments: [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r>", "a b c"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
        (
            "<w:r><w:t>follow</w:t><w:noBreakHyphen/><w:t>up mid</w:t><w:softHyphen/><w:t>term</w:t></w:r>",
            "follow-up midterm"
        ),
        ("<w:hyperlink><w:r><w:t>link words</w:t></w:r></w:hyperlink>", "link words"),
        (
            "<w:smartTag><w:smartTag><w:r><w:t>tagged</w:t></w:r></w:smartTag></w:smartTag>",
            "tagged"
        ),
        (
            "<w:ins><w:r><w:t>kept</w:t></w:r></w:ins><w:moveTo><w:r><w:t> moved</w:t></w:r></w:moveTo>",
            "kept moved"
        ),
        (
            "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>control</w:t></w:r></w:sdtContent></w:sdt>",
            "control"
        ),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>aid</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "base"
        ),
        (
            "<w:bookmarkStart/><w:proofErr/><w:r><w:t>a</w:t></w:r><w:unknown><w:r><w:t>b</w:t></w:r></w:unknown>",
            "a"
        ),
    ])
    func `inline content gives its words`(runs: String, wanted: String) throws {
        #expect(try text(runs) == wanted)
    }

    @Test(arguments: [
        ("Wingdings", "F0FC", "✓"), ("Wingdings", "F0FB", "✗"), ("Wingdings", "F0A8", "☐"),
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings 2", "F050", "✓"), ("Wingdings 2", "F052", "☑"), ("Symbol", "F0B7", "•"),
        ("Symbol", "F0AE", "→"),
        ("Arial", "2713", "✓"), ("Nofont", "F041", ""),
    ])
    func `a picture of a symbol font is the character it shows`(
        font: String, code: String, wanted: String
    ) throws {
        let symbol =
            "<w:r><w:t>x</w:t><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/><w:t>y</w:t></w:r>"
        #expect(try text(symbol) == "x\(wanted)y")
    }

    @Test func `letters set in a symbol font are pictures too`() throws {
        let run = "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>ü \u{F0FE}</w:t></w:r>"
        #expect(try text("<w:r><w:t>done </w:t></w:r>" + run) == "done ✓ ☑")
    }

    @Test func `a field shows its result and not its instruction`() throws {
        let field = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(word("3 May"))<w:r>\
            <w:fldChar w:fldCharType="end"/></w:r>
            """
        #expect(try text(word("on ") + field + word(" it")) == "on 3 May it")
        let outer = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r>\(field)<w:r>\
            <w:fldChar w:fldCharType="separate"/></w:r>\
            \(word("shown"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
            """
        #expect(try text(outer) == "shown")
        #expect(try text("<w:fldSimple w:instr=\"PAGE\">\(word("7"))</w:fldSimple>") == "7")
    }

    @Test func `a field without end hides nothing`() throws {
        let open =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r>"
        #expect(try text(open + word("still here")) == "still here")
    }

    @Test(arguments: [
        ("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "[x]"),
        ("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "[ ]"),
        ("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "[x]"),
    ])
    func `a form's box is a box`(box: String, marker: String) throws {
        let field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>\(box)</w:ffData></w:fldChar></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let paragraph = try #require(
            OfficeFile.readWord("<w:p>\(field)\(word(" Trained"))</w:p>").paragraphs.first)
        #expect(paragraph.marker == marker)
        #expect(paragraph.text == "Trained")
    }

    @Test func `a form's list shows the choice`() throws {
        let list =
            "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Red\"/><w:listEntry w:val=\"Green\"/></w:ddList>"
        let field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>\(list)</w:ffData></w:fldChar></w:r>"
        #expect(try text(field + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") == "Green")
    }

    @Test func `a content control's box opens an item, and two boxes in a line do not`() throws {
        func box(_ sign: String) -> String {
            "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
                + "<w:sdtContent><w:r><w:t>\(sign)</w:t></w:r></w:sdtContent></w:sdt>"
        }
        let document = try OfficeFile.readWord(
            "<w:p>\(box("☒"))\(word(" Trained"))</w:p><w:p>\(box("☒"))\(word(" Yes "))\(box("☐"))\(word(" No"))</w:p>"
        )
        #expect(document.paragraphs.map(\.marker) == ["[x]", nil])
        #expect(document.paragraphs.map(\.text) == ["Trained", "☒ Yes ☐ No"])
    }

    @Test func `an emoji is taken from the form that has its text`() throws {
        let run = """
            <w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:symEx/></mc:Choice>\
            <mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>
            """
        #expect(try text(run) == "😀")
    }

    @Test func `a text box stands once, after the paragraph that holds it`() throws {
        let box = "<w:txbxContent>\(OfficeFile.paragraph("boxed"))</w:txbxContent>"
        let run = """
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x>\(box)</x>\
            </w:drawing></mc:Choice>\
            <mc:Fallback><w:pict><y>\(box)</y></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """
        #expect(try text(word("before ") + run + word("after")) == "before after¶boxed")
        #expect(try text("<w:r><w:pict><v>\(box)</v></w:pict></w:r>") == "boxed")
    }

    @Test func `styles set words bold, and a bold character style in them turns it off`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:rPr><w:b/>\
            </w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Leader"><w:basedOn w:val="Lead"/><w:rPr>\
            <w:i/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
            """
        func run(_ properties: String) -> String {
            "<w:r><w:rPr>\(properties)</w:rPr><w:t>x</w:t></w:r>"
        }
        let cases: [(String, Run.Style)] = [
            (run(""), [.bold, .italic]), (run("<w:b w:val=\"0\"/>"), .italic),
            (run("<w:rStyle w:val=\"Strong\"/>"), .italic),
            (run("<w:dstrike/>"), [.bold, .italic, .struck]),
            (run("<w:b w:val=\"0\"/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>"), .italic),
        ]
        for (run, style) in cases {
            let document = try OfficeFile.readWord(
                "<w:p><w:pPr><w:pStyle w:val=\"Leader\"/></w:pPr>\(run)</w:p>",
                parts: ["styles": styles])
            #expect(document.paragraphs.first?.runs.first?.style == style)
        }
    }
}
