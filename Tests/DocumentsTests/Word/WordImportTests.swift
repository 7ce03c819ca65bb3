import Testing

@testable import Documents

struct WordImportTests {
    private func file(_ name: String, _ content: String) -> [UInt8] {
        let spaces = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            """
        return TinyZip.archive([
            (
                "word/document.xml",
                "<w:document \(spaces)><w:body><w:altChunk r:id=\"a\"/></w:body></w:document>"
            ),
            (
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/aFChunk\" Target=\"\(name)\"/></Relationships>"
            ),
            ("word/\(name)", content),
        ])
    }

    @Test func `a web page held whole is read where it stands`() throws {
        let page = "<h1>Plan</h1><table><tr><td>quokka</td><td>wombat</td></tr></table>"
        let document = try WordReader.read(file("chunk.htm", page), limits: .standard)
        #expect(document.paragraphs.map(\.text) == ["Plan"])
        #expect(document.tables.map(\.texts) == [[["quokka", "wombat"]]])
        #expect(document.tables[0].rows[0].place == Place())
    }

    @Test func `another file held whole is refused rather than lost`() {
        #expect(
            throws: DocumentError.notReadable(
                kind: "a Word file that holds a whole .mht file",
                advice: "Open it in Word, save it again, and bring that.")
        ) {
            try WordReader.read(file("chunk.mht", "MIME-Version: 1.0"), limits: .standard)
        }
    }
}
