import Basics
import Databases
import TestSupport
import Testing

@testable import Storage

@Suite struct StoreTests {
    @Test(arguments: TestDatabases.engines)
    func `a new database tells its migrations as pending until they are run`(
        engine: Engine
    ) async throws {
        try await TestDatabases.with(engine) { database in
            let store = Store(database)
            let all = Schema.migrations.map(\.name)
            let pending = try await store.pendingMigrations()
            #expect(pending == all)
            let run = try await store.prepare(at: Instant(milliseconds: 0))
            #expect(run == all)
            #expect(try await store.pendingMigrations() == [])
            #expect(try await store.prepare(at: Instant(milliseconds: 0)) == [])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a record made by a newer program is left alone`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            let store = Store(database)
            try await store.prepare(at: Instant(milliseconds: 0))
            try await database.write { connection in
                try connection.execute(
                    "INSERT INTO migration (name, applied_at) VALUES ('M9999_Future', 0)")
            }
            let error = StorageError.database(.schemaTooNew(migration: "M9999_Future"))
            await #expect(throws: error) { try await store.prepare(at: Instant(milliseconds: 0)) }
            await #expect(throws: error) { try await store.pendingMigrations() }
        }
    }

    @Test func `migrations are named in order and each once`() {
        let names = Schema.migrations.map(\.name)
        #expect(names == names.sorted())
        #expect(Set(names).count == names.count)
        for (index, name) in names.enumerated() {
            let digits = String(index + 1)
            let number = String(repeating: "0", count: 4 - digits.count) + digits
            #expect(name.hasPrefix("M\(number)_"))
        }
    }
}
