import Databases
import DatabasesPostgres
import DatabasesSQLite
import Foundation

/// Empty databases for tests, on each engine that this machine has.
public enum TestDatabases {
    /// SQLite always, and PostgreSQL where `WAYMARK_TEST_POSTGRES` names a server (`bin/lib/postgres.sh start DIR`).
    public static let engines: [Engine] = {
        if server != nil { return [.sqlite, .postgres] }
        print("PostgreSQL tests are left out: WAYMARK_TEST_POSTGRES names no server.")
        return [.sqlite]
    }()

    /// The server of `WAYMARK_TEST_POSTGRES`.
    public static var server: String? {
        ProcessInfo.processInfo.environment["WAYMARK_TEST_POSTGRES"].flatMap {
            $0.isEmpty ? nil : $0
        }
    }

    /// Gives the test an empty database of its own and takes it away again.
    @discardableResult
    public static func with<Value>(
        _ engine: Engine, _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        switch engine {
        case .sqlite: try await withSQLite(body)
        case .postgres:
            try await withPostgres { settings in
                let database = try await PostgresDatabase(settings)
                let result = await caught { try await body(database) }
                await database.close()
                return try result.get()
            }
        }
    }

    /// Gives the test the settings for an empty schema of its own and takes it away again.
    @discardableResult
    public static func withPostgres<Value>(
        _ body: (PostgresSettings) async throws -> Value
    ) async throws -> Value {
        guard let server else { throw DatabaseError.unavailable(reason: "no server for tests") }
        let name = "test_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
        let owner = try await PostgresDatabase(PostgresSettings(url: server, connections: 1))
        try await owner.run("CREATE SCHEMA %I", on: name)
        let result = await caught {
            try await body(PostgresSettings(url: server, schema: name, connections: 4))
        }
        try await owner.run("DROP SCHEMA %I CASCADE", on: name)
        await owner.close()
        return try result.get()
    }

    private static func withSQLite<Value>(
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "waymark-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let database = try SQLiteDatabase(path: folder.appending(path: "record.sqlite").path)
        let result = await caught { try await body(database) }
        await database.close()
        try FileManager.default.removeItem(at: folder)
        return try result.get()
    }

    private static func caught<Value>(
        _ body: () async throws -> Value
    ) async -> Result<Value, any Error> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}

extension PostgresDatabase {
    /// Runs a statement about a schema whose name is not in the source: names cannot be bound, so the server quotes it.
    fileprivate func run(_ statement: String, on schema: String) async throws {
        try await write { connection in
            try connection.execute(
                """
                SELECT set_config('test.statement', \(statement), true),
                    set_config('test.schema', \(schema), true)
                """)
            try connection.execute(
                """
                DO 'BEGIN EXECUTE format(
                    current_setting(''test.statement''), current_setting(''test.schema'')); END'
                """)
        }
    }
}
