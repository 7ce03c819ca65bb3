import Databases
import DatabasesPostgres
import TestSupport

/// A table for tests that are not about the schema.
extension Database {
    func makeThings() async throws {
        try await write { connection in
            try connection.execute(
                """
                CREATE TABLE thing (
                    id INTEGER NOT NULL PRIMARY KEY, word TEXT, number INTEGER, data BLOB)
                """)
        }
    }

    func countThings() async throws -> Int {
        try await read { try $0.first("SELECT count(*) FROM thing")?.integer(0) ?? -1 }
    }
}

extension Connection {
    func insertThing(_ id: Int, text: String) throws(DatabaseError) {
        try execute("INSERT INTO thing (id, word) VALUES (\(id), \(text))")
    }
}

extension TestDatabases {
    /// A PostgreSQL database with the table and a pool of a given size and patience.
    static func withThings(
        connections: Int = 4, statementSeconds: Int = 30, lockSeconds: Int = 5,
        _ body: (PostgresDatabase) async throws -> Void
    ) async throws {
        try await withPostgres { settings in
            var settings = settings
            settings.connections = connections
            settings.statementSeconds = statementSeconds
            settings.lockSeconds = lockSeconds
            let database = try await PostgresDatabase(settings)
            try await database.makeThings()
            try await body(database)
            await database.close()
        }
    }
}
