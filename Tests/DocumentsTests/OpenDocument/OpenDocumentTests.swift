import Testing

@testable import Documents

struct OpenDocumentTests {
    @Test func `one plan reads as it does from Word`() throws {
        let text = try OpenDocumentReader.read(OfficeFile.sample("writer.odt"), limits: .standard)
        let word = try WordReader.read(OfficeFile.sample("writer.docx"), limits: .standard)
        #expect(text.blocks == word.blocks)
        #expect(text.furniture == word.furniture)
        #expect(text.propertiesTitle == word.propertiesTitle)
        #expect(text.format == .odt)
    }

    @Test func `pandoc's merged cells, which leave out what they cover, keep their columns`() throws
    {
        let document = try OpenDocumentReader.read(
            OfficeFile.sample("pandoc.odt"), limits: .standard)
        let table = try #require(document.tables.first)
        #expect(table.texts == [["Ref", "Words"], ["1", "quokka\nline"], ["wombat"]])
        #expect(table.rows[2].cells.map(\.column) == [1])
        #expect(document.paragraphs.compactMap(\.marker) == ["1.", "a.", "b.", "2."])
    }

    @Test(arguments: [
        ("a<text:s text:c=\"3\"/>b<text:tab/>c", "a b c"), ("a<text:line-break/>b", "a\nb"),
        ("a<text:span>b<text:a>c</text:a></text:span>d", "abcd"),
        ("on <text:date>3 May</text:date>", "on 3 May"),
        ("a<text:bookmark/><text:change-start/>b", "ab"), ("a &amp; b", "a & b"),
        (
            "<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>aid</text:ruby-text></text:ruby>",
            "base"
        ),
    ])
    func `inline content gives its words`(inside: String, wanted: String) throws {
        let document = try OfficeFile.readOpenDocument("<text:p>\(inside)</text:p>")
        #expect(document.paragraphs.map(\.text) == [wanted])
    }

    @Test func `styles set words, and pass on what they do not say`() throws {
        let automatic = """
            <style:style style:name="B" style:family="text">\
            <style:text-properties fo:font-weight="bold"/></style:style>\
            <style:style style:name="S" style:family="text" style:parent-style-name="B">\
            <style:text-properties style:text-line-through-style="solid"/></style:style>\
            <style:style style:name="N" style:family="text">\
            <style:text-properties fo:font-weight="normal"/></style:style>\
            <style:style style:name="P" style:family="paragraph">\
            <style:text-properties fo:font-style="italic"/></style:style>
            """
        let document = try OfficeFile.readOpenDocument(
            """
            <text:p text:style-name="P">a<text:span text:style-name="B">b</text:span>\
            <text:span text:style-name="S">c<text:span text:style-name="N">d</text:span>\
            </text:span></text:p>
            """, automatic: automatic)
        #expect(
            document.paragraphs[0].runs.map(\.style)
                == [.italic, [.bold, .italic], [.bold, .italic, .struck], [.italic, .struck]])
    }

    private let numbered = """
        <text:list-style style:name="L"><text:list-level-style-number text:level="1" \
        style:num-format="1" \
        style:num-suffix="."/><text:list-level-style-number text:level="2" \
        style:num-format="a" style:num-prefix="(" \
        style:num-suffix=")"/><text:list-level-style-number text:level="3" \
        style:num-format="1" text:display-levels="3"/>\
        </text:list-style><text:list-style style:name="B">\
        <text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>
        """

    private func item(_ inside: String, _ attributes: String = "") -> String {
        "<text:list-item \(attributes)>\(inside)</text:list-item>"
    }

    private func list(_ items: String, _ attributes: String = "text:style-name=\"L\"") -> String {
        "<text:list \(attributes)>\(items)</text:list>"
    }

    @Test func `lists count, nest, continue and start where they say`() throws {
        let words = "<text:p>x</text:p>"
        let inner = list(item(words) + item(words + list(item(words), "")), "")
        let body =
            list(item(words) + item(words + inner) + item(words)) + list(item(words))
            + list(item(words), "text:style-name=\"L\" text:continue-numbering=\"true\"")
            + list(item(words, "text:start-value=\"9\""))
            + list(item(words + words), "text:style-name=\"B\"")
        let markers = try OfficeFile.readOpenDocument(body, automatic: numbered).paragraphs.map(
            \.marker)
        #expect(
            markers == ["1.", "2.", "(a)", "(b)", "2.b.1", "3.", "1.", "2.", "9.", "–", nil])
    }

    @Test func `a list goes on with the one that it names`() throws {
        let words = item("<text:p>x</text:p>")
        let body =
            list(words, "text:style-name=\"L\" xml:id=\"one\"") + list(words)
            + list(words, "text:style-name=\"L\" text:continue-list=\"one\"")
        let markers = try OfficeFile.readOpenDocument(body, automatic: numbered).paragraphs.map(
            \.marker)
        #expect(markers == ["1.", "1.", "2."])
    }

    @Test func `headings have their level and their printed number`() throws {
        let styles = """
            <office:styles><text:outline-style>\
            <text:outline-level-style text:level="1" style:num-format="1"/>\
            <text:outline-level-style text:level="2" \
            style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>
            """
        let document = try OfficeFile.readOpenDocument(
            """
            <text:h text:outline-level="1">One</text:h><text:h text:outline-level="2">Two</text:h>\
            <text:h text:outline-level="1" text:is-list-header="true">Bare</text:h>\
            <text:p text:style-name="Title">Top</text:p>
            """, styles: styles)
        #expect(document.paragraphs.map(\.text) == ["1 One", "1.1 Two", "Bare", "Top"])
        #expect(
            document.paragraphs.map(\.role)
                == [1, 2, 1, 1].map { Paragraph.Role.heading(level: $0) })
    }

    @Test func `tables keep spans, heads, grounds and nested words`() throws {
        let automatic = """
            <style:style style:name="A" style:family="table-cell">\
            <style:table-cell-properties fo:background-color="#ffc000"/></style:style>\
            <style:style style:name="W" style:family="table-cell">\
            <style:table-cell-properties fo:background-color="#ffffff"/></style:style>
            """
        func cell(_ text: String, _ attributes: String = "") -> String {
            "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
        }
        let covered = "<table:covered-table-cell/>"
        let nested = """
            <table:table-cell><text:p>0</text:p><table:table><table:table-row>\
            \(cell("1"))\(cell("2"))</table:table-row></table:table></table:table-cell>
            """
        let document = try OfficeFile.readOpenDocument(
            """
            <table:table><table:table-column table:number-columns-repeated="3"/>\
            <table:table-header-rows><table:table-row>\
            \(cell("head", "table:number-columns-spanned=\"2\""))\(covered)\(cell("c", "table:style-name=\"A\""))</table:table-row></table:table-header-rows>\
            <table:table-row>\
            \(cell("a", "table:number-rows-spanned=\"2\" table:style-name=\"W\""))\(cell("b"))\(nested)</table:table-row>\
            <table:table-row>\
            \(covered)\(cell("x", "table:number-columns-repeated=\"2\""))</table:table-row>\
            </table:table>
            """, automatic: automatic)
        let table = document.tables[0]
        #expect(table.texts == [["head", "c"], ["a", "b", "0\n1\n2"], ["x", "x"]])
        #expect(table.rows.map(\.isHeader) == [true, false, false])
        #expect(table.rows[0].cells.map(\.columnSpan) == [2, 1])
        #expect(table.rows[0].cells.map(\.column) == [0, 2])
        #expect(table.rows[0].cells[1].shading == Colour(hex: "FFC000"))
        #expect(table.rows[1].cells[0].rowSpan == 2)
        #expect(table.rows[1].cells[0].shading == nil)
        #expect(table.rows[2].cells.map(\.column) == [1, 2])
        #expect(table.columnCount == 3)
    }

    @Test func `words beside the text are set aside, notes stand at its end`() throws {
        let document = try OfficeFile.readOpenDocument(
            """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>\
            </text:deletion></text:changed-region></text:tracked-changes>\
            <text:table-of-content><text:index-body><text:p>Part 3</text:p></text:index-body>\
            </text:table-of-content>\
            <text:p>body<office:annotation><text:p>ask</text:p></office:annotation>\
            <text:note><text:note-citation>1</text:note-citation><text:note-body>\
            <text:p>a note</text:p></text:note-body></text:note></text:p>\
            <text:section text:display="none"><text:p>unseen</text:p></text:section>\
            <text:p>x<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box>\
            </draw:frame>y</text:p>
            """,
            styles: """
                <office:master-styles><style:master-page><style:header><text:p>head</text:p>\
                </style:header>\
                <style:footer><text:p>foot</text:p></style:footer></style:master-page>\
                </office:master-styles>
                """)
        #expect(document.paragraphs.map(\.text) == ["body", "xy", "boxed", "a note"])
        let asides = document.furniture.map { "\($0.reason.rawValue) \($0.text)" }
        #expect(
            asides == [
                "deleted gone", "navigation Part 3", "comment ask", "hidden unseen",
                "runningHead head",
                "runningFoot foot",
            ])
    }
}
