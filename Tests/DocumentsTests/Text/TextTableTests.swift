import Documents
import Testing

struct TextTableTests {
    private func tables(_ text: String) throws -> [Table] {
        try PlainTextReader.read(text: text).tables
    }

    @Test(arguments: [
        "| Task | Lead |\n|---|:--:|\n| Audit | Ms A |",
        "Task | Lead\n--|--\nAudit | Ms A",
        "| Task | Lead |\n| Audit | Ms A |",
        "|Task|Lead\n|--|\n|Audit|Ms A",
        "Task\tLead\nAudit\tMs A",
        "Task\tLead\n\nAudit\tMs A",
        "+------+------+\n| Task | Lead |\n+======+======+\n| Audit | Ms A |\n+------+------+",
        "<table><tr><td>Task<td>Lead<tr><td>Audit<td>Ms A</table>",
    ])
    func `one table written in eight ways`(text: String) throws {
        #expect(try tables(text).map(\.texts) == [[["Task", "Lead"], ["Audit", "Ms A"]]])
    }

    @Test func `the row above a rule line is the heading, and its repeat too`() throws {
        let table = try #require(
            tables("| A | B |\n|--|--|\n| 1 | 2 |\n| A | B |\n|--|--|\n| 3 | 4 |").first)
        #expect(table.rows.map(\.isHeader) == [true, false, true, false])
        #expect(table.rows.map(\.place.line) == [1, 3, 4, 6])
    }

    @Test func `an escaped stroke is a stroke of the text`() throws {
        #expect(try tables("| a \\| b | c |\n|--|--|\n| d | e |")[0].texts[0] == ["a | b", "c"])
    }

    @Test func `empty cells stay and short rows are allowed`() throws {
        let texts = try tables("A\tB\tC\n\tx\t\ny\n\tz\tw")[0].texts
        #expect(texts == [["A", "B", "C"], ["", "x", ""], ["y"], ["", "z", "w"]])
    }

    @Test func `a heading row repeated below a line of text begins a new table`() throws {
        let document = try PlainTextReader.read(
            text: "Task\tLead\nAudit\tMs A\nSecond aim\nTask\tLead\nVisit\tMr B")
        #expect(document.tables.map(\.rows.count) == [2, 2])
        #expect(document.paragraphs.map(\.text) == ["Second aim"])
    }

    @Test func `a wider table under a narrow one is another table`() throws {
        let text = "Plan\tGreen Vale\nYear\t2031\nTask\tLead\tBy\tRAG\nAudit\tMs A\tMay\tG"
        #expect(try tables(text).map(\.columnCount) == [2, 4])
    }

    @Test func `bullets and numbers with a tab after them are a list`() throws {
        let document = try PlainTextReader.read(text: "•\tone\n•\ttwo\n1.\tthree\n\n\tindented")
        #expect(document.tables.isEmpty)
        #expect(document.paragraphs.map(\.text) == ["one", "two", "three", "indented"])
    }

    @Test func `cells that hold line ends spread a row over lines`() throws {
        let text = """
            Aim\tTask\tLead
            1\tVisit each
            family\tMs A
            \tWrite\tMr B
            and sign
            2\tInclude:
            one
            two\tMs C
            """
        let table = try #require(tables(text).first)
        #expect(
            table.texts == [
                ["Aim", "Task", "Lead"], ["1", "Visit each\nfamily", "Ms A"],
                ["", "Write", "Mr B\nand sign"], ["2", "Include:\none\ntwo", "Ms C"],
            ])
        #expect(table.rows.map(\.place.line) == [1, 2, 4, 6])
    }

    @Test func `rows whose last cells were trimmed stay rows`() throws {
        let table = try #require(tables("Aim\tTask\tLead\n1\tVisit\n2\tWrite\tMr B\n3\tMeet").first)
        #expect(table.rows.map(\.cells.count) == [3, 2, 3, 2])
    }

    @Test func `a bullet set in by a tab above a table is an item`() throws {
        let document = try PlainTextReader.read(text: "\t• one\nx\ty")
        #expect(document.paragraphs.map(\.text).first == "one")
    }

    @Test func `a copied spreadsheet cell may hold line ends and quotes`() throws {
        let text = "Task\tLead\n\"First line\nsecond \"\"quoted\"\" line\"\tMs A\nVisit\tMr B"
        let table = try #require(tables(text).first)
        #expect(table.texts[1] == ["First line\nsecond \"quoted\" line", "Ms A"])
        #expect(table.rows.map(\.place.line) == [1, 2, 4])
    }

    @Test func `a row of strokes goes on until its cells are full`() throws {
        let table = try #require(
            tables("| A | B |\n|--|--|\n| one\ntwo | three |\n| x | y |").first)
        #expect(table.texts == [["A", "B"], ["one\ntwo", "three"], ["x", "y"]])
    }

    @Test func `markup inside a cell becomes its paragraphs and items`() throws {
        let cell = """
            <p>Will <b>cover</b>:</p> <ul style="list-style-type: none"> <li>▪ one</li> <li>▪ two</li>\
             </ul> last<br><br>line
            """
        let table = try #require(tables("a\t\(cell)\tc\nd\te\tf").first)
        let paragraphs = table.rows[0].cells[1].paragraphs
        #expect(paragraphs.map(\.text) == ["Will cover:", "one", "two", "last", "line"])
        #expect(paragraphs.map(\.marker) == [nil, "▪", "▪", nil, nil])
        #expect(paragraphs[0].runs[1] == Run(" cover", style: .bold))
    }

    @Test func `bullets between blanks cut a cell, others do not`() throws {
        let table = try #require(
            tables("Includes: • one • two\tTees•side\t- not - cut\nx\ty\tz").first)
        let cells = table.rows[0].cells
        #expect(cells[0].paragraphs.map(\.text) == ["Includes:", "one", "two"])
        #expect(cells[0].paragraphs.map(\.marker) == [nil, "•", "•"])
        #expect(cells[1].text == "Tees•side")
        #expect(cells[2].paragraphs.map(\.text) == ["not - cut"])
    }

    @Test func `the loose text of an unclosed list is its items`() throws {
        let table = try #require(
            tables("Use: <ul> - a; - b; - c\tz\n<ul> • d • e\ty\n<ul> f g <p>after</p>\tx").first)
        #expect(table.rows[0].cells[0].paragraphs.map(\.text) == ["Use:", "a;", "b;", "c"])
        #expect(table.rows[1].cells[0].paragraphs.map(\.marker) == ["•", "•"])
        #expect(table.rows[2].cells[0].paragraphs.map(\.marker) == ["•", nil])
        #expect(table.rows.map { $0.cells[1].text } == ["z", "y", "x"])
    }
}
