import Documents
import Testing

struct HTMLReaderTests {
    private func read(_ html: String) throws -> Document {
        try HTMLReader.read(Array(html.utf8))
    }

    @Test func `headings, paragraphs and nested lists become blocks`() throws {
        let document = try read(
            """
            <title>Green &amp; gold</title><h1>Plan<p>One <b>two</b> <del>three</del>
            <ul><li>a<ul><li>b</ul><li>c</ul><ol start="3" type="a"><li>d<li><p>e</p><p>f</ol>
            """)
        #expect(document.propertiesTitle == "Green & gold")
        #expect(
            document.paragraphs.map(\.role) == [
                .heading(level: 1), .body, .listItem(level: 0, marker: "•"),
                .listItem(level: 1, marker: "•"), .listItem(level: 0, marker: "•"),
                .listItem(level: 0, marker: "c."), .listItem(level: 0, marker: "d."), .body,
            ])
        #expect(
            document.paragraphs[1].runs == [
                Run("One"), Run(" two", style: .bold), Run(" three", style: .struck),
            ])
    }

    @Test func `spans put each cell at its column, and grounds are kept`() throws {
        let table = try #require(
            read(
                """
                <table><thead><tr><th>A<th>B<th>C</thead><tr><td rowspan=2>r
                <td colspan=2 style="background: #ffc000">amber<tr bgcolor=red><td>x<td>y
                <tr><td rowspan=9 colspan=0>z</table>
                """
            ).tables.first)
        #expect(table.rows.map(\.isHeader) == [true, false, false, false])
        #expect(table.rows[1].cells.map(\.column) == [0, 1])
        #expect(table.rows[1].cells[1].columnSpan == 2)
        #expect(table.rows[1].cells[1].shading == Colour(red: 255, green: 192, blue: 0))
        #expect(table.rows[2].cells.map(\.column) == [1, 2])
        #expect(table.rows[2].cells[0].shading == Colour(red: 255, green: 0, blue: 0))
        #expect(table.rows[3].cells[0].rowSpan == 1)
    }

    @Test func `a table inside a cell gives its words to the cell`() throws {
        let table = try #require(
            read("<table><tr><th>a<th>b<tr><td>c<table><tr><td>d<td>e</table><td>f</table>")
                .tables.first)
        #expect(table.texts == [["a", "b"], ["c\nd\ne", "f"]])
    }

    @Test func `a table that lays the page out gives way to the one inside it`() throws {
        let document = try read(
            "<table><tr><td><p>Menu<td><table><tr><td>a long cell<td>b<tr><td>c<td>d</table></table>"
        )
        #expect(document.tables.map(\.texts) == [[["a long cell", "b"], ["c", "d"]]])
        #expect(document.paragraphs.map(\.text) == ["Menu"])
    }

    @Test func `the way around the page is set apart, the page's own head is not`() throws {
        let document = try read(
            """
            <header>Council of Nowhere</header><nav>Home</nav><div id="cookie-notice">Biscuits</div>
            <main><header><h1>Plan</h1></header><p>Text</p><p hidden>Gone</p>
            <p>Seen <i style="display: none">unseen</i></p></main><footer>Foot</footer>
            """)
        #expect(document.paragraphs.map(\.text) == ["Plan", "Text", "Seen"])
        #expect(
            document.furniture.map(\.text) == [
                "Council of Nowhere", "Home", "Biscuits", "Gone", "unseen", "Foot",
            ])
        #expect(
            document.furniture.map(\.reason) == [
                .navigation, .navigation, .navigation, .hidden, .hidden, .navigation,
            ])
    }

    @Test func `a page that is all navigation is read as text`() throws {
        #expect(
            try read("<body><aside><p>Only this</aside>").paragraphs.map(\.text) == ["Only this"])
    }

    @Test func `scripts, styles and comments are no words`() throws {
        let document = try read(
            "<style>p{}</style><script>if (a<b) { '<p>no</p>' }</script><p>Yes<!-- no --> & so")
        #expect(document.words == ["Yes", "&", "so"])
    }

    @Test(arguments: [
        ("&amp;&lt;&nbsp;&pound;5&#8226;&#x2022;&#150;", "&< £5••–"),
        ("R&D &bogus; &amp", "R&D &bogus; &"),
        ("caf&eacute;&#0;&#1114112;", "café\u{FFFD}\u{FFFD}"),
    ])
    func `character references are resolved, others stay`(html: String, text: String) throws {
        #expect(try read("<p>\(html)</p>").paragraphs[0].text == text)
    }

    @Test func `preformatted lines keep their ends and broken lines theirs`() throws {
        let document = try read("<pre>one\ntwo</pre><p>three<br>four<br><br>five")
        #expect(document.paragraphs.map(\.text) == ["one\ntwo", "three\nfour", "five"])
    }

    @Test func `a page in an old encoding reads right`() throws {
        let bytes = Array("<meta charset=windows-1252><p>It".utf8) + [0x92] + Array("s".utf8)
        #expect(try HTMLReader.read(bytes).paragraphs.map(\.text) == ["It’s"])
    }

    @Test func `a page without text says so`() {
        #expect(throws: DocumentError.self) { try read("<html><script>app()</script></html>") }
    }

    @Test func `any cut of a page is read`() throws {
        let page = Array(
            "<p>a<table><tr><td rowspan=2>b</td></tr></table><ul><li style='color:red'>c &amp; d"
                .utf8)
        for length in 4...page.count {
            #expect(try HTMLReader.read(Array(page.prefix(length))).format == .html)
        }
    }
}
