/// What a finished table of HTML gives to the document.
extension HTMLTable {
    /// The table as a block, or, where it only laid the page out, what stands in its cells. Loose words that stood
    /// between its rows come first.
    func blocks(place: (Int) -> Place) -> [Block] {
        let filled = rows.filter { !$0.cells.isEmpty }
        if filled.isEmpty { return stray + captionBlocks(place) }
        if isLayout(filled) {
            return stray + captionBlocks(place) + filled.flatMap { $0.cells.flatMap(\.blocks) }
        }
        let table = Table(
            rows: rows.enumerated().map { index, row in
                tableRow(row, rowsLeft: rows.count - index, place: place(row.line))
            },
            place: place(line), caption: caption?.joined(separator: "\n"))
        return stray + [.table(table)]
    }

    private func captionBlocks(_ place: (Int) -> Place) -> [Block] {
        (caption ?? []).map { .paragraph(Paragraph($0, place: place(line))) }
    }

    private func tableRow(_ row: Row, rowsLeft: Int, place: Place) -> TableRow {
        let isAllHeadings = !row.cells.isEmpty && row.cells.allSatisfy(\.isHeading)
        return TableRow(
            cells: row.cells.map { cell in
                let shading = cell.shading.flatMap { $0.isWhite ? nil : $0 }
                return TableCell(
                    column: cell.column, columnSpan: cell.columnSpan,
                    rowSpan: max(1, min(cell.rowSpan, rowsLeft)),
                    paragraphs: cell.blocks.flatMap(Self.paragraphs), shading: shading)
            },
            isHeader: row.isInHead || (isAllHeadings && row.cells.count > 1), place: place)
    }

    /// A table inside a cell gives its cells' paragraphs, row by row.
    private static func paragraphs(_ block: Block) -> [Paragraph] {
        switch block {
        case .paragraph(let paragraph): [paragraph]
        case .table(let table):
            (table.caption.map { [Paragraph($0, place: table.place)] } ?? [])
                + table.rows.flatMap { $0.cells.flatMap(\.paragraphs) }
        }
    }

    /// A table lays the page out when it says so, or when it has no headings and a table of two rows and two
    /// columns inside it holds most of its words.
    private func isLayout(_ rows: [Row]) -> Bool {
        if isPresentation { return true }
        if rows.contains(where: { $0.isInHead || $0.cells.contains(where: \.isHeading) }) {
            return false
        }
        var all = 0
        var inTables = 0
        for block in rows.lazy.flatMap({ $0.cells.lazy.flatMap(\.blocks) }) {
            let size = Self.paragraphs(block).reduce(0) { $0 + $1.text.utf8.count }
            all += size
            if case .table(let table) = block, table.rows.count > 1, table.columnCount > 1 {
                inTables += size
            }
        }
        return inTables * 2 > all
    }
}
