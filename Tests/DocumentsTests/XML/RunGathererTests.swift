import Testing

@testable import Documents

struct RunGathererTests {
    private func gathered(_ pieces: [(String, Run.Style)]) -> [Run] {
        var gatherer = RunGatherer()
        for (text, style) in pieces { gatherer.append(text, style: style) }
        return gatherer.finish()
    }

    @Test(arguments: [
        ("  two   words ", "two words"), ("tab\tand\nline", "tab and line"),
        ("a\u{a0}\u{2003}b", "a b"),
        ("soft\u{ad}hyphen", "softhyphen"), ("zero\u{200b}width", "zerowidth"),
        ("ünï ✓ 😀", "ünï ✓ 😀"),
        ("\u{a0} ", ""), ("line\u{2028}break", "line\nbreak"), ("\u{1}bell\u{7}", "bell"),
    ])
    func `blanks become one`(text: String, wanted: String) {
        #expect(gathered([(text, [])]).map(\.text).joined() == wanted)
    }

    @Test func `a blank between two styles belongs to the plain side`() {
        #expect(
            gathered([("Every ", []), ("bold", .bold), (" word ", []), ("slanted", .italic)])
                == [
                    Run("Every "), Run("bold", style: .bold), Run(" word "),
                    Run("slanted", style: .italic),
                ])
    }

    @Test func `neighbours of one style are one run`() {
        #expect(
            gathered([("on", .bold), ("e ", .bold), ("run", .bold)]) == [
                Run("one run", style: .bold)
            ])
    }

    @Test func `breaks at the ends go, and several are one`() {
        var gatherer = RunGatherer()
        gatherer.breakLine()
        gatherer.append("one ")
        gatherer.breakLine()
        gatherer.breakLine()
        gatherer.append(" two")
        gatherer.breakLine()
        #expect(gatherer.finishText() == "one\ntwo")
        #expect(gatherer.isEmpty)
    }

    @Test func `bytes that are no UTF-8 end in a replacement and not in a crash`() {
        var gatherer = RunGatherer()
        gatherer.append([0x61, 0xff, 0xc2][...])
        #expect(gatherer.finishText().hasPrefix("a"))
    }
}
