import Testing

@testable import Documents

struct LineParagraphsTests {
    /// Words of ten points a letter wide, one line each, set from the left.
    private func lines(_ texts: [String], left: Double = 0, gaps: [Double] = []) -> [WordLine] {
        var top = 0.0
        return texts.enumerated().map { index, text in
            var x = left
            let words = text.split(separator: " ").map { word -> PageWord in
                let width = Double(word.count) * 5
                defer { x += width + 3 }
                return PageWord(
                    text: String(word),
                    box: Box(left: x, top: top, right: x + width, bottom: top + 10))
            }
            top += 12 + (index < gaps.count ? gaps[index] : 0)
            return WordLine(words)
        }
    }

    private func read(_ lines: [WordLine], width: Double) -> [String] {
        LineParagraphs(left: 0, right: width, usualGap: 0.2, page: 1).paragraphs(lines)
            .map { $0.runs.map(\.text).joined() }
    }

    @Test func `a line goes on where its first word had no room above`() {
        #expect(
            read(lines(["review of the", "quarterly plan"]), width: 80) == [
                "review of the quarterly plan"
            ])
        #expect(read(lines(["Ms A", "Mr B"]), width: 80) == ["Ms A", "Mr B"])
    }

    @Test func `a wider gap parts paragraphs, a marker begins an item`() {
        #expect(
            read(lines(["full line here", "another line"], gaps: [8]), width: 70)
                == ["full line here", "another line"])
        #expect(
            read(lines(["• first thing is", "• second"]), width: 90) == [
                "• first thing is", "• second",
            ])
    }

    @Test func `a hyphen at a line's end stays and takes no blank`() {
        #expect(
            read(lines(["some child-", "centred work"]), width: 60) == ["some child-centred work"])
    }

    @Test func `words in one cell that stand upright read upwards`() {
        let words = [
            PageWord(text: "second", box: Box(left: 20, top: 10, right: 30, bottom: 60)),
            PageWord(text: "first", box: Box(left: 0, top: 10, right: 10, bottom: 60)),
            PageWord(text: "opens", box: Box(left: 0, top: 70, right: 10, bottom: 120)),
        ]
        #expect(CellWords.lines(words).map(\.text) == ["opens first", "second"])
    }
}
