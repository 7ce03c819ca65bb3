/// Tables without upright lines: words set in columns over several lines, below a row of headings.
struct AlignedTable {
    private(set) var table: PageTable
    /// How many of the lines it took.
    private(set) var lineCount: Int

    /// A part of a line between wide gaps.
    private struct Segment {
        var words: [PageWord]
        var left: Double { words.first?.box.left ?? 0 }
        var right: Double { words.last?.box.right ?? 0 }
    }

    /// The table that begins at the first of some lines, or nil.
    ///
    /// - Parameters:
    ///   - lines: whole lines of the page from top to bottom.
    ///   - rules: heights of level lines, which part the rows where there are any.
    ///   - carried: columns of the table that ended the page before.
    init?(
        _ lines: ArraySlice<WordLine>, rules: [PageLine], page: PageContent, usualGap: Double,
        carried: [Double]? = nil
    ) {
        guard let first = lines.first else { return nil }
        let heading = Self.segments(first)
        let lefts = carried ?? heading.map(\.left)
        guard lefts.count >= 3, heading.count >= 2, carried != nil || Self.isHeading(heading) else {
            return nil
        }
        var taken: [(line: WordLine, columns: [Int])] = []
        var wideCount = 0
        for line in lines {
            let segments = Self.segments(line)
            guard let columns = Self.columns(of: segments, lefts) else { break }
            if let above = taken.last?.line, line.box.top - above.box.bottom > 3 * line.height { break }
            if segments.count > 1 { wideCount += 1 }
            taken.append((line, columns))
        }
        guard taken.count >= 4, wideCount >= 3 else { return nil }
        lineCount = taken.count
        let rows = Self.rows(taken.map(\.line), lefts, rules: rules, usualGap: usualGap)
        table = Self.table(rows, lefts, page: page, usualGap: usualGap)
    }

    private static func segments(_ line: WordLine) -> [Segment] {
        var segments: [Segment] = []
        for word in line.words {
            if let last = segments.last, word.box.left - last.right < 0.9 * line.height {
                segments[segments.count - 1].words.append(word)
            } else {
                segments.append(Segment(words: [word]))
            }
        }
        return segments
    }

    /// A row of headings: each of a few words.
    private static func isHeading(_ segments: [Segment]) -> Bool {
        segments.allSatisfy { $0.words.count <= 6 && $0.words[0].text.first?.isNumber != true }
    }

    /// The column of each part of a line; nil when a part reaches into the next column.
    private static func columns(of segments: [Segment], _ lefts: [Double]) -> [Int]? {
        var columns: [Int] = []
        for segment in segments {
            let column = lefts.partitioningIndex { $0 > segment.left + 4 } - 1
            guard column >= 0 else { return nil }
            if column + 1 < lefts.count, segment.right > lefts[column + 1] - 1 { return nil }
            columns.append(column)
        }
        return columns
    }

    /// Cuts the lines into rows: at level lines where there are any; else where the gap is wider than inside a
    /// paragraph; else where the first column has words.
    private static func rows(
        _ lines: [WordLine], _ lefts: [Double], rules: [PageLine], usualGap: Double
    ) -> [[WordLine]] {
        let top = lines.first?.box.top ?? 0
        let bottom = lines.last?.box.bottom ?? 0
        let cuts = rules.filter { $0.at > top && $0.at < bottom }.map(\.at)
        let gaps = zip(lines, lines.dropFirst()).map { ($1.box.top - $0.box.bottom) / max(1, $1.height) }
        let hasWideGaps = gaps.contains { $0 > usualGap + 0.3 }
        var rows: [[WordLine]] = []
        for (index, line) in lines.enumerated() {
            let isNew: Bool
            if index == 0 {
                isNew = true
            } else if cuts.count >= 2 {
                let above = lines[index - 1].box.middleY
                isNew = cuts.contains { $0 > above && $0 < line.box.middleY }
            } else if hasWideGaps {
                isNew = gaps[index - 1] > usualGap + 0.3
            } else {
                isNew = line.words[0].box.left < lefts[1] - 4
            }
            if isNew { rows.append([line]) } else { rows[rows.count - 1].append(line) }
        }
        return cuts.count >= 2 ? rows : united(rows, lefts)
    }

    /// Lines that fill one column only, and not the first, belong to the row above: a list inside its cell.
    private static func united(_ rows: [[WordLine]], _ lefts: [Double]) -> [[WordLine]] {
        var out: [[WordLine]] = []
        for row in rows {
            let columns = Set(row.flatMap(\.words).map { column(of: $0, lefts) })
            if !out.isEmpty, out.count > 1, columns.count == 1, columns != [0] {
                out[out.count - 1] += row
            } else {
                out.append(row)
            }
        }
        return out
    }

    /// Whole lines that may be a table's heading row: three parts or more, and the next line close below.
    static func headingRows(_ lines: [WordLine]) -> [Box] {
        let whole = WordLine.lines(of: lines.flatMap(\.words))
        return zip(whole, whole.dropFirst()).compactMap { line, next in
            let isClose = next.box.top - line.box.bottom < 1.5 * line.height
            return isClose && segments(line).count >= 3 ? line.box : nil
        }
    }

    private static func column(of word: PageWord, _ lefts: [Double]) -> Int {
        max(0, lefts.partitioningIndex { $0 > word.box.left + 4 } - 1)
    }

    private static func table(
        _ rows: [[WordLine]], _ lefts: [Double], page: PageContent, usualGap: Double
    ) -> PageTable {
        let all = rows.flatMap { $0 }
        let box = all.dropFirst().reduce(all[0].box) { $0.union($1.box) }
        let place = Place(page: page.number)
        var rights = lefts
        for word in all.flatMap(\.words) {
            let column = Self.column(of: word, lefts)
            rights[column] = max(rights[column], word.box.right)
        }
        let tableRows = rows.map { lines in
            var cells: [TableCell] = []
            for (column, left) in lefts.enumerated() {
                let words = lines.flatMap(\.words).filter { Self.column(of: $0, lefts) == column }
                let reading = LineParagraphs(
                    left: left, right: rights[column], usualGap: usualGap, page: page.number)
                var levels = ListLevels()
                let paragraphs = reading.paragraphs(WordLine.lines(of: words)).flatMap { joined in
                    joined.paragraph(role: joined.role(levels: &levels, left: left), page: page.number)
                }
                cells.append(TableCell(column: column, paragraphs: paragraphs))
            }
            return TableRow(cells: cells, place: place)
        }
        return PageTable(
            table: Table(rows: tableRows, columnCount: lefts.count, place: place), box: box,
            across: lefts + [box.right], isOpenBelow: false, isAligned: true)
    }
}
