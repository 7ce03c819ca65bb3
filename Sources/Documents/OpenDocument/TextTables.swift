/// A table of an OpenDocument text in the making.
private struct TextTableDraft {
    var rows: [TableRow] = []
    var columnCount = 0
    /// The styles that columns give their cells.
    var columnStyles: [String?] = []
    var ground: Colour??
    var isInHeader = false
    /// Some row says which places its merged cells cover, as the format asks.
    var hasCovered = false
}

extension TextTableDraft {
    /// Moves the cells beside and under merged ones to their columns, where the file leaves out the covered places
    /// (pandoc does).
    mutating func placeAroundMerges() {
        var rowsLeft: [Int: Int] = [:]
        for row in rows.indices {
            var column = 0
            var covered = rowsLeft.mapValues { $0 - 1 }.filter { $0.value > 0 }
            for cell in rows[row].cells.indices {
                while rowsLeft[column] != nil { column += 1 }
                rows[row].cells[cell].column = column
                let span = rows[row].cells[cell].columnSpan
                if rows[row].cells[cell].rowSpan > 1 {
                    for place in column..<(column + span) {
                        covered[place] = rows[row].cells[cell].rowSpan - 1
                    }
                }
                column += span
            }
            columnCount = max(columnCount, column)
            rowsLeft = covered
        }
    }
}

extension TextStory {
    /// A wider grid, or a row repeated more often, is damaged or an attack.
    private static let mostColumns = 1_000
    private static let mostRepeats = 1_000

    /// Reads the table just begun.
    mutating func readTable() throws(DocumentError) -> Table {
        var draft = TextTableDraft()
        let place = self.place
        draft.ground = styles.style(xml.value(.tableStyleName), family: "table").ground
        let outer = lists.suspend()
        try readRows(into: &draft)
        lists.resume(outer)
        if !draft.hasCovered { draft.placeAroundMerges() }
        for row in draft.rows.indices {
            for cell in draft.rows[row].cells.indices {
                let span = draft.rows[row].cells[cell].rowSpan
                draft.rows[row].cells[cell].rowSpan = min(span, draft.rows.count - row)
            }
        }
        return Table(rows: draft.rows, columnCount: draft.columnCount, place: place)
    }

    private mutating func readRows(into draft: inout TextTableDraft) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .tableColumn:
                let style = xml.value(.defaultCellStyle)
                let count = TextStory.repeats(xml.integer(.columnsRepeated))
                let room = TextStory.mostColumns - draft.columnStyles.count
                draft.columnStyles += Array(repeating: style, count: min(count, max(0, room)))
            case .headerRows:
                draft.isInHeader = true
                try readRows(into: &draft)
                draft.isInHeader = false
            case .tableRow: try readRow(into: &draft)
            case .softPageBreak: turnPage()
            // Groups of columns and rows.
            default: try readRows(into: &draft)
            }
        }
    }

    private static func repeats(_ count: Int?) -> Int { min(max(count ?? 1, 1), mostRepeats) }

    private mutating func readRow(into draft: inout TextTableDraft) throws(DocumentError) {
        let repeats = TextStory.repeats(xml.integer(.rowsRepeated))
        let rowStyle = styles.style(xml.value(.tableStyleName), family: "table-row")
        let defaultStyle = xml.value(.defaultCellStyle)
        let place = self.place
        var cells: [TableCell] = []
        var column = 0
        let level = xml.depth
        while try xml.nextElement(in: level) {
            if xml.name == .softPageBreak { turnPage() }
            guard xml.name == .tableCell || xml.name == .coveredCell else { continue }
            let count = min(
                TextStory.repeats(xml.integer(.columnsRepeated)), TextStory.mostColumns - column)
            let columnStyle =
                draft.columnStyles.indices.contains(column) ? draft.columnStyles[column] : nil
            let name = xml.value(.tableStyleName) ?? defaultStyle ?? columnStyle
            let style = styles.style(name, family: "table-cell")
            let ground = style.ground ?? rowStyle.ground ?? draft.ground
            let isCovered = xml.name == .coveredCell
            var cell = try readCell(column)
            cell.shading = ground.flatMap { $0 == .white ? nil : $0 }
            if isCovered {
                draft.hasCovered = true
                set(aside: cell.text, .hidden)
            }
            for _ in 0..<max(0, count) {
                if !isCovered {
                    try budget.countCells()
                    cell.column = column
                    cells.append(cell)
                }
                column += 1
            }
        }
        draft.columnCount = max(
            draft.columnCount, column, cells.last.map { $0.column + $0.columnSpan } ?? 0)
        for _ in 0..<repeats {
            try budget.countRow()
            draft.rows.append(TableRow(cells: cells, isHeader: draft.isInHeader, place: place))
        }
    }

    private mutating func readCell(_ column: Int) throws(DocumentError) -> TableCell {
        let columns = TextStory.repeats(xml.integer(.columnsSpanned))
        let rows = TextStory.repeats(xml.integer(.rowsSpanned))
        var blocks: [Block] = []
        try readBlocks(into: &blocks)
        var cell = TableCell(
            column: column, columnSpan: columns, rowSpan: rows,
            paragraphs: blocks.flatMap(\.paragraphs))
        cell.keep(blocks)
        return cell
    }
}
