import Databases

/// Runs statements on one GRDB connection, with prepared statements kept by their text.
final class SQLiteDriver: Driver {
    private let connection: SQLiteConnection

    init(_ connection: SQLiteConnection) { self.connection = connection }

    var engine: Engine { .sqlite }

    func run(_ sql: SQL) throws(DatabaseError) -> Outcome {
        let text = strictText(of: sql)
        do {
            let statement = try prepare(text, sql.parameters)
            guard statement.columnCount > 0 else {
                // SQLite counts the last change, and CREATE TABLE is none.
                let before = connection.totalChangesCount
                try statement.execute()
                let isChange = connection.totalChangesCount > before
                return Outcome(rows: [], changes: isChange ? connection.changesCount : 0)
            }
            var rows: [Row] = []
            let cursor = try SQLiteRow.fetchCursor(statement)
            while let row = try cursor.next() { rows.append(try Row(from: row)) }
            return Outcome(rows: rows, changes: statement.isReadonly ? 0 : rows.count)
        } catch {
            throw DatabaseError(reported: error, by: text)
        }
    }

    func stream(
        _ sql: SQL, to visit: (Row) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        let text = strictText(of: sql)
        do {
            let cursor = try SQLiteRow.fetchCursor(try prepare(text, sql.parameters))
            while let row = try cursor.next() { try visit(try Row(from: row)) }
        } catch {
            throw DatabaseError(reported: error, by: text)
        }
    }

    private func prepare(
        _ text: String, _ parameters: [SQL.Parameter]
    ) throws -> SQLiteStatement {
        let statement = try connection.cachedStatement(sql: text)
        let values = parameters.map { SQLiteValue($0.value) }
        try statement.setArguments(SQLiteArguments(values))
        return statement
    }

    /// Tables are made `STRICT`, so that a column refuses what is not of its type as PostgreSQL does.
    private func strictText(of sql: SQL) -> String {
        let text = sql.text(for: .sqlite)
        return text.utf8.starts(with: "CREATE TABLE".utf8) ? text + " STRICT" : text
    }
}
