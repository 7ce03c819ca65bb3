import Basics

/// Brings a database's schema up to what the program knows.
public struct Migrator: Sendable {
    /// All migrations there have been, oldest first.
    public let migrations: [Migration]

    /// A migrator for a program's list.
    public init(_ migrations: [Migration]) { self.migrations = migrations }

    /// Runs what has not been run, each migration in its own transaction, and says which.
    ///
    /// Safe when two servers start at once: each looks again under the write lock before it runs one.
    @discardableResult
    public func run(
        on database: any Database, at now: Instant
    ) async throws(DatabaseError) -> [String] {
        try await patiently(database) { connection throws(DatabaseError) in
            try connection.execute(
                """
                CREATE TABLE IF NOT EXISTS migration (
                    name TEXT NOT NULL PRIMARY KEY, applied_at INTEGER NOT NULL)
                """)
        }
        var run: [String] = []
        for migration in migrations {
            let isNew = try await patiently(database) { connection throws(DatabaseError) in
                try apply(migration, on: connection, at: now)
            }
            if isNew { run.append(migration.name) }
        }
        return run
    }

    /// The names of migrations still to run, without running them; throws as `run` does if the database is too new.
    public func pending(on database: any Database) async throws(DatabaseError) -> [String] {
        try await database.read { connection throws(DatabaseError) in
            let applied = try checked(connection)
            return migrations.map(\.name).filter { !applied.contains($0) }
        }
    }

    private func apply(
        _ migration: Migration, on connection: Connection, at now: Instant
    ) throws(DatabaseError) -> Bool {
        guard try !checked(connection).contains(migration.name) else { return false }
        for statement in migration.statements { try connection.execute(statement) }
        try connection.execute(
            "INSERT INTO migration (name, applied_at) VALUES (\(migration.name), \(now))")
        return true
    }

    /// The names that were run, if they are the beginning of the list.
    private func checked(_ connection: Connection) throws(DatabaseError) -> Set<String> {
        var applied: Set<String> = []
        for row in try connection.query("SELECT name FROM migration ORDER BY name") {
            applied.insert(try row.text(0))
        }
        let known = migrations.map(\.name)
        if let unknown = applied.subtracting(known).min() {
            throw .schemaTooNew(migration: unknown)
        }
        if let missing = known.prefix(applied.count).first(where: { !applied.contains($0) }) {
            throw .schemaOutOfOrder(missing: missing)
        }
        return applied
    }

    /// Another server's migration may hold the lock longer than a request would wait.
    @discardableResult
    private func patiently<Value: Sendable>(
        _ database: any Database,
        _ work: @escaping @Sendable (Connection) throws(DatabaseError) -> Value
    ) async throws(DatabaseError) -> Value {
        for _ in 1..<24 {
            do throws(DatabaseError) {
                return try await database.write(work)
            } catch {
                guard error == .busy else { throw error }
            }
        }
        return try await database.write(work)
    }
}
