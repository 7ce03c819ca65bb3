import Testing

@testable import PlanReading

/// Looks at bytes that spare the full reading must never miss what the full reading would find.
struct QuickLookTests {
    private static let texts = [
        "", " ", "Plain words", "  two  blanks ", "ends.\nBegins", "café – “quoted” ‘so’",
        "a\u{301} mark",
        "no\u{A0}break", "tab\tbed", "line\r\nend", "emoji 🟢 on track", "soft\u{AD}hyphen",
        "1.2 Ring",
        "Lead : Jo", "ﬀ", "e.g. This one. And “That.” then? Yes! No. 4 more (ends.)", "A. B. C",
        "½ day",
    ]

    @Test(arguments: texts)
    func `words are those between blanks`(text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(LeadShape.words(of: text) == words)
        for count in 1...3 {
            #expect(LeadShape.firstWords(count, of: text) == Array(words.prefix(count)))
            #expect(LeadShape.lastWords(count, of: text) == Array(words.suffix(count)))
        }
        #expect(text.foldingBlanks() == words.joined(separator: " "))
        #expect(!text.isFolded || text == words.joined(separator: " "))
    }

    @Test(arguments: texts)
    func `a line end is never overlooked`(text: String) {
        #expect(text.mayEndLines || !text.contains(where: \.isNewline))
        #expect(text.splitAtLineEnds() == text.split(whereSeparator: \.isNewline))
    }

    @Test func `sentences are cut where the next begins`() {
        #expect(
            Sentences.of("e.g. This one. And “That.” then? Yes! No. 4 more (ends.)")
                == ["e.g. This one.", "And “That.” then?", "Yes!", "No. 4 more (ends.)"])
        #expect(Sentences.of("One  blank.  Two\nLine") == ["One blank.", "Two", "Line"])
        #expect(
            Sentences.of("Ask J. Sample. \u{1F7E2} Go on.") == ["Ask J. Sample. \u{1F7E2} Go on."])
    }

    @Test func `a phrase is found at its place`() {
        #expect("Jo – Bo".place(of: " – ") == 2)
        #expect("aab".place(of: "ab") == 1)
        #expect("a".place(of: "ab") == nil)
        #expect("".mayHold(""))
    }

    @Test func `words with letters or figures are counted`() {
        #expect(!"one – two".hasMoreWords(than: 2))
        #expect("one 2 three".hasMoreWords(than: 2))
        #expect("a1-b".plainSigns(areAtMost: 3))
        #expect(!"a1-b".plainSigns(areAtMost: 2))
    }
}
