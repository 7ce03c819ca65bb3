import Documents
import Foundation
import Testing

struct PDFSampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples")

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    /// The words of each row as they were written into the samples.
    private static func truth() throws -> [[String]] {
        let text = try String(decoding: bytes("pdf-rows.tsv"), as: UTF8.self)
        return text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private func read(_ name: String) async throws -> Document {
        try await DocumentReader.read(
            Self.bytes(name), name: name, limits: DocumentLimits(seconds: 120))
    }

    private func joined(_ cell: TableCell) -> String {
        cell.paragraphs.map { ($0.marker.map { $0 == "•" ? "" : $0 + " " } ?? "") + $0.text }
            .joined(separator: " ")
    }

    @Test(arguments: [
        "ruled-weasyprint.pdf", "ruled-chromium.pdf", "ruled-libreoffice.pdf", "level.pdf",
        "aligned.pdf", "cropped.pdf", "turned.pdf",
    ])
    func `every cell of a table over three pages is read as it was written`(name: String)
        async throws
    {
        let document = try await read(name)
        let table = try #require(document.tables.first)
        let rows = table.rows.filter { !$0.isHeader && $0.cells.count == 6 }
        let texts = rows.map { $0.cells.map(joined) }
        #expect(Array(texts.prefix(14)) == (try Self.truth()))
        #expect(
            table.rows[0].cells.map(\.text) == [
                "Ref", "Action", "Lead", "By when", "Progress", "RAG",
            ])
        #expect(Set(table.rows.map(\.place.page)).count == 3)
        #expect(table.rows.filter(\.isHeader).map(\.place.page) == [1, 2, 3])
    }

    @Test(arguments: [
        "ruled-weasyprint.pdf", "ruled-chromium.pdf", "ruled-libreoffice.pdf", "level.pdf",
    ])
    func `grounds of cells are their colours`(name: String) async throws {
        let table = try #require(await read(name).tables.first)
        let colours = [
            "Green": Colour(red: 0, green: 176, blue: 80),
            "Red": Colour(red: 255, green: 0, blue: 0),
            "Amber": Colour(red: 255, green: 192, blue: 0),
        ]
        for row in table.rows where !row.isHeader && row.cells.count == 6 {
            #expect(row.cells[5].shading == colours[row.cells[5].text])
        }
    }

    @Test func `the text around the table has its roles, and the page's edges are furniture`()
        async throws
    {
        let document = try await read("ruled-weasyprint.pdf")
        #expect(document.propertiesTitle == "Plan of Nowhere")
        #expect(
            document.paragraphs.map(\.role) == [
                .heading(level: 1), .body, .body, .listItem(level: 0, marker: "•"),
                .listItem(level: 0, marker: "•"), .heading(level: 2), .heading(level: 2),
            ])
        #expect(document.paragraphs.map(\.text).last == "Key")
        #expect(document.paragraphs[0].isBold)
        #expect(
            document.furniture.filter { $0.reason == .runningHead }.map(\.place.page) == [1, 2, 3])
        #expect(
            document.furniture.filter { $0.reason == .pageNumber }.map(\.text) == [
                "Page 1 of 3", "Page 2 of 3", "Page 3 of 3",
            ])
        #expect(document.tables.count == 2)
    }

    @Test func `a file with a password says so`() async throws {
        await #expect(throws: DocumentError.encrypted(format: "PDF")) {
            try await read("encrypted.pdf")
        }
    }

    @Test func `a scan says that it has no text`() async throws {
        await #expect(throws: DocumentError.noText(pages: 1)) { try await read("scan.pdf") }
    }

    @Test func `a cut file is damaged or read in part`() async throws {
        let whole = try Self.bytes("ruled-weasyprint.pdf")
        for share in [1, 4, 7] {
            do {
                let document = try await DocumentReader.read(
                    Array(whole.prefix(whole.count * share / 8)), name: "plan.pdf",
                    limits: DocumentLimits(seconds: 120))
                #expect(!document.blocks.isEmpty)
            } catch {
                guard case .damaged(let format, _) = error else {
                    Issue.record("refused as \(error)")
                    continue
                }
                #expect(format == "PDF")
            }
        }
    }

    @Test func `too many pages and too little time are told apart`() async throws {
        let bytes = try Self.bytes("level.pdf")
        await #expect(throws: DocumentError.tooLarge(what: "it has 3 pages", limit: "2 pages")) {
            try await PDFReader.read(bytes, limits: DocumentLimits(pages: 2, seconds: 120))
        }
        await #expect(throws: DocumentError.tookTooLong(seconds: 0)) {
            try await PDFReader.read(bytes, limits: DocumentLimits(seconds: 0))
        }
    }
}
