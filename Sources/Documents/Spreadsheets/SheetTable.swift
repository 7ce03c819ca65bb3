/// Makes one table of a sheet's used range: the rectangle that holds all its words.
struct SheetTable {
    /// Blank rows beyond this in a row are left out: a cell a million rows down is no million rows.
    private static let mostBlankRows = 50
    /// Gaps beyond this column stay gaps, for the same reason.
    private static let mostFilledColumns = 256

    /// A merged cell that reaches into the row at hand.
    private struct OpenMerge {
        let columns: ClosedRange<Int>
        let lastRow: Int
        /// Where its cell stands in the table; nil where the row of its words was left out.
        let row: Int
        let cell: Int
    }

    private var sheet: Sheet
    private let place: Place
    private let columns: ClosedRange<Int>
    private let deadline: Deadline
    private var merges: [CellRange]
    private var nextMerge = 0
    private var open: [OpenMerge] = []
    private var table: [TableRow] = []
    /// Words in cells that a merged cell covers: no page shows them.
    private(set) var covered: [Furniture] = []

    /// - Returns: nil when the sheet has no words.
    init?(_ sheet: Sheet, name: String, deadline: Deadline) {
        var sheet = sheet
        sheet.rows.removeFirst(sheet.rows.prefix { !$0.hasWords }.count)
        while let last = sheet.rows.last, !last.hasWords { sheet.rows.removeLast() }
        var least = Int.max
        var most = -1
        for row in sheet.rows {
            guard let first = row.cells.first(where: { !$0.paragraphs.isEmpty }),
                let last = row.cells.last(where: { !$0.paragraphs.isEmpty })
            else { continue }
            least = min(least, first.column)
            most = max(most, last.column)
        }
        guard most >= least else { return nil }
        self.sheet = sheet
        self.deadline = deadline
        columns = least...most
        place = Place(sheet: name)
        merges = sheet.merges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    }

    /// The table.
    mutating func build(budget: inout ReadingBudget) throws(DocumentError) -> Table {
        var last = sheet.rows[0].number - 1
        table.reserveCapacity(sheet.rows.count)
        for index in sheet.rows.indices {
            if index & 0xff == 0 { try deadline.check() }
            // Taken out, so that its cells change place without being copied.
            var row = SheetRow(number: sheet.rows[index].number)
            swap(&row.cells, &sheet.rows[index].cells)
            let blanks = row.number - last - 1
            let kept = blanks > SheetTable.mostBlankRows ? 1 : blanks
            for offset in 0..<max(0, kept) {
                try budget.countRow()
                try add(SheetRow(number: last + 1 + offset), budget: &budget)
            }
            last = row.number
            try add(row, budget: &budget)
        }
        return Table(rows: table, columnCount: columns.count, place: place)
    }

    private mutating func add(_ row: SheetRow, budget: inout ReadingBudget) throws(DocumentError) {
        let begun = beginMerges(in: row.number)
        var cells: [TableCell]
        if open.isEmpty, fillsItsColumns(row) {
            cells = row.cells
        } else {
            cells = try laidOut(row, begun, budget: &budget)
        }
        if columns.lowerBound > 0 {
            for index in cells.indices { cells[index].column -= columns.lowerBound }
        }
        let isHeader = sheet.headerRows.contains(row.number)
        let rowPlace = Place(sheet: place.sheet, sheetRow: row.number)
        table.append(TableRow(cells: cells, isHeader: isHeader, place: rowPlace))
    }

    /// The row has a cell in each column of the table, and none beside it.
    private func fillsItsColumns(_ row: SheetRow) -> Bool {
        row.cells.count == columns.count && row.cells.first?.column == columns.lowerBound
            && row.cells.last?.column == columns.upperBound
    }

    /// The row's cells with gaps filled, merged cells joined and covered ones left out.
    private mutating func laidOut(
        _ row: SheetRow, _ begun: Set<Int>, budget: inout ReadingBudget
    ) throws(DocumentError) -> [TableCell] {
        var cells: [TableCell] = []
        cells.reserveCapacity(min(columns.count, SheetTable.mostFilledColumns))
        var next = row.cells.firstIndex { $0.column >= columns.lowerBound } ?? row.cells.count
        var merge = 0
        var column = columns.lowerBound
        while column <= columns.upperBound {
            while merge < open.count, open[merge].columns.upperBound < column { merge += 1 }
            let isAtCell = next < row.cells.count && row.cells[next].column == column
            if merge < open.count, open[merge].columns.contains(column) {
                let cover = open[merge]
                if begun.contains(cover.columns.lowerBound), cover.columns.lowerBound == column {
                    var cell = isAtCell ? row.cells[next] : TableCell(column: column)
                    if isAtCell { next += 1 }
                    cell.columnSpan = cover.columns.count
                    open[merge] = OpenMerge(
                        columns: cover.columns, lastRow: cover.lastRow, row: table.count,
                        cell: cells.count)
                    cells.append(cell)
                } else if table.indices.contains(cover.row) {
                    table[cover.row].cells[cover.cell].rowSpan += 1
                }
                while next < row.cells.count,
                    row.cells[next].column <= cover.columns.upperBound
                {
                    setAside(row.cells[next], inRow: row.number)
                    next += 1
                }
                column = cover.columns.upperBound + 1
            } else if isAtCell {
                cells.append(row.cells[next])
                next += 1
                column += 1
            } else if column - columns.lowerBound < SheetTable.mostFilledColumns {
                try budget.countCells()
                cells.append(TableCell(column: column))
                column += 1
            } else {
                let cellColumn = next < row.cells.count ? row.cells[next].column : Int.max
                let mergeColumn = merge < open.count ? open[merge].columns.lowerBound : Int.max
                column = min(cellColumn, mergeColumn, columns.upperBound + 1)
            }
        }
        return cells
    }

    private mutating func setAside(_ cell: TableCell, inRow row: Int) {
        let text = cell.text
        if !text.isEmpty {
            let place = Place(sheet: place.sheet, sheetRow: row)
            covered.append(Furniture(reason: .hidden, text: text, place: place))
        }
    }

    /// Opens the merged cells that begin in a row and closes those that ended before it; gives the first columns
    /// of those that begin.
    private mutating func beginMerges(in row: Int) -> Set<Int> {
        open.removeAll { $0.lastRow < row }
        var begun: Set<Int> = []
        while nextMerge < merges.count, merges[nextMerge].rows.lowerBound <= row {
            let merge = merges[nextMerge]
            nextMerge += 1
            // A merged cell begun in a row that was left out has no words.
            guard merge.rows.lowerBound == row, merge.columns.overlaps(columns) else { continue }
            let part = merge.columns.clamped(to: columns)
            let place = open.firstIndex { $0.columns.lowerBound > part.lowerBound } ?? open.count
            let isFree =
                (place == 0 || open[place - 1].columns.upperBound < part.lowerBound)
                && (place == open.count || open[place].columns.lowerBound > part.upperBound)
            guard isFree else { continue }
            open.insert(
                OpenMerge(columns: part, lastRow: merge.rows.upperBound, row: -1, cell: -1),
                at: place)
            begun.insert(part.lowerBound)
        }
        return begun
    }
}
