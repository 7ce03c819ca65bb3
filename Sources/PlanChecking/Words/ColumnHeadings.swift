import Planning

/// The heading under which each cell of a table stands, in the document's words.
struct ColumnHeadings {
    private struct Column: Hashable {
        let sheet: String?
        let table: Int?
        let column: Int
    }

    private var headings: [Column: [(row: Int, text: String)]] = [:]

    /// Finds the headings of a plan's tables.
    init(_ document: PlanDocument) {
        let known = Set(document.columns)
        for cell in document.cells {
            guard let row = cell.row, let column = cell.column, known.contains(cell.text) else {
                continue
            }
            headings[Column(sheet: cell.sheet, table: cell.table, column: column), default: []]
                .append((row, cell.text))
        }
    }

    /// The nearest heading above a cell.
    func heading(above cell: PlanDocument.Cell?) -> String? {
        guard let cell, let row = cell.row, let column = cell.column else { return nil }
        return headings[Column(sheet: cell.sheet, table: cell.table, column: column)]?
            .last { $0.row < row }?.text
    }
}
