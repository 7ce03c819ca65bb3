import Databases
import DatabasesPostgres
import TestSupport
import Testing

@Suite(.enabled(if: TestDatabases.server != nil, "WAYMARK_TEST_POSTGRES names no server"))
struct PostgresRecoveryTests {
    /// The server's process of the connection that a transaction runs on.
    private static let process: SQL = "SELECT pg_backend_pid()"

    @Test func `a connection that was killed while idle is made again`() async throws {
        try await TestDatabases.withThings(connections: 1) { database in
            let first = try await database.read { try $0.first(Self.process)?.integer(0) ?? 0 }
            try await kill(first)
            try await database.write { try $0.insertThing(1, text: "after") }
            let second = try await database.read { try $0.first(Self.process)?.integer(0) ?? 0 }
            #expect(second != first)
            #expect(try await database.countThings() == 1)
        }
    }

    @Test func `a transaction whose connection was killed runs again, once`() async throws {
        try await TestDatabases.withThings(connections: 1) { database in
            let runs = Counter()
            try await database.write { connection in
                let run = runs.next()
                try connection.insertThing(run, text: "run \(run)")
                if run == 1 {
                    try connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
                }
                try connection.insertThing(run + 10, text: "more")
            }
            #expect(runs.value == 2)
            let rows = try await database.read { try $0.query("SELECT id FROM thing ORDER BY id") }
            #expect(rows == [Row([.integer(2)]), Row([.integer(12)])])
            await #expect(throws: DatabaseError.self) {
                try await database.write {
                    try $0.execute("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            #expect(try await database.countThings() == 2)
        }
    }

    @Test func `transactions that stand in each other's way are run again`() async throws {
        try await TestDatabases.withThings { database in
            try await database.write { connection in
                try connection.insertThing(1, text: "a")
                try connection.insertThing(2, text: "b")
            }
            let gates = [Gate(), Gate()]
            let turns = Counter()
            // Two names, so that nothing orders them, and rows taken in opposite order: the server ends one of them.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for own in 0...1 {
                    group.addTask {
                        try await database.write(lock: "name \(own)") { connection in
                            let turn = turns.next()
                            try connection.execute(
                                "UPDATE thing SET number = 1 WHERE id = \(own + 1)")
                            if turn <= 2 {
                                gates[own].open()
                                gates[1 - own].wait()
                            }
                            try connection.execute(
                                "UPDATE thing SET number = 1 WHERE id = \(2 - own)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(turns.value == 3)
        }
    }

    @Test func `writes of other names run beside each other, and one without a name alone`()
        async throws
    {
        try await TestDatabases.withThings(lockSeconds: 1) { database in
            let begun = Gate()
            let done = Gate()
            async let long: Void = database.write(lock: "northam") { connection in
                try connection.insertThing(1, text: "long")
                begun.open()
                done.wait()
            }
            await begun.opened()
            try await database.write(lock: "southam") { try $0.insertThing(2, text: "beside") }
            await #expect(throws: DatabaseError.busy) {
                try await database.write(lock: "northam") { try $0.insertThing(3, text: "same") }
            }
            await #expect(throws: DatabaseError.busy) {
                try await database.write { try $0.insertThing(4, text: "alone") }
            }
            done.open()
            try await long
            try await database.write { try $0.insertThing(4, text: "alone") }
            #expect(try await database.countThings() == 3)
        }
    }

    @Test func `a statement that takes too long is ended`() async throws {
        try await TestDatabases.withThings(statementSeconds: 1) { database in
            await #expect(throws: DatabaseError.tookTooLong) {
                try await database.read { try $0.query("SELECT pg_sleep(20)") }
            }
            let row = try await database.read { try $0.first("SELECT 1") }
            #expect(row == Row([.integer(1)]))
        }
    }

    @Test func `more statements than are kept can be run`() async throws {
        try await TestDatabases.withThings(connections: 1) { database in
            let sum = try await database.read { connection in
                var sum = 0
                for turn in 1...2 {
                    for length in 1...600 {
                        let ones = [SQL](repeating: "\(turn)", count: length)
                        let sql: SQL = "SELECT \(sql: ones.joined(separator: " + "))"
                        sum += try connection.first(sql)?.integer(0) ?? 0
                    }
                }
                return sum
            }
            #expect(sum == 3 * 600 * 601 / 2)
        }
    }

    @Test func `a prepared statement outlives a change of the schema`() async throws {
        try await TestDatabases.withThings(connections: 2) { database in
            let sql: SQL = "SELECT * FROM thing WHERE id = \(1)"
            try await database.write { try $0.insertThing(1, text: "a") }
            let before = try await database.read { try $0.first(sql)?.values.count }
            try await database.write { connection in
                try connection.execute("ALTER TABLE thing ADD COLUMN more TEXT")
            }
            for _ in 0..<4 {
                let after = try await database.read { try $0.first(sql)?.values.count }
                #expect(after == (before ?? 0) + 1)
            }
        }
    }

    private func kill(_ process: Int) async throws {
        try await TestDatabases.withPostgres { settings in
            let other = try await PostgresDatabase(settings)
            let row = try await other.read { connection in
                try connection.first("SELECT pg_terminate_backend(CAST(\(process) AS INT), 5000)")
            }
            #expect(row == Row([.integer(1)]))
            await other.close()
        }
    }
}
