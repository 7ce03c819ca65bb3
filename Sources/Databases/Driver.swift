/// What an engine does for a ``Connection``; nothing else calls it.
public protocol Driver: AnyObject {
    /// Which engine it is.
    var engine: Engine { get }

    /// Runs one statement and gathers its rows.
    func run(_ sql: SQL) throws(DatabaseError) -> Outcome

    /// Runs one statement and hands over its rows as they come, in bounded memory.
    func stream(
        _ sql: SQL, to visit: (Row) throws(DatabaseError) -> Void
    ) throws(DatabaseError)

    /// Runs one statement and shows each row while it passes, without keeping it.
    func show(
        _ sql: SQL, to visit: (any Columns) throws(DatabaseError) -> Void
    ) throws(DatabaseError)
}

extension Driver {
    /// Shows rows that were gathered, unless the engine can do better.
    public func show(
        _ sql: SQL, to visit: (any Columns) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        for row in try run(sql).rows { try visit(row) }
    }
}

/// What came of one statement.
public struct Outcome: Sendable {
    /// The rows of a `SELECT` or `RETURNING`.
    public let rows: [Row]
    /// How many rows a change touched.
    public let changes: Int

    /// The outcome of a statement.
    public init(rows: [Row], changes: Int) {
        self.rows = rows
        self.changes = changes
    }
}
