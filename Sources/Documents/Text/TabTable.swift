/// Tables whose cells are parted by tabs: runs of such lines. Short rows are allowed, and a single heading row may
/// stand apart from its rows by one blank line.
struct TabTable {
    var table: Table
    /// Index of the first line after the table.
    var end: Int

    /// The table that begins at a line, or nil.
    ///
    /// - Parameter headings: first rows of the tables so far, by which a repeated heading is known.
    static func at(
        _ index: Int, of lines: [TextLine], headings: inout Set<String>, apart: inout [Furniture]
    ) -> TabTable? {
        guard var run = run(from: index, lines, headings) else { return nil }
        let heading = run.rows[0].key
        var end = run.end
        var isHeadingApart = false
        while run.lastRunCount == 1, end + 1 < lines.count, lines[end].isBlank,
            !lines[end + 1].isBlank,
            let more = Self.run(from: end + 1, lines, headings),
            more.rows[0].tabCount == run.rows[run.rows.count - 1].tabCount,
            more.rows[0].key != heading, !headings.contains(more.rows[0].key)
        {
            isHeadingApart = run.rows.count == 1 && more.rows.count > 1
            run.rows += more.rows
            run.lastRunCount = more.rows.count
            end = more.end
        }
        guard run.rows.count > 1 || run.rows[0].tabCount > 1 else { return nil }
        headings.insert(heading)
        var rows: [TableRow] = []
        for (position, row) in run.rows.enumerated() {
            rows.append(
                tableRow(row, isHeader: position == 0 && isHeadingApart, apart: &apart))
        }
        return TabTable(table: Table(rows: rows, place: rows[0].place), end: end)
    }

    private struct TableRun {
        var rows: [TabLine]
        var end: Int
        /// Rows of the last run of lines without a blank line.
        var lastRunCount: Int
    }

    /// Rows from a line to the next that is none.
    private static func run(
        from start: Int, _ lines: [TextLine], _ headings: Set<String>
    ) -> TableRun? {
        guard start < lines.count, opens(lines, at: start) else { return nil }
        if let wrapped = WrappedTabRows.block(from: start, lines) {
            return TableRun(
                rows: wrapped.rows, end: wrapped.end, lastRunCount: wrapped.rows.count)
        }
        var rows: [TabLine] = []
        var most = 0
        var index = start
        while index < lines.count, !lines[index].isBlank {
            let text = lines[index].text
            if TabLine.tabCount(text) == 0 {
                guard isShortRow(index, lines, of: rows, most: most, headings) else { break }
            } else if !TabLine.isSure(text), isListItem(text) {
                break
            }
            let row = TabLine.at(index, of: lines)
            if widens(row, rows: rows, lines) { break }
            rows.append(row)
            most = max(most, row.tabCount)
            index = row.next
        }
        return rows.isEmpty ? nil : TableRun(rows: rows, end: index, lastRunCount: rows.count)
    }

    /// Whether a row begins here: it is one by itself, or opens with an empty cell and such a row follows.
    private static func opens(_ lines: [TextLine], at index: Int) -> Bool {
        let text = lines[index].text
        if TabLine.isSure(text) { return true }
        guard text.utf8.first == 0x09, index + 1 < lines.count else { return false }
        let following = lines[index + 1].text
        return TabLine.isSure(following) && TabLine.tabCount(following) == TabLine.tabCount(text)
    }

    private static func isListItem(_ text: Substring) -> Bool {
        ListMarker.opening(text) != nil
    }

    /// Whether a line without tabs is a row of one cell: rows stand above and below it, and the one below is not
    /// the heading of another table.
    private static func isShortRow(
        _ index: Int, _ lines: [TextLine], of rows: [TabLine], most: Int, _ headings: Set<String>
    ) -> Bool {
        guard !rows.isEmpty, index + 1 < lines.count, TabLine.isSure(lines[index + 1].text),
            lines[index].text.utf8.first != UInt8(ascii: "#"), !isListItem(lines[index].text)
        else { return false }
        let following = TabLine.at(index + 1, of: lines)
        return following.key != rows[0].key && !headings.contains(following.key)
            && following.tabCount <= most
    }

    /// Whether a wider table begins under a narrow one: all rows so far have the same few cells, and this one and
    /// the next have at least two more.
    private static func widens(_ row: TabLine, rows: [TabLine], _ lines: [TextLine]) -> Bool {
        guard rows.count > 1, row.tabCount >= rows[0].tabCount + 2, row.next < lines.count,
            rows.allSatisfy({ $0.tabCount == rows[0].tabCount })
        else { return false }
        return TabLine.tabCount(lines[row.next].text) == row.tabCount
    }

    private static func tableRow(
        _ row: TabLine, isHeader: Bool, apart: inout [Furniture]
    ) -> TableRow {
        let place = Place(line: row.line)
        var cells: [TableCell] = []
        for (column, text) in row.cells.enumerated() {
            let paragraphs = HTMLFragment.paragraphs(
                text[...], place: place, isCell: true, apart: &apart)
            cells.append(TableCell(column: column, paragraphs: paragraphs))
        }
        return TableRow(cells: cells, isHeader: isHeader, place: place)
    }
}
