import Basics
import Databases
import TestSupport
import Testing

@Suite struct MigrationTests {
    private static let first = Migration(
        "M0001_Plans",
        [
            "CREATE TABLE plan (id TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, body BLOB)",
            "CREATE INDEX plan_by_size ON plan (size, id)",
        ])
    private static let second = Migration(
        "M0002_Titles",
        [
            "ALTER TABLE plan ADD COLUMN title TEXT NOT NULL DEFAULT ''",
            "INSERT INTO plan (id, size, title) VALUES ('a', 5000000000, 'made')",
        ])
    private static let now = Instant(milliseconds: 1_000)

    @Test(arguments: TestDatabases.engines)
    func `each migration runs once`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            let run = try await Migrator([Self.first]).run(on: database, at: Self.now)
            #expect(run == ["M0001_Plans"])
            let both = Migrator([Self.first, Self.second])
            #expect(try await both.pending(on: database) == ["M0002_Titles"])
            #expect(try await both.run(on: database, at: Self.now) == ["M0002_Titles"])
            #expect(try await both.run(on: database, at: Self.now).isEmpty)
            #expect(try await both.pending(on: database).isEmpty)
            let rows = try await database.read { try $0.query("SELECT size, title FROM plan") }
            #expect(rows == [Row([.integer(5_000_000_000), .text("made")])])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `servers that start together run each migration once`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            let migrator = Migrator([Self.first, Self.second])
            let run = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<6 {
                    group.addTask { try await migrator.run(on: database, at: Self.now) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(run.sorted() == ["M0001_Plans", "M0002_Titles"])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a database that a newer program has changed is refused`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await Migrator([Self.first, Self.second]).run(on: database, at: Self.now)
            let older = Migrator([Self.first])
            await #expect(throws: DatabaseError.schemaTooNew(migration: "M0002_Titles")) {
                try await older.run(on: database, at: Self.now)
            }
            await #expect(throws: DatabaseError.schemaTooNew(migration: "M0002_Titles")) {
                try await older.pending(on: database)
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a migration before one already run is refused`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await Migrator([Self.first]).run(on: database, at: Self.now)
            let slipped = Migrator([Migration("M0000_Slipped", ["SELECT 1"]), Self.first])
            await #expect(throws: DatabaseError.schemaOutOfOrder(missing: "M0000_Slipped")) {
                try await slipped.run(on: database, at: Self.now)
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a migration that fails leaves nothing behind`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            let broken = Migration(
                "M0002_Broken",
                ["CREATE TABLE half (id TEXT NOT NULL PRIMARY KEY)", "CREATE NONSENSE"])
            await #expect(throws: DatabaseError.self) {
                try await Migrator([Self.first, broken]).run(on: database, at: Self.now)
            }
            let migrator = Migrator([Self.first, Self.second])
            let pending = try await migrator.pending(on: database)
            #expect(pending == ["M0002_Titles"])
            await #expect(throws: DatabaseError.self) {
                try await database.read { try $0.query("SELECT id FROM half") }
            }
        }
    }
}
