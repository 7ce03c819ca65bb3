/// A row of a sheet as its part holds it: only cells that have words or a ground.
struct SheetRow {
    /// From 1.
    let number: Int
    /// In order; their columns are the sheet's.
    var cells: [TableCell] = []

    /// Puts the cells in order; of two cells of one column the first stays.
    mutating func putInOrder() {
        var taken: Set<Int> = []
        cells = cells.filter { taken.insert($0.column).inserted }
        cells.sort { $0.column < $1.column }
    }

    var hasWords: Bool { cells.contains { !$0.paragraphs.isEmpty } }
}

/// A sheet as its part holds it.
struct Sheet {
    var rows: [SheetRow] = []
    var merges: [CellRange] = []
    /// Rows that the sheet marks as headings: those of its filter.
    var headerRows: Set<Int> = []
}
