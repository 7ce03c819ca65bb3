import Testing

@testable import Documents

/// Whole files as different programs write them.
struct WordSampleTests {
    private func read(_ name: String) throws -> Document {
        try WordReader.read(try OfficeFile.sample(name), limits: .standard)
    }

    @Test(arguments: ["python-docx.docx", "writer.docx"])
    func `one plan reads the same from two programs`(name: String) throws {
        let document = try read(name)
        #expect(document.format == .docx)
        #expect(document.propertiesTitle == "Willowmere improvement plan")
        let paragraphs = document.paragraphs
        #expect(
            paragraphs.map(\.text) == [
                "Willowmere Plan", "Priority one: leadership",
                "Every bold and italic and struck words with a tab\nsecond line", "First bullet",
                "Inner bullet", "First number", "Second number", "Part two",
                "After the page break.",
            ])
        #expect(paragraphs[0].role == .heading(level: 1))
        #expect(paragraphs[7].role == .heading(level: 2))
        #expect(paragraphs.map(\.marker)[3...6] == ["•", "•", "1.", "2."])
        #expect(
            paragraphs[2].runs.map(\.style) == [[], .bold, [], .italic, [], .struck, []]
                || paragraphs[2].runs.map(\.style) == [[], .bold, [], .italic, .struck, []])
        #expect(paragraphs.first?.place.page == 1)
        #expect(paragraphs.last?.place.page == 2)
        #expect(
            document.furniture.map(\.text) == ["Willowmere Council draft 3", "Page foot words"])
        #expect(document.furniture.map(\.reason) == [.runningHead, .runningFoot])
    }

    @Test(arguments: ["python-docx.docx", "writer.docx"])
    func `its table keeps merged cells, heading row and colours`(name: String) throws {
        let table = try #require(try read(name).tables.first)
        #expect(table.columnCount == 4)
        #expect(table.rows.map(\.isHeader) == [true, false, false, false])
        #expect(
            table.texts == [
                ["Ref", "Action", "Lead", "RAG"],
                ["1.1", "Write the quokka guide", "Head of Quokkas", "Green"],
                ["Train all quokka keepers\nby the summer", "A N Other", "Amber"],
                ["A row across"],
            ])
        #expect(table.rows[0].cells.allSatisfy { $0.paragraphs[0].isBold })
        #expect(table.rows[1].cells[0].rowSpan == 2)
        #expect(table.rows[2].cells.map(\.column) == [1, 2, 3])
        #expect(table.rows[3].cells[0].columnSpan == 4)
        #expect(table.rows[1].cells[3].shading == Colour(hex: "00B050"))
        #expect(table.rows[2].cells[2].shading == Colour(hex: "FFC000"))
        #expect(table.rows[1].cells[1].shading == nil)
    }

    @Test func `pandoc's lists and tables are read`() throws {
        let document = try read("pandoc.docx")
        #expect(document.paragraphs.compactMap(\.marker) == ["1.", "a.", "b.", "2."])
        let table = try #require(document.tables.first)
        #expect(table.texts == [["Ref", "Words"], ["1", "quokka\nline"], ["wombat"]])
        #expect(table.rows[1].cells[0].rowSpan == 2)
        #expect(table.rows[0].isHeader)
    }
}
