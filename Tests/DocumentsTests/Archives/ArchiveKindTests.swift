import Testing

@testable import Documents

struct ArchiveKindTests {
    @Test(arguments: [
        ("python-docx.docx", DocumentFormat.docx), ("writer.docx", .docx), ("writer.odt", .odt),
        ("openpyxl.xlsx", .xlsx), ("calc.xlsx", .xlsx), ("pandoc.odt", .odt),
    ])
    func `an office file is known by its members`(name: String, format: DocumentFormat) throws {
        #expect(ArchiveKind.of(try OfficeFile.sample(name)) == format)
    }

    @Test(arguments: [
        (
            [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")],
            "an OpenDocument spreadsheet"
        ),
        ([("ppt/presentation.xml", "<p/>")], "a PowerPoint presentation"),
        ([("xl/workbook.bin", "x")], "a binary Excel workbook"),
        ([("holiday.jpg", "x")], "a zip archive"),
        ([("mimetype", "application/epub+zip")], "an e-book"),
    ])
    func `another archive is named and refused with advice`(
        members: [(String, String)], kind: String
    ) {
        let bytes = TinyZip.archive(members)
        #expect(ArchiveKind.of(bytes) == nil)
        guard case .notReadable(let named, let advice) = ArchiveKind.refusal(of: bytes) else {
            Issue.record("the archive was not refused as another kind")
            return
        }
        #expect(named == kind)
        #expect(advice.hasSuffix("."))
    }

    @Test func `a text packed again without its mimetype is known by its manifest`() {
        let type = "application/vnd.oasis.opendocument.text"
        let bytes = TinyZip.archive([
            ("content.xml", "<x/>"),
            ("META-INF/manifest.xml", "<m full-path=\"/\" media-type=\"\(type)\"/>"),
        ])
        #expect(ArchiveKind.of(bytes) == .odt)
    }

    @Test func `a Word file cut short is a damaged Word file`() throws {
        let bytes = try OfficeFile.sample("writer.docx")
        let cut = Array(bytes.prefix(bytes.count / 2))
        #expect(ArchiveKind.of(cut) == nil)
        #expect(
            ArchiveKind.refusal(of: cut)
                == .damaged(format: "Word", detail: "it breaks off before its end"))
    }

    @Test func `other bytes are no archive`() {
        #expect(ArchiveKind.of(Array("PK is a brand of gum".utf8)) == nil)
        #expect(ArchiveKind.of([]) == nil)
        #expect(!ArchiveKind.isZip([0x50, 0x4b]))
    }
}
