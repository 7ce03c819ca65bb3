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
            while try cursor.next() != nil {
                rows.append(Row(try SQLiteColumns(statement.sqliteStatement).values()))
            }
            return Outcome(rows: rows, changes: statement.isReadonly ? 0 : rows.count)
        } catch {
            throw DatabaseError(reported: error, by: text)
        }
    }

    func stream(
        _ sql: SQL, to visit: (Row) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        try pass(sql) { columns throws(DatabaseError) in
            try visit(Row(try columns.values()))
        }
    }

    func show(
        _ sql: SQL, to visit: (any Columns) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        try pass(sql) { columns throws(DatabaseError) in try visit(columns) }
    }

    private func pass(
        _ sql: SQL, to visit: (SQLiteColumns) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        let text = strictText(of: sql)
        do {
            let statement = try prepare(text, sql.parameters)
            let cursor = try SQLiteRow.fetchCursor(statement)
            let columns = SQLiteColumns(statement.sqliteStatement)
            while try cursor.next() != nil { try visit(columns) }
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
