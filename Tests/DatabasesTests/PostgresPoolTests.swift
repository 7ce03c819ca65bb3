import Databases
import DatabasesPostgres
import TestSupport
import Testing

@Suite(.enabled(if: TestDatabases.server != nil, "WAYMARK_TEST_POSTGRES names no server"))
struct PostgresPoolTests {
    /// The server's process of the connection that a transaction runs on.
    private static let process: SQL = "SELECT pg_backend_pid()"

    @Test func `200 reads at once on 4 connections all end`() async throws {
        try await TestDatabases.withThings { database in
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try await database.read { connection in
                            try connection.first("SELECT \(number), pg_sleep(0.001)")?.integer(0)
                                ?? 0
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(sum == 199 * 100)
        }
    }

    @Test func `the pool makes no more connections than it may`() async throws {
        try await TestDatabases.withThings(connections: 2) { database in
            let processes = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await database.read { try $0.first(Self.process)?.integer(0) ?? 0 }
                    }
                }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(processes.count <= 2)
        }
    }

    @Test func `whoever waits for a connection can be cancelled`() async throws {
        try await TestDatabases.withThings(connections: 1) { database in
            let begun = Gate()
            let done = Gate()
            async let long: Void = database.read { connection in
                begun.open()
                done.wait()
            }
            await begun.opened()
            let waiting = Task { try await database.read { try $0.query("SELECT 1") } }
            waiting.cancel()
            await #expect(throws: DatabaseError.cancelled) { try await waiting.value }
            done.open()
            try await long
            #expect(try await database.countThings() == 0)
        }
    }

    @Test func `closing lets the running end and refuses the next`() async throws {
        try await TestDatabases.withPostgres { settings in
            let database = try await PostgresDatabase(settings)
            let begun = Gate()
            let done = Gate()
            async let running = database.read { connection in
                begun.open()
                done.wait()
                return try connection.first("SELECT 7")?.integer(0)
            }
            await begun.opened()
            async let closed: Void = database.close()
            done.open()
            #expect(try await running == 7)
            await closed
            await #expect(throws: DatabaseError.unavailable(reason: "the pool is closed")) {
                try await database.read { try $0.query("SELECT 1") }
            }
        }
    }
}
