import CLibPQ
import Databases

/// What a prepared statement was made from: the same text with values of other kinds is another statement.
struct PreparedKey: Hashable {
    let text: String
    let kinds: [SQL.Kind]
}

extension PostgresLink: Driver {
    var engine: Engine { .postgres }

    func run(_ sql: SQL) throws(DatabaseError) -> Outcome {
        let parameters = sql.parameters
        let key = PreparedKey(text: sql.text(for: .postgres), kinds: parameters.map(\.kind))
        guard let name = try statement(key) else {
            let result = PostgresParameters(parameters).withPointers { values, lengths, formats in
                PQexecParams(
                    handle, PostgresTypes.translated(key.text), Int32(parameters.count),
                    key.kinds.map(\.type), values, lengths, formats, 1)
            }
            return try outcome(of: result, key.text)
        }
        let result = PostgresParameters(parameters).withPointers { values, lengths, formats in
            PQexecPrepared(handle, name, Int32(parameters.count), values, lengths, formats, 1)
        }
        return try outcome(of: result, key.text)
    }

    func stream(
        _ sql: SQL, to visit: (Row) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        let parameters = sql.parameters
        let key = PreparedKey(text: sql.text(for: .postgres), kinds: parameters.map(\.kind))
        let sent = PostgresParameters(parameters).withPointers { values, lengths, formats in
            PQsendQueryParams(
                handle, PostgresTypes.translated(key.text), Int32(parameters.count),
                key.kinds.map(\.type), values, lengths, formats, 1)
        }
        guard sent == 1, PQsetSingleRowMode(handle) == 1 else {
            trouble = .lost
            throw .unavailable(reason: "the connection was lost")
        }
        // The line must be empty before anything else can be sent on it.
        defer { while let result = PQgetResult(handle) { PQclear(result) } }
        while let result = PQgetResult(handle) {
            defer { PQclear(result) }
            try check(result, for: key.text)
            let table = PostgresResult(result)
            do throws(DatabaseError) {
                for index in 0..<table.count { try visit(try table.row(index)) }
            } catch {
                stopSending()
                throw error
            }
        }
    }

    /// Asks the server to send no more rows of a result that nobody wants; if that does not arrive, more are read
    /// away.
    private func stopSending() {
        guard let cancel = PQgetCancel(handle) else { return }
        var message = [CChar](repeating: 0, count: 256)
        _ = PQcancel(cancel, &message, Int32(message.count))
        PQfreeCancel(cancel)
    }

    private func outcome(
        of result: OpaquePointer?, _ text: String
    ) throws(DatabaseError) -> Outcome {
        defer { PQclear(result) }
        try check(result, for: text)
        let table = PostgresResult(result)
        var rows: [Row] = []
        rows.reserveCapacity(table.count)
        for index in 0..<table.count { rows.append(try table.row(index)) }
        return Outcome(rows: rows, changes: table.changes)
    }

    /// The name of the prepared statement, which is made if need be; nil for what is not worth keeping, such as
    /// `CREATE TABLE`.
    private func statement(_ key: PreparedKey) throws(DatabaseError) -> String? {
        if let name = prepared[key] { return name }
        guard PostgresLink.repeated.contains(where: { key.text.utf8.starts(with: $0.utf8) }) else {
            return nil
        }
        if prepared.count >= 500 { forgetStatements() }
        let name = "s\(prepared.count)"
        let result = PQprepare(
            handle, name, PostgresTypes.translated(key.text), Int32(key.kinds.count),
            key.kinds.map(\.type))
        defer { PQclear(result) }
        try check(result, for: key.text)
        prepared[key] = name
        return name
    }

    private static let repeated = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]

    /// Drops all prepared statements, here and on the server.
    func forgetStatements() {
        prepared = [:]
        // If the line is down, so are the statements; the next one to use it finds out.
        PQclear(PQexec(handle, "DEALLOCATE ALL"))
    }
}
