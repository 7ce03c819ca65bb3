import Testing

@testable import Documents

/// Words of a Word file that stand beside its text.
struct WordAsideTests {
    private func words(_ reason: Furniture.Reason, _ document: Document) -> [String] {
        document.furniture.filter { $0.reason == reason }.map(\.text)
    }

    @Test func `deleted and moved words are set aside`() throws {
        let document = try OfficeFile.readWord(
            """
            <w:p><w:r><w:t xml:space="preserve">keep </w:t></w:r><w:del><w:r>\
            <w:delText>drop</w:delText></w:r></w:del>\
            <w:moveFrom><w:r><w:t xml:space="preserve"> gone</w:t></w:r></w:moveFrom><w:r>\
            <w:t>this</w:t></w:r></w:p>
            """)
        #expect(document.paragraphs.map(\.text) == ["keep this"])
        #expect(words(.deleted, document) == ["drop gone"])
    }

    @Test func `a deleted paragraph end joins two paragraphs`() throws {
        let document = try OfficeFile.readWord(
            OfficeFile.paragraph("Head of ", "<w:rPr><w:del/></w:rPr>")
                + OfficeFile.paragraph("Quokkas")
                + OfficeFile.paragraph("left over", "<w:rPr><w:del/></w:rPr>"))
        #expect(document.paragraphs.map(\.text) == ["Head of Quokkas", "left over"])
    }

    @Test func `a deleted row is set aside`() throws {
        let document = try OfficeFile.readWord(
            """
            <w:tbl><w:tr>\(OfficeFile.cell("kept"))</w:tr>\
            <w:tr><w:trPr><w:del/></w:trPr>\(OfficeFile.cell("gone"))</w:tr></w:tbl>
            """)
        #expect(document.tables[0].texts == [["kept"]])
        #expect(words(.deleted, document) == ["gone"])
    }

    @Test func `hidden words and prompts are set aside, a writer's words in a control are not`()
        throws
    {
        func control(_ run: String) -> String {
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>\(run)</w:p></w:sdtContent></w:sdt>"
        }
        let document = try OfficeFile.readWord(
            """
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:t>seen</w:t>\
            </w:r></w:p>\
            \(control("<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>Tap here</w:t></w:r>"))\
            \(control("<w:r><w:t>filled in</w:t></w:r>"))
            """)
        #expect(document.paragraphs.map(\.text) == ["seen", "filled in"])
        #expect(words(.hidden, document) == ["unseen", "Tap here"])
    }

    @Test func `a table of contents is set aside`() throws {
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>"
        let document = try OfficeFile.readWord(
            OfficeFile.paragraph("Part one 3", "<w:pStyle w:val=\"T1\"/>")
                + OfficeFile.paragraph("text"),
            parts: ["styles": styles])
        #expect(document.paragraphs.map(\.text) == ["text"])
        #expect(words(.navigation, document) == ["Part one 3"])
    }

    @Test func `notes stand at the end, comments, heads and feet aside and once`() throws {
        let document = try OfficeFile.readWord(
            OfficeFile.paragraph("body"),
            parts: [
                "footnotes":
                    "<w:footnote w:type=\"separator\">\(OfficeFile.paragraph("line"))</w:footnote>"
                    + "<w:footnote w:id=\"2\">\(OfficeFile.paragraph("a note"))</w:footnote>",
                "comments":
                    "<w:comment>\(OfficeFile.paragraph("ask"))\(OfficeFile.paragraph("why"))</w:comment>",
                "header": OfficeFile.paragraph("head") + OfficeFile.paragraph("head"),
                "footer": "<w:tbl><w:tr>\(OfficeFile.cell("foot"))</w:tr></w:tbl>",
            ])
        #expect(document.paragraphs.map(\.text) == ["body", "a note"])
        #expect(words(.comment, document) == ["ask\nwhy"])
        #expect(words(.runningHead, document) == ["head"])
        #expect(words(.runningFoot, document) == ["foot"])
    }

    @Test func `pages are counted from Word's own marks, once for a row that breaks`() throws {
        let breaking =
            "<w:tc><w:p><w:r><w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p></w:tc>"
        let document = try OfficeFile.readWord(
            """
            \(OfficeFile.paragraph("one"))<w:p><w:r><w:br w:type="page"/></w:r></w:p>\
            <w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>\
            <w:tbl><w:tr>\(breaking)\(breaking)</w:tr></w:tbl>\(OfficeFile.paragraph("three"))
            """)
        #expect(document.paragraphs.map(\.place.page) == [1, 2, 3])
        #expect(document.tables[0].rows[0].place.page == 2)
        let plain = try OfficeFile.readWord(OfficeFile.paragraph("no page is known"))
        #expect(plain.paragraphs.map(\.place.page) == [nil])
    }
}
