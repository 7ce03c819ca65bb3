import Documents
import Testing

struct DocumentReaderTests {
    @Test(arguments: [
        ("plan.txt", "Hello", DocumentFormat.text), ("plan.md", "Hello", .markdown),
        ("plan.csv", "a,b\nc,d", .csv), ("plan.tsv", "a\tb\nc\td", .tsv), ("plan", "Hello", .text),
        ("plan.docx", "Hello", .text), ("plan.xls", "a\tb\nc\td", .text),
        ("plan.txt", "<!DOCTYPE html><p>Hello", .html), ("plan.csv", "<html><p>Hello", .html),
        ("plan.html", "Just words", .text), ("plan", "a,b,c\n1,2,3\n4,5,6", .csv),
        ("plan.txt", "<b>Title</b>\t\t\nx\ty\tz", .text),
    ])
    func `bytes decide, and the name between kinds of text`(
        name: String, text: String, format: DocumentFormat
    ) async throws {
        #expect(try await DocumentReader.read(Array(text.utf8), name: name).format == format)
    }

    @Test(
        arguments: [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "Word 97"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D], "scan"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "scan"), ([0x49, 0x49, 0x2A, 0x00], "scan"),
            (Array("{\\rtf1".utf8), "RTF"), ([0x1F, 0x8B, 8], "archive"),
            ([0x4D, 0x5A, 0x90, 0], "program"),
            (Array("SQLite format 3".utf8), "database"),
        ] as [([UInt8], String)])
    func `a file of another program is refused with advice`(bytes: [UInt8], word: String) async {
        let error = await #expect(throws: DocumentError.self) {
            try await DocumentReader.read(bytes + [1, 2, 3], name: "plan.docx")
        }
        guard case .notReadable(let kind, let advice)? = error else {
            Issue.record("refused as \(String(describing: error))")
            return
        }
        #expect(kind?.contains(word) ?? false)
        #expect(!advice.isEmpty)
    }

    @Test func `bytes full of nulls are no text`() async {
        var numbers = FixedNumbers(seed: 3)
        let bytes = (0..<5_000).map { _ in UInt8.random(in: 0...15, using: &numbers) }
        await #expect(throws: DocumentError.self) {
            try await DocumentReader.read(bytes, name: "plan.txt")
        }
    }

    @Test func `nothing is an empty file`() async {
        for bytes in [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
            await #expect(throws: DocumentError.empty) {
                try await DocumentReader.read(bytes, name: "plan.txt")
            }
        }
    }

    @Test func `random bytes are read or refused, never worse`() async {
        var numbers = FixedNumbers(seed: 11)
        for length in stride(from: 1, to: 900, by: 7) {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            do {
                let document = try await DocumentReader.read(bytes, name: "plan.csv")
                #expect(!document.blocks.isEmpty)
            } catch {
                #expect(!error.words.isEmpty)
            }
        }
    }
}
