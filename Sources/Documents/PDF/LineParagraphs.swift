/// Joins the lines of a cell or a column of text into paragraphs and list items.
struct LineParagraphs {
    /// Where the lines' words may reach to.
    var left: Double
    var right: Double
    /// Usual gap between lines of a paragraph, as a share of their height.
    var usualGap: Double
    var page: Int

    /// A paragraph with the lines it took, for those who ask of its size.
    struct Joined {
        var lines: [WordLine]
        var marker: String?
        var box: Box
    }

    func paragraphs(_ lines: [WordLine]) -> [Joined] {
        var out: [Joined] = []
        let pad = max(0, min(lines.map { $0.box.left - left }.min() ?? 0, 12))
        let isCentred = Self.isCentred(lines)
        for line in lines {
            let marker = ListMarker.opening(line.text)
            if marker == nil, let last = out.last, let above = last.lines.last,
                goesOn(line, from: above, of: last, pad: pad, isCentred: isCentred)
            {
                out[out.count - 1].lines.append(line)
                out[out.count - 1].box = last.box.union(line.box)
            } else {
                out.append(Joined(lines: [line], marker: marker?.text, box: line.box))
            }
        }
        return out
    }

    /// Whether a line goes on the paragraph above: no wider gap, letters of the same size, and its first word would
    /// not have fitted on the line above.
    private func goesOn(
        _ line: WordLine, from above: WordLine, of paragraph: Joined, pad: Double, isCentred: Bool
    ) -> Bool {
        let height = max(line.height, above.height)
        guard height > 0, abs(line.height - above.height) <= 0.2 * height else { return false }
        let gap = line.box.top - above.box.bottom
        guard gap <= (usualGap + 0.4) * height, gap > -height else { return false }
        if paragraph.marker != nil, let first = paragraph.lines.first,
            line.box.left < first.box.left - 2
        {
            return false
        }
        if line.isBold != above.isBold, endsSentence(above) || line.isBold { return false }
        let blank = height * 0.25
        let room =
            isCentred
            ? (right - left - 2 * pad) - above.box.width : right - pad - above.box.right
        return blank + Self.unbreakableWidth(line) > room - 1
    }

    /// Width of what had to stand together at the start of a line: no line begins with a closing mark or a stroke.
    private static func unbreakableWidth(_ line: WordLine) -> Double {
        var width = line.words.first?.box.width ?? 0
        for word in line.words.dropFirst() {
            guard let mark = word.text.first, "/)]}!?,.;:".contains(mark) else { break }
            width = word.box.right - line.box.left
        }
        return width
    }

    private func endsSentence(_ line: WordLine) -> Bool {
        guard let last = line.text.unicodeScalars.last else { return true }
        return ".:;!?".unicodeScalars.contains(last) || line.isBold
    }

    /// Lines whose middles stand over one another while their beginnings do not.
    private static func isCentred(_ lines: [WordLine]) -> Bool {
        guard lines.count > 1 else { return false }
        let middles = lines.map(\.box.middleX)
        let lefts = lines.map(\.box.left)
        let spreadOfMiddles = (middles.max() ?? 0) - (middles.min() ?? 0)
        let spreadOfLefts = (lefts.max() ?? 0) - (lefts.min() ?? 0)
        return spreadOfMiddles < 3 && spreadOfLefts > 6
    }
}

extension LineParagraphs.Joined {
    /// The words as runs; a line that ends in a hyphen joins the next without a blank, and keeps its hyphen.
    var runs: [Run] {
        var runs: [Run] = []
        var previous: PageWord?
        for (index, line) in lines.enumerated() {
            for (position, word) in line.words.enumerated() {
                var text = word.text
                let beginsLine = index > 0 && position == 0
                if let previous, !(beginsLine && Self.isHyphenated(previous, word)) {
                    text = " " + text
                }
                if let last = runs.last, last.style == word.style {
                    runs[runs.count - 1].text += text
                } else {
                    runs.append(Run(text, style: word.style))
                }
                previous = word
            }
        }
        return runs
    }

    private static func isHyphenated(_ word: PageWord, _ next: PageWord) -> Bool {
        guard word.text.utf8.count > 1, word.text.hasSuffix("-"),
            let letter = word.text.unicodeScalars.dropLast().last,
            let first = next.text.unicodeScalars.first
        else { return false }
        return letter.properties.isAlphabetic && first.properties.isAlphabetic
    }

    /// The paragraph as the document has it.
    func paragraph(role: Paragraph.Role, page: Int) -> [Paragraph] {
        ParagraphPieces.paragraphs(from: runs, role: role, place: Place(page: page))
    }
}
