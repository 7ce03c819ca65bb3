import Testing

@testable import Documents

struct ListMarkerTests {
    @Test(arguments: [
        ("• Word", "•"), ("▪ Word", "▪"), ("- Word", "-"), ("* Word", "*"), ("· Word", "·"),
        ("– Word", "–"), ("1. Word", "1."), ("12) Word", "12)"), ("1.1 Word", "1.1"),
        ("2.3.1. Word", "2.3.1."), ("a) Word", "a)"), ("(b) Word", "(b)"), ("(iv) Word", "(iv)"),
        ("ii. Word", "ii."), ("[x] Word", "[x]"), ("- [ ] Word", "[ ]"), ("☑ Word", "[x]"),
        ("- · Word", "- ·"), ("1.Word", "1."), ("  3.\tWord", "3."), ("•Word", "•"),
    ])
    func `a marker is read as printed`(line: String, marker: String) throws {
        let found = try #require(ListMarker.opening(line))
        #expect(found.text == marker)
        #expect(String(line.unicodeScalars.dropFirst(found.scalarCount)) == "Word")
    }

    @Test(arguments: [
        "Word", "A. Bishop", "c. 40 visits", "1.4.17 Begun", "09.30 Meeting", "12.5 per cent",
        "-", "1.", "2011/12", "14,6, 13,", "-5 degrees", "e.g. this", "2 visits", "(see below)",
        "", "   ", "*bold* word", "[x](y)", "1,000 words", "AD - North",
    ])
    func `a sentence that only looks like an item has no marker`(line: String) {
        #expect(ListMarker.opening(line) == nil)
    }
}
