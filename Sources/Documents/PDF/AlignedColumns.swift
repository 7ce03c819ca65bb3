/// Columns known by where their words begin.
struct AlignedColumns {
    var lefts: [Double]

    /// A part of a line between wide gaps.
    struct Segment {
        var words: [PageWord]
        var left: Double { words.first?.box.left ?? 0 }
        var right: Double { words.last?.box.right ?? 0 }
    }

    private static let tolerance = 4.0

    /// The parts of a line; with the columns known, a word right at the beginning of one opens a part after less
    /// than a wide gap.
    static func segments(_ line: WordLine, _ lefts: [Double] = []) -> [Segment] {
        var segments: [Segment] = []
        for word in line.words {
            let opensColumn = lefts.contains { abs($0 - word.box.left) < 1.5 }
            let widest = (opensColumn ? 0.35 : 0.9) * line.height
            if let last = segments.last, word.box.left - last.right < widest {
                segments[segments.count - 1].words.append(word)
            } else {
                segments.append(Segment(words: [word]))
            }
        }
        return segments
    }

    /// A row of headings: each of a few words, none a number.
    static func isHeading(_ segments: [Segment]) -> Bool {
        segments.allSatisfy { $0.words.count <= 6 && $0.words[0].text.first?.isNumber != true }
    }

    func column(of word: PageWord) -> Int {
        max(0, lefts.partitioningIndex { $0 > word.box.left + Self.tolerance } - 1)
    }

    /// Whether each part begins in a column and ends before the next.
    func hold(_ segments: [Segment]) -> Bool {
        segments.allSatisfy { segment in
            let next = lefts.partitioningIndex { $0 > segment.left + Self.tolerance }
            return next > 0 && (next == lefts.count || segment.right <= lefts[next] - 1)
        }
    }

    /// Whether a line begins where the first column does.
    func beginAt(_ left: Double) -> Bool { abs(left - lefts[0]) <= Self.tolerance }

    /// Whether a line has words in the first column.
    func fillsFirst(_ line: WordLine) -> Bool { line.words.contains { column(of: $0) == 0 } }

    /// Whether a line has words in one column only, and that not the first: a list inside a cell.
    func fillsOneInner(_ line: WordLine) -> Bool {
        let filled = Set(line.words.map(column))
        return filled.count == 1 && filled != [0]
    }

    /// Whether the first column holds nothing but references ("1.2", "A3").
    func hasReferences(_ lines: [WordLine]) -> Bool {
        let words = lines.dropFirst().flatMap(\.words).filter { column(of: $0) == 0 }
        return !words.isEmpty
            && words.allSatisfy { $0.text.count <= 6 && $0.text.contains(where: \.isNumber) }
    }

    /// The table of some rows of lines.
    func table(
        _ rows: [[WordLine]], isThrough: [Bool], page: PageContent, usualGap: Double
    ) -> PageTable {
        let all = rows.flatMap { $0 }
        let box = all.dropFirst().reduce(all[0].box) { $0.union($1.box) }
        var rights = lefts
        for (row, isThrough) in zip(rows, isThrough) where !isThrough {
            for word in row.flatMap(\.words) {
                rights[column(of: word)] = max(rights[column(of: word)], word.box.right)
            }
        }
        let place = Place(page: page.number)
        let tableRows = zip(rows, isThrough).map { lines, isThrough in
            let columns = isThrough ? [0..<lefts.count] : lefts.indices.map { $0..<$0 + 1 }
            let cells = columns.map { span in
                cell(
                    lines.flatMap(\.words).filter { span.contains(column(of: $0)) }, span: span,
                    right: isThrough ? box.right : rights[span.lowerBound], page: page,
                    usualGap: usualGap)
            }
            return TableRow(cells: cells, place: place)
        }
        return PageTable(
            table: Table(rows: tableRows, columnCount: lefts.count, place: place), box: box,
            across: lefts + [box.right], isOpenBelow: false, isAligned: true)
    }

    private func cell(
        _ words: [PageWord], span: Range<Int>, right: Double, page: PageContent, usualGap: Double
    ) -> TableCell {
        let left = lefts[span.lowerBound]
        let reading = LineParagraphs(
            left: left, right: right, usualGap: usualGap, page: page.number)
        var levels = ListLevels()
        let paragraphs = reading.paragraphs(WordLine.lines(of: words)).flatMap { joined in
            joined.paragraph(role: joined.role(levels: &levels, left: left), page: page.number)
        }
        return TableCell(
            column: span.lowerBound, columnSpan: span.count, paragraphs: paragraphs)
    }
}
