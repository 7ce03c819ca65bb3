import Databases
import Foundation

/// A record in one SQLite file: one writer at a time, and readers beside it that see a snapshot.
///
/// Write-ahead log with `synchronous=FULL`, so that a commit is on the disk when it is reported; foreign keys are held;
/// `LIKE` minds case, as in PostgreSQL.
public final class SQLiteDatabase: Database {
    private let pool: SQLitePool

    /// SQLite.
    public var engine: Engine { .sqlite }

    /// Opens the file, or makes it, readable by its owner alone.
    ///
    /// - Parameters:
    ///   - readers: how many reads can run at the same time.
    ///   - lockSeconds: how long a write waits for another program's write to the same file.
    public init(path: String, readers: Int = 8, lockSeconds: Double = 5) throws(DatabaseError) {
        var configuration = SQLiteConfiguration()
        configuration.busyMode = .timeout(lockSeconds)
        configuration.maximumReaderCount = readers
        // SQLite gives its log files the permissions of the database.
        let isNew = !FileManager.default.fileExists(atPath: path)
        configuration.prepareDatabase { connection in
            try connection.execute(sql: "PRAGMA case_sensitive_like = ON")
        }
        do {
            if isNew {
                try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o600], ofItemAtPath: path)
            }
            pool = try SQLitePool(path: path, configuration: configuration)
            // The pool itself asks for NORMAL when it turns the write-ahead log on, after `prepareDatabase`.
            try pool.writeWithoutTransaction { connection in
                try connection.execute(sql: "PRAGMA synchronous = FULL")
            }
        } catch {
            throw DatabaseError(reported: error, by: "")
        }
    }

    /// Runs the work on a snapshot, beside other reads and a write.
    public func read<Value: Sendable, Failure: TransactionFailure>(
        _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let result: Result<Value, Failure>
        do {
            result = try readHere(work)
        } catch {
            throw Failure(DatabaseError(reported: error, by: "BEGIN"))
        }
        return try result.get()
    }

    /// Reads on the thread that asks: handing the work to another and back takes longer than most reads.
    ///
    /// A reader is always free or soon is, because every read ends by itself.
    private func readHere<Value: Sendable, Failure: TransactionFailure>(
        _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) throws -> Result<Value, Failure> {
        try Task.checkCancellation()
        return try pool.read { connection in Connection(SQLiteDriver(connection)).perform(work) }
    }

    /// Runs the work as the only writer.
    @discardableResult
    public func write<Value: Sendable, Failure: TransactionFailure>(
        lock: String?, _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let result: Result<Value, Failure>
        do {
            result = try await pool.writeWithoutTransaction { connection in
                var result: Result<Value, Failure>?
                try connection.inTransaction(.immediate) {
                    let outcome = Connection(SQLiteDriver(connection)).perform(work)
                    result = outcome
                    if case .success = outcome { return .commit }
                    return .rollback
                }
                guard let result else { throw DatabaseError.busy }
                return result
            }
        } catch {
            throw Failure(DatabaseError(reported: error, by: "COMMIT"))
        }
        return try result.get()
    }

    /// Closes the file; nothing can be read or written afterwards.
    public func close() async {
        // Closing fails only while something still runs; the pool then closes when the last of it has ended.
        try? pool.close()
    }
}
