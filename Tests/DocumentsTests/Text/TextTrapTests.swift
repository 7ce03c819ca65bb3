import Testing

@testable import Documents

/// Texts made to hang or break a reader: each is read in time that grows with its size alone. A reader that looked at
/// every mark for every mark would take minutes.
@Suite(.serialized)
struct TextTrapTests {
    private static let size = 12_000

    @Test(
        arguments: [
            "<p>", "<b>", "</b>", "<ul><li>", "<table><tr><td>", "<", "<a ", "<p a=\"", "<!--", "&",
            "&#", "[", "](", "[a](", "`", "*", "**a", "_a_ ", "\\", "|", "a|b|c\n", "|a\n", "|-|\n",
            "a\tb\nc\n", "\t",
            "\t\"", "a\t\"b\n", "• a ", "- ", "1. ", "# ", "(", "+-", "> ", "~~", "\u{0B}",
            "<table\n",
        ])
    func `a mark repeated without end is read`(mark: String) async throws {
        let text = "start " + String(repeating: mark, count: Self.size) + " end"
        let (document, seconds) = try await ProcessorTime.reading { () throws(DocumentError) in
            try PlainTextReader.read(text: text)
        }
        let words = document.words
        #expect(seconds < 8)
        #expect(words.first?.hasPrefix("start") ?? false)
        #expect(words.last?.hasSuffix("end") ?? false)
    }

    @Test func `a line of a million letters is one paragraph`() throws {
        let text = String(repeating: "word ", count: 200_000)
        let document = try PlainTextReader.read(text: text)
        #expect(document.blocks.count == 1)
        #expect(document.words.count == 200_000)
    }

    @Test func `broken bytes between words leave the words`() throws {
        let bytes = Array("Alpha ".utf8) + [0xFF, 0xFE, 0x80, 0x00] + Array(" Omega é é é".utf8)
        let words = try PlainTextReader.read(bytes).words
        #expect(words.first == "Alpha")
        #expect(words.contains("Omega"))
    }

    @Test func `any cut of a text is read`() throws {
        let text =
            "# T\n\n| a | <b>b</b> |\n|--|--|\n| c | <ul><li>d</ul> |\n\nx\ty\nz\t\"w\nv\"\n- i\n"
        let bytes = Array(text.utf8)
        for length in 1...bytes.count {
            let document = try PlainTextReader.read(Array(bytes.prefix(length)))
            #expect(document.format == .text)
        }
    }
}
