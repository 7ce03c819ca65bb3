/// Tables drawn with upright strokes: Markdown's, with or without outer strokes and rule line, and those framed
/// with plus signs.
struct PipeTable {
    var table: Table
    /// Index of the first line after the table.
    var end: Int

    /// The table that begins at a line, or nil. Rule lines alone are a table without rows.
    static func at(
        _ index: Int, of lines: [TextLine], apart: inout [Furniture]
    ) -> PipeTable? {
        guard PipeLine.opens(lines, at: index) else { return nil }
        var logical: [LogicalRow] = []
        let end = gather(from: index, lines, into: &logical)
        let isGrid = PipeLine.isGridRule(lines[index].text)
        let rows = (isGrid ? gridRows(logical) : plainRows(logical)).map {
            tableRow($0, apart: &apart)
        }
        return PipeTable(
            table: Table(rows: rows, place: Place(line: lines[index].number)), end: end)
    }

    /// A row as written, over as many lines as its cells take.
    struct LogicalRow {
        var cells: [String]
        var line: Int
        var isRule: Bool
        var isDoubleRule = false
        var isHeader = false
    }

    private static func gather(
        from start: Int, _ lines: [TextLine], into rows: inout [LogicalRow]
    ) -> Int {
        let isFramed = PipeLine.isFramed(lines[start].text)
        let width = PipeLine.cells(lines[start].text).count
        var index = start
        while index < lines.count, !lines[index].isBlank {
            let text = lines[index].text
            if PipeLine.isRule(text) {
                rows.append(
                    LogicalRow(
                        cells: [], line: lines[index].number, isRule: true,
                        isDoubleRule: text.utf8.contains(UInt8(ascii: "="))))
                index += 1
                continue
            }
            guard PipeLine.strokeCount(text) > 0, !isFramed || PipeLine.isFramed(text) else {
                break
            }
            var joined = String(text)
            var last = index
            // A cell that holds a line end: the row goes on until its columns are full.
            if isFramed {
                while PipeLine.isUnfinished(joined, width: width), last + 1 < lines.count,
                    last - index < 200, !lines[last + 1].isBlank,
                    !PipeLine.isFramed(lines[last + 1].text)
                {
                    last += 1
                    joined += "\u{0B}" + lines[last].text
                }
            }
            rows.append(
                LogicalRow(
                    cells: PipeLine.cells(joined[...]), line: lines[index].number, isRule: false))
            index = last + 1
        }
        return index
    }

    /// Rows one by one; the row above the first rule line is the heading row, and so are its repeats.
    private static func plainRows(_ logical: [LogicalRow]) -> [LogicalRow] {
        let hasHeading = logical.count > 1 && logical[1].isRule && !logical[0].isRule
        let heading = hasHeading ? logical[0].cells.map(Blanks.collapsed) : []
        let isNamed = heading.contains { !$0.isEmpty }
        var rows: [LogicalRow] = []
        for (index, row) in logical.enumerated() where !row.isRule {
            var row = row
            row.isHeader =
                isNamed && index + 1 < logical.count && logical[index + 1].isRule
                && row.cells.map(Blanks.collapsed) == heading
            rows.append(row)
        }
        return rows
    }

    /// Rows between the rules of a framed table; the lines of one row join cell by cell.
    private static func gridRows(_ logical: [LogicalRow]) -> [LogicalRow] {
        var rows: [LogicalRow] = []
        var isRowOpen = false
        for line in logical {
            if line.isRule {
                let isFirst = rows.count == 1 && isRowOpen
                if isFirst, line.isDoubleRule { rows[0].isHeader = true }
                isRowOpen = false
            } else if !isRowOpen {
                rows.append(line)
                isRowOpen = true
            } else {
                join(line, to: &rows[rows.count - 1])
            }
        }
        return rows
    }

    private static func join(_ line: LogicalRow, to row: inout LogicalRow) {
        for (column, cell) in line.cells.enumerated() where Blanks.hasInk(cell) {
            while row.cells.count <= column { row.cells.append("") }
            row.cells[column] += " " + cell
        }
    }

    private static func tableRow(_ row: LogicalRow, apart: inout [Furniture]) -> TableRow {
        let place = Place(line: row.line)
        var cells: [TableCell] = []
        for (column, text) in row.cells.enumerated() {
            let paragraphs = HTMLFragment.paragraphs(
                text[...], place: place, isCell: true, apart: &apart)
            cells.append(TableCell(column: column, paragraphs: paragraphs))
        }
        return TableRow(cells: cells, isHeader: row.isHeader, place: place)
    }
}
