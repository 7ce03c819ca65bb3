/// Tables without upright lines: words set in columns over several lines, below a row of headings. A line that runs
/// through the columns between two rows is a row of one cell.
struct AlignedTable {
    private(set) var table: PageTable
    /// How many of the lines it took.
    private(set) var lineCount: Int

    /// A line of the table.
    private struct Taken {
        var line: WordLine
        /// It runs through the columns.
        var isThrough: Bool
    }

    /// The table that begins at the first of some lines, or nil.
    ///
    /// - Parameters:
    ///   - lines: whole lines of the page from top to bottom.
    ///   - rules: level lines of the page, which part the rows where there are any.
    ///   - carried: columns of the table that ended the page before.
    init?(
        _ lines: ArraySlice<WordLine>, rules: [PageLine], page: PageContent, usualGap: Double,
        carried: [Double]? = nil
    ) {
        guard let first = lines.first else { return nil }
        let heading = AlignedColumns.segments(first)
        let lefts = carried ?? heading.map(\.left)
        guard lefts.count >= 3, carried != nil || AlignedColumns.isHeading(heading) else {
            return nil
        }
        let columns = AlignedColumns(lefts: lefts)
        let taken = Self.take(lines, columns)
        let wideCount = taken.count { AlignedColumns.segments($0.line, lefts).count > 1 }
        guard taken.count >= 4, wideCount >= 3 else { return nil }
        lineCount = taken.count
        let rows = Self.rows(taken, columns, rules: rules, usualGap: usualGap)
        table = columns.table(
            rows.map { $0.map(\.line) }, isThrough: rows.map { $0[0].isThrough }, page: page,
            usualGap: usualGap)
    }

    /// Lines whose words keep to the columns, with up to two lines running through before each.
    private static func take(_ lines: ArraySlice<WordLine>, _ columns: AlignedColumns) -> [Taken] {
        var taken: [Taken] = []
        var waiting: [Taken] = []
        for line in lines {
            let above = waiting.last?.line ?? taken.last?.line
            if let above, line.box.top - above.box.bottom > 3 * line.height { break }
            let segments = AlignedColumns.segments(line, columns.lefts)
            if columns.hold(segments) {
                taken += waiting + [Taken(line: line, isThrough: false)]
                waiting = []
            } else if !taken.isEmpty, segments.count == 1, waiting.count < 2,
                columns.beginAt(line.box.left)
            {
                waiting.append(Taken(line: line, isThrough: true))
            } else {
                break
            }
        }
        return taken
    }

    /// Cuts the lines into rows: at level lines where there are any; else where a reference stands in the first
    /// column; else where the gap is wider than inside a paragraph, or the first column has words.
    private static func rows(
        _ taken: [Taken], _ columns: AlignedColumns, rules: [PageLine], usualGap: Double
    ) -> [[Taken]] {
        let top = taken.first?.line.box.top ?? 0
        let bottom = taken.last?.line.box.bottom ?? 0
        let cuts = rules.filter { $0.at > top && $0.at < bottom }.map(\.at)
        let body = zip(taken, taken.dropFirst()).filter { !$0.isThrough && !$1.isThrough }
        let hasWideGaps = body.contains { gap($0.line, $1.line) > usualGap + 0.3 }
        let hasReferences = columns.hasReferences(taken.filter { !$0.isThrough }.map(\.line))
        var rows: [[Taken]] = []
        for (index, now) in taken.enumerated() {
            guard index > 0 else {
                rows.append([now])
                continue
            }
            let above = taken[index - 1]
            let isNew: Bool
            if now.isThrough || above.isThrough {
                isNew = !(now.isThrough && above.isThrough)
            } else if cuts.count >= 2 {
                isNew = cuts.contains {
                    $0 > above.line.box.middleY && $0 < now.line.box.middleY
                }
            } else if hasReferences || !hasWideGaps {
                isNew =
                    columns.fillsFirst(now.line)
                    || rows.count == 1 && endsHeading(above.line, now.line, usualGap)
            } else {
                isNew =
                    gap(above.line, now.line) > usualGap + 0.3
                    && (rows.count < 2 || !columns.fillsOneInner(now.line))
            }
            if isNew { rows.append([now]) } else { rows[rows.count - 1].append(now) }
        }
        return rows
    }

    /// Whether a row below the headings begins, though its first cell is empty.
    private static func endsHeading(
        _ above: WordLine, _ now: WordLine, _ usualGap: Double
    ) -> Bool {
        above.isBold && !now.isBold || gap(above, now) > usualGap + 0.3
    }

    private static func gap(_ above: WordLine, _ below: WordLine) -> Double {
        (below.box.top - above.box.bottom) / max(1, below.height)
    }

    /// Whole lines that may be a table's heading row: three parts or more, and the next line close below.
    static func headingRows(_ lines: [WordLine]) -> [Box] {
        let whole = WordLine.lines(of: lines.flatMap(\.words))
        return zip(whole, whole.dropFirst()).compactMap { line, next in
            let isClose = next.box.top - line.box.bottom < 1.5 * line.height
            return isClose && AlignedColumns.segments(line).count >= 3 ? line.box : nil
        }
    }
}
