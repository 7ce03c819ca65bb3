import Markup
import Testing

@Suite struct HTMLTests {
    @Test func `a literal stands as it is and words between are escaped`() {
        let hostile = "<script>alert('x')</script> & \"more\""
        let html: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
        let safe =
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;"
        #expect(html.text == "<p title=\"\(safe)\">\(safe)</p>")
    }

    @Test func `markup goes into markup unchanged`() {
        let inner: HTML = "<b>\("a<b")</b>"
        let outer: HTML = "<p>\(inner)\([inner, inner])\(Optional(inner))\(HTML?.none)</p>"
        #expect(outer.text == "<p>" + String(repeating: "<b>a&lt;b</b>", count: 4) + "</p>")
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (10, "10"), (-3, "-3"), (1_234_567, "1234567"),
        (Int.min, "-9223372036854775808"), (Int.max, "9223372036854775807"),
    ])
    func `a whole number is written by its digits`(number: Int, digits: String) {
        let html: HTML = "\(number)"
        #expect(html.text == digits)
    }

    @Test func `an attribute without a value is left out`() {
        let html: HTML = "<a\(attribute: "href", "/a?b=\"&c")\(attribute: "title", nil)>"
        #expect(html.text == "<a href=\"/a?b=&quot;&amp;c\">")
    }

    @Test func `a flag stands only where it is set`() {
        let html: HTML = "<input\(flag: "checked", true)\(flag: "disabled", false)>"
        #expect(html.text == "<input checked>")
    }

    @Test func `lists, optionals and conditions make parts`() {
        let names = ["a", "<b>"]
        #expect(names.html(between: ", ") { "<i>\($0)</i>" }.text == "<i>a</i>, <i>&lt;b&gt;</i>")
        #expect(Optional("x").html { "<p>\($0)</p>" }.text == "<p>x</p>")
        #expect(String?.none.html { "<p>\($0)</p>" } == HTML())
        #expect((HTML.when(true, "<hr>") + HTML.when(false, "<br>")).text == "<hr>")
        #expect(HTML.lines("a\n<b>\n\nc").text == "a<br>&lt;b&gt;<br><br>c")
    }

    @Test func `a substring is escaped as a string is`() {
        let words = "one <two> three"
        let html: HTML = "\(words.dropFirst(4).prefix(5))"
        #expect(html.text == "&lt;two&gt;")
    }

    @Test func `bytes that no page may hold are replaced`() {
        let html: HTML = "\("a\u{0}b\u{1B}c\td\n")"
        #expect(html.text == "a&#xfffd;b&#xfffd;c\td\n")
    }
}
