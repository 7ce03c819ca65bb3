import Testing

@testable import Documents

/// Pages made to hang or break a reader.
@Suite(.serialized)
struct HTMLTrapTests {
    @Test(
        arguments: [
            "<div>", "<p>", "<b>", "<b><i>", "</b>", "<ul><li>", "<table><tr><td>", "<tr>", "<td>",
            "<table>", "<", "<a", "<a b=\"", "<a b='c", "<!--", "<!", "<script>", "<style ", "&",
            "&#x",
            "<td rowspan=9 colspan=9>x", "<span hidden>x", "<a b=c>", "<li>x", "<h1>", "x<br>",
        ])
    func `markup repeated without end is read`(mark: String) async throws {
        let page = "<html><p>start</p>" + String(repeating: mark, count: 12_000) + " end"
        let (document, seconds) = try await ProcessorTime.reading { () throws(DocumentError) in
            try HTMLReader.read(Array(page.utf8))
        }
        #expect(seconds < 8)
        #expect(document.words.contains("start"))
    }
}
