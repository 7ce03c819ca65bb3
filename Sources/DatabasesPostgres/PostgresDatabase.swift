import Databases

/// A record in a PostgreSQL database that several servers share.
///
/// Reads are `REPEATABLE READ READ ONLY`: they see one state. Writes hold an advisory lock: those of one name follow
/// each other, and one without a name runs alone, so that the work sees what the writer before it committed.
public final class PostgresDatabase: Database {
    private let pool: PostgresPool

    /// PostgreSQL.
    public var engine: Engine { .postgres }

    /// Connects once, and refuses a server that would not hold or sort text as SQLite does.
    public init(_ settings: PostgresSettings) async throws(DatabaseError) {
        pool = PostgresPool(settings)
        do throws(DatabaseError) {
            try await transaction(.read) { connection throws(DatabaseError) in
                try Suitability.check(connection)
            }
        } catch {
            await pool.close()
            throw error
        }
    }

    /// Runs the work on a snapshot, beside all other reads and writes.
    public func read<Value: Sendable, Failure: TransactionFailure>(
        _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await transaction(.read, work)
    }

    /// Runs the work under the lock of that name, on all servers.
    @discardableResult
    public func write<Value: Sendable, Failure: TransactionFailure>(
        lock: String?, _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await transaction(.write(lock: lock), work)
    }

    /// Lets what is running end and closes all connections.
    public func close() async { await pool.close() }

    /// Takes a connection out of the pool, and runs the work on the connection's own thread.
    private func transaction<Value: Sendable, Failure: TransactionFailure>(
        _ access: PostgresAccess, _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let link: PostgresLink
        do throws(DatabaseError) { link = try await pool.take() } catch { throw Failure(error) }
        let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
            link.queue.async {
                continuation.resume(returning: link.transact(access, work))
            }
        }
        pool.give(back: link)
        return try result.get()
    }
}

/// Whether a server holds and sorts text as SQLite does.
private enum Suitability {
    static func check(_ connection: Connection) throws(DatabaseError) {
        let row = try connection.first(
            """
            SELECT 'B' < 'a' AND 'z' < 'é' AND 'a b' < 'ab' AND '-a' < 'a',
                current_setting('server_encoding')
            """)
        guard let row, try row.truth(0), try row.text(1) == "UTF8" else {
            throw .unsuitable(
                reason: "the database must be UTF8 and sort by bytes: create it with "
                    + "ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8' TEMPLATE template0")
        }
    }
}
