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
