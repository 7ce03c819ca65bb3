import Documents
import Testing

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
        let start = ContinuousClock.now
        let document = try await DocumentReader.read(Array(page.utf8), name: "plan.html")
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(document.words.contains("start"))
    }
}
