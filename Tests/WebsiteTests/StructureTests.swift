import Testing

@testable import Website

@Suite struct StructureTests {
    @Test(arguments: Samples.plain.states.map(\.name))
    func `every page is well built`(name: String) throws {
        let state = try #require(Samples.plain.states.first { $0.name == name })
        #expect(PageChecks.faults(of: Samples.plain.html(of: state.page)) == [])
    }

    /// Hostile words stand in every field, and every page is still well built and holds no markup of theirs.
    @Test(arguments: Samples.hostile.states.map(\.name))
    func `hostile words stay words`(name: String) throws {
        let state = try #require(Samples.hostile.states.first { $0.name == name })
        let html = Samples.hostile.html(of: state.page)
        #expect(PageChecks.faults(of: html) == [])
        #expect(!html.contains("<script>alert"))
        #expect(ParsedPage(html).all("script").allSatisfy { $0["src"] == "/assets/waymark.js" })
    }

    @Test(arguments: [
        ("<p>one", "<p> is not closed"),
        ("<p><b>one</p></b>", "</p> closes <b>"),
        ("<h1>a</h1><h3>b</h3>", "h3 “b” comes after h1"),
        ("<input name=\"x\">", "x has no label"),
        ("<p onclick=\"y\">a</p>", "<p> has onclick"),
        ("<a href=\"/nowhere/at/all/x\">a</a>", "/nowhere/at/all/x has no route"),
        ("<a href=\"#gone\">a</a>", "#gone is no place on the page"),
        ("<p id=\"a\">a</p><p id=\"a\">b</p>", "id a stands 2 times"),
        (
            "<form method=\"post\" action=\"/proposals\"><button>a</button></form>",
            "a form has the wrong token"
        ),
        ("<script>x</script>", "an inline script"),
        ("<table><tbody><tr><td>1</td></tr></tbody></table>", "a table has no caption"),
    ])
    func `the checks find what is wrong`(html: String, fault: String) {
        #expect(PageChecks.faults(of: html).contains(fault))
    }
}
