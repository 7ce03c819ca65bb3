import Basics
import Databases
import Planning

/// The documents' own words, by place.
public struct CellTable {
    let connection: Connection

    private static let columns: SQL =
        "number, text, line, page, sheet, in_table, in_row, in_column"

    /// All cells of a version, in the document's order.
    public func all(of version: Identifier) throws(DatabaseError) -> [PlanDocument.Cell] {
        try read(
            connection.query(
                """
                SELECT \(sql: CellTable.columns) FROM cell WHERE version = \(version)
                ORDER BY position
                """))
    }

    /// Some cells of a version, in the document's order.
    public func some(
        _ numbers: Set<Int>, of version: Identifier
    ) throws(DatabaseError) -> [PlanDocument.Cell] {
        guard !numbers.isEmpty else { return [] }
        return try read(
            connection.query(
                """
                SELECT \(sql: CellTable.columns) FROM cell
                WHERE version = \(version) AND number IN \(values: numbers.sorted())
                ORDER BY position
                """))
    }

    /// Adds the cells of a version.
    public func insert(
        _ cells: [PlanDocument.Cell], of version: PlanVersion
    ) throws(DatabaseError) {
        for (position, cell) in cells.enumerated() {
            try connection.execute(
                """
                INSERT INTO cell (\(sql: CellTable.columns), authority, version, position)
                VALUES (\(cell.id), \(cell.text), \(cell.line), \(cell.page), \(cell.sheet),
                    \(cell.table), \(cell.row), \(cell.column), \(version.authority),
                    \(version.id), \(position))
                """)
        }
    }

    private func read(_ rows: [Row]) throws(DatabaseError) -> [PlanDocument.Cell] {
        var found: [PlanDocument.Cell] = []
        for row in rows {
            found.append(
                PlanDocument.Cell(
                    id: try row.integer(0), text: try row.text(1),
                    line: try row.optionalInteger(2), page: try row.optionalInteger(3),
                    sheet: try row.optionalText(4), table: try row.optionalInteger(5),
                    row: try row.optionalInteger(6), column: try row.optionalInteger(7)))
        }
        return found
    }
}
