import Documents
import Testing

struct PlainTextReaderTests {
    private func read(_ text: String, as format: DocumentFormat = .text) throws -> Document {
        try PlainTextReader.read(text: text, as: format)
    }

    @Test func `lines keep their numbers whatever ends them`() throws {
        let document = try read("One\r\n\r\nTwo\rThree\n\nFour")
        #expect(document.paragraphs.map(\.text) == ["One", "Two", "Three", "Four"])
        #expect(document.paragraphs.map(\.place.line) == [1, 3, 4, 6])
    }

    @Test func `headings, emphasis and links become structure`() throws {
        let document = try read(
            "## Green *Vale* ##\n\n**Lead:** see [the page](https://example.invalid/a_b) 5*3*2 a_b_c"
        )
        #expect(document.paragraphs[0].role == .heading(level: 2))
        #expect(
            document.paragraphs[0].runs == [Run("Green "), Run("Vale", style: .italic)]
                || document.paragraphs[0].text == "Green Vale")
        #expect(document.paragraphs[1].text == "Lead: see the page 5*3*2 a_b_c")
        #expect(document.paragraphs[1].runs[0] == Run("Lead:", style: .bold))
    }

    @Test func `words in brackets after brackets are no link`() throws {
        let text = "Audit [draft](due in May) and [note](second)"
        #expect(try read(text).paragraphs[0].text == text)
    }

    @Test func `in text a line is a paragraph, in Markdown lines join`() throws {
        let lines = "Alpha team\nBeta team\n\nGamma"
        #expect(try read(lines).paragraphs.map(\.text) == ["Alpha team", "Beta team", "Gamma"])
        #expect(
            try read(lines, as: .markdown).paragraphs.map(\.text) == [
                "Alpha team Beta team", "Gamma",
            ])
    }

    @Test func `two blanks or a backslash break the line inside a paragraph`() throws {
        #expect(try read("Name  \nPost\\\nTown").paragraphs.map(\.text) == ["Name\nPost\nTown"])
    }

    @Test func `lines filled to one width are one paragraph`() throws {
        let text = """
            The panel will meet every other month and will look at the work of
            each team in turn, so that every team is seen twice in the year by
            people who know the work. The chair writes to the teams afterwards
            with what was found.
            """
        #expect(try read(text).paragraphs.count == 1)
    }

    @Test
    func `a letter wrapped to one width keeps its paragraphs, and a wrapped dash is no bullet`()
        throws
    {
        let text = """
            Dear colleagues,

            The panel met on Monday and went through the plan from end to end with
            all of the partners. It asks each lead to write two lines by Friday on
            what has changed for children since the summer, and to say plainly what
            has not. Nobody needs to write more than that.

                a) Write to each school on the morning after an incident, by name
                   – Lead: Invented Manager – By: May 2031 – Status: started by then
                b) Count how many fathers are met alone at least once, and say why
                   – Lead: Imagined Lead – By: ongoing

            Yours
            Nobody
            """
        let paragraphs = try read(text).paragraphs
        #expect(paragraphs.map(\.marker) == [nil, nil, "a)", "b)", nil, nil])
        #expect(paragraphs[3].text.hasSuffix("say why – Lead: Imagined Lead – By: ongoing"))
    }

    @Test func `page numbers and feet of a copied document are furniture`() throws {
        let text = """
            The board meets every month and reads the plan line by
            Invented Council – draft
            Page 1 of 2
            line with the people who can help.

            The end.
            Invented Council – draft
            Page 2 of 2
            """
        let document = try read(text)
        #expect(
            document.furniture.map(\.reason) == [
                .runningFoot, .pageNumber, .runningFoot, .pageNumber,
            ])
        #expect(document.paragraphs.map(\.text).last == "The end.")
        #expect(try read("Page 1 of 2\nand more").furniture.isEmpty)
    }

    @Test func `a quotation's marks go in Markdown and stay in text`() throws {
        #expect(try read("> 95% of visits", as: .markdown).paragraphs[0].text == "95% of visits")
        #expect(try read("> 95% of visits").paragraphs[0].text == "> 95% of visits")
    }

    @Test func `list items keep marker, level and the lines that go on`() throws {
        let document = try read(
            "Will include:\n- first\n  goes on\n    - inner\n\n- [x] second\n1.\tthird\nPlain")
        let markers = document.paragraphs.map(\.marker)
        #expect(markers == [nil, "-", "-", "[x]", "1.", nil])
        #expect(document.paragraphs[1].text == "first goes on")
        #expect(document.paragraphs[2].role == .listItem(level: 1, marker: "-"))
        #expect(document.paragraphs[3].role == .listItem(level: 0, marker: "[x]"))
    }

    @Test func `rules, fences and underlines are marks, not words`() throws {
        let document = try read("Title\n=====\n\n---\n```\ncode here\n```\n***\nEnd ✅")
        #expect(document.words == ["Title", "code", "here", "End", "✅"])
        #expect(document.paragraphs[0].role == .heading(level: 1))
    }

    @Test func `angle brackets that are no tags stay`() throws {
        let text = "Under <date> fewer than <5 cases & R&D; 3 < 4 > 2"
        #expect(try read(text).paragraphs[0].text == text)
    }

    @Test func `hidden words are set apart and not lost`() throws {
        let document = try read("Seen <span style=\"display:none\">unseen</span> words")
        #expect(document.paragraphs[0].text == "Seen words")
        #expect(document.furniture.map(\.text) == ["unseen"])
        #expect(document.furniture[0].reason == .hidden)
    }

    @Test func `a table of HTML over several lines is a table`() throws {
        let document = try read(
            "Before\n<table>\n<tr><th>Task</th><th>Lead</th></tr>\n<tr><td>Audit</td><td>Ms Invented"
                + "</td></tr>\n</table>\nAfter")
        #expect(document.tables.map(\.texts) == [[["Task", "Lead"], ["Audit", "Ms Invented"]]])
        #expect(document.tables[0].rows[1].place.line == 4)
        #expect(document.paragraphs.map(\.place.line) == [1, 6])
    }

    @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{200B}"])
    func `blanks alone are an empty file`(text: String) {
        #expect(throws: DocumentError.empty) { try read(text) }
    }

    @Test func `more rows than the limit are too many`() {
        let text = (0..<20).map { "a\($0)\tb\tc" }.joined(separator: "\n")
        #expect(throws: DocumentError.tooLarge(what: "its tables have more rows", limit: "5 rows"))
        {
            try PlainTextReader.read(text: text, limits: DocumentLimits(rows: 5))
        }
    }
}
