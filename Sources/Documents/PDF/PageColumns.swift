/// Columns of the two parts of a table that a page break cuts: where one part shows fewer of the sides, its cells
/// take several columns of the other's.
enum PageColumns {
    private static let tolerance = 4.0

    /// The finer of two rows of sides, if it has all of the other's; nil where they are not of one table.
    static func finer(_ one: [Double], _ two: [Double]) -> [Double]? {
        let (coarse, fine) = one.count < two.count ? (one, two) : (two, one)
        guard let left = coarse.first, let right = coarse.last, let first = fine.first,
            let last = fine.last, abs(left - first) < tolerance, abs(right - last) < tolerance,
            coarse.allSatisfy({ side in fine.contains { abs($0 - side) < tolerance } })
        else { return nil }
        return fine
    }

    /// A table on the columns of a finer grid.
    static func spread(_ table: Table, from sides: [Double], to fine: [Double]) -> Table {
        let places = sides.map { side in
            fine.firstIndex { abs($0 - side) < tolerance } ?? 0
        }
        var table = table
        table.columnCount = fine.count - 1
        for row in table.rows.indices {
            for index in table.rows[row].cells.indices {
                let cell = table.rows[row].cells[index]
                let end = cell.column + cell.columnSpan
                guard places.indices.contains(cell.column), places.indices.contains(end) else {
                    continue
                }
                table.rows[row].cells[index].column = places[cell.column]
                table.rows[row].cells[index].columnSpan = places[end] - places[cell.column]
            }
        }
        return table
    }
}
