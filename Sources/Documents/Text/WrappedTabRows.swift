/// Rows of tabs whose cells hold line ends: the tabs of a row are spread over several lines.
///
/// Read so only where the whole block bears it out: below a heading row, lines add up to exactly its tabs, row after
/// row, and at least one row is spread. Else every line is a row.
enum WrappedTabRows {
    /// A block longer than this is read line by line.
    private static let mostLines = 1_000

    /// The rows of the block that begins at a line, and the index after it; nil where the lines do not add up.
    static func block(from start: Int, _ lines: [TextLine]) -> (rows: [TabLine], end: Int)? {
        let width = TabLine.tabCount(lines[start].text)
        guard width >= 2 else { return nil }
        var rows: [TabLine] = []
        var open: TabLine?
        var isSpread = false
        var index = start
        while index < lines.count, !lines[index].isBlank {
            guard index - start < mostLines else { return nil }
            let tabs = TabLine.tabCount(lines[index].text)
            if var row = open {
                guard row.tabCount + tabs <= width, lines[index].text.utf8.first != 0x09 else {
                    return nil
                }
                extend(&row, by: lines[index], next: index + 1)
                isSpread = isSpread || tabs > 0
                open = row.tabCount < width ? row : nil
                if open == nil { rows.append(row) }
            } else if tabs == 0 {
                guard rows.count > 1 else { return nil }
                extend(&rows[rows.count - 1], by: lines[index], next: index + 1)
            } else if tabs == width {
                rows.append(row(lines[index], next: index + 1))
            } else {
                guard tabs < width, !rows.isEmpty else { return nil }
                open = row(lines[index], next: index + 1)
            }
            index += 1
        }
        return isSpread && open == nil ? (rows, index) : nil
    }

    private static func row(_ line: TextLine, next: Int) -> TabLine {
        TabLine(cells: cells(line), line: line.number, next: next)
    }

    private static func cells(_ line: TextLine) -> [String] {
        line.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }

    /// The line's first cell goes on the row's last one, as a new paragraph of it.
    private static func extend(_ row: inout TabLine, by line: TextLine, next: Int) {
        let more = cells(line)
        row.cells[row.cells.count - 1] += "\u{0B}" + more[0]
        row.cells += more.dropFirst()
        row.next = next
    }
}
