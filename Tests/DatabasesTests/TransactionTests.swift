import Databases
import TestSupport
import Testing

@Suite struct TransactionTests {
    private enum Refusal: Error, Equatable, TransactionFailure {
        case database(DatabaseError)
        case refused
        init(_ error: DatabaseError) { self = .database(error) }
    }

    @Test(arguments: TestDatabases.engines)
    func `what the work throws comes out, and nothing is kept`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            await #expect(throws: Refusal.refused) {
                try await database.write { connection throws(Refusal) in
                    do throws(DatabaseError) {
                        try connection.insertThing(1, text: "lost")
                    } catch { throw Refusal(error) }
                    throw .refused
                }
            }
            #expect(try await database.countThings() == 0)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a write sees its own changes, and changes are counted`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let (inside, changed, returned) = try await database.write { connection in
                for id in 1...3 { try connection.insertThing(id, text: "a") }
                let inside = try connection.first("SELECT count(*) FROM thing")?.integer(0)
                let changed = try connection.execute("UPDATE thing SET word = 'b' WHERE id > 1")
                let returned = try connection.query("DELETE FROM thing WHERE id = 3 RETURNING word")
                return (inside, changed, returned)
            }
            #expect(inside == 3)
            #expect(changed == 2)
            #expect(returned == [Row([.text("b")])])
            #expect(try await database.countThings() == 2)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `only changed rows are counted`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let counts = try await database.write { connection in
                [
                    try connection.execute("INSERT INTO thing (id) VALUES (1), (2)"),
                    try connection.execute("CREATE INDEX thing_by_word ON thing (word)"),
                    try connection.execute("SELECT id FROM thing"),
                    try connection.execute("UPDATE thing SET word = 'a' WHERE id > 5"),
                    try connection.execute(
                        "INSERT INTO thing (id) VALUES (2) ON CONFLICT (id) DO NOTHING"),
                ]
            }
            #expect(counts == [2, 0, 0, 0, 0])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a cancelled task changes nothing`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await database.write { try $0.insertThing(1, text: "late") }
            }
            await #expect(throws: DatabaseError.cancelled) { try await task.value }
            #expect(try await database.countThings() == 0)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `concurrent writers all land`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write {
                try $0.execute("INSERT INTO thing (id, number) VALUES (1, 0)")
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 0..<40 {
                    group.addTask {
                        try await database.write(lock: turn % 2 == 0 ? "northam" : nil) {
                            connection in
                            let sql: SQL = "SELECT number FROM thing WHERE id = 1"
                            let number = try connection.first(sql)?.integer(0) ?? 0
                            try connection.execute(
                                "UPDATE thing SET number = \(number + 1) WHERE id = 1")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let row = try await database.read { try $0.first("SELECT number FROM thing") }
            #expect(try row?.integer(0) == 40)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a reader sees one state while a writer commits`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let begun = Gate()
            let written = Gate()
            async let counts = database.read { connection in
                let before = try connection.first("SELECT count(*) FROM thing")?.integer(0)
                begun.open()
                written.wait()
                return [before, try connection.first("SELECT count(*) FROM thing")?.integer(0)]
            }
            await begun.opened()
            try await database.write { try $0.insertThing(1, text: "new") }
            written.open()
            #expect(try await counts == [0, 0])
            #expect(try await database.countThings() == 1)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a read cannot write`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            await #expect(throws: DatabaseError.readOnly) {
                try await database.read { try $0.insertThing(1, text: "no") }
            }
            #expect(try await database.countThings() == 0)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `after a failed statement the transaction is lost, even if caught`(
        engine: Engine
    ) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            await #expect(throws: DatabaseError.constraint(.unique, name: "thing_pkey")) {
                try await database.write { connection in
                    try connection.insertThing(1, text: "first")
                    let second = Result { try connection.insertThing(1, text: "again") }
                    #expect(throws: DatabaseError.self) { try second.get() }
                }
            }
            #expect(try await database.countThings() == 0)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `what comes after a failed statement is not run`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let second = Caught()
            await #expect(throws: DatabaseError.self) {
                try await database.write { connection throws(DatabaseError) in
                    do throws(DatabaseError) {
                        try connection.execute("INSERT INTO thing (id) VALUES (2), (2)")
                    } catch {
                        do throws(DatabaseError) {
                            try connection.insertThing(1, text: "after")
                        } catch let again {
                            second.error = again == error ? again : nil
                        }
                    }
                }
            }
            #expect(second.error == .constraint(.unique, name: "thing_pkey"))
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `an attempt that fails leaves the transaction whole`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let refused = try await database.write { connection in
                var refused = 0
                for id in [1, 2, 2, 3] {
                    do {
                        try connection.attempt { connection throws(DatabaseError) in
                            try connection.execute("UPDATE thing SET number = \(id)")
                            try connection.insertThing(id, text: "x")
                        }
                    } catch DatabaseError.constraint(.unique, _) { refused += 1 }
                }
                return refused
            }
            #expect(refused == 1)
            let rows = try await database.read {
                try $0.query("SELECT number FROM thing ORDER BY id")
            }
            #expect(rows == [Row([.integer(3)]), Row([.integer(3)]), Row([.null])])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a large table is read row by row`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { connection in
                try connection.execute(
                    """
                    INSERT INTO thing (id, word)
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
                    SELECT i, 'row ' || i FROM n
                    """)
            }
            let sum = try await database.read { connection in
                var sum = 0
                try connection.forEach("SELECT id, word FROM thing ORDER BY id") {
                    row throws(DatabaseError) in
                    sum += try row.integer(0)
                    if try row.text(1) != "row \(row.integer(0))" { throw .damaged(code: "") }
                }
                return sum
            }
            #expect(sum == 100_000 * 100_001 / 2)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a visitor can stop, and what it throws comes out`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let seen = Counter()
            await #expect(throws: Refusal.refused) {
                try await database.read { connection throws(Refusal) in
                    try connection.forEach("SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3") {
                        _ throws(Refusal) in
                        let count = seen.next()
                        if count == 2 { throw .refused }
                    }
                }
            }
            #expect(seen.value == 2)
            #expect(try await database.countThings() == 0)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `while rows are handed over nothing else can run`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            await #expect(throws: DatabaseError.self) {
                try await database.read { connection in
                    try connection.forEach("SELECT 1 UNION ALL SELECT 2") {
                        _ throws(DatabaseError) in try connection.execute("SELECT 3")
                    }
                }
            }
        }
    }
}
