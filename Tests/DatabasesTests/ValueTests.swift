import Basics
import Databases
import TestSupport
import Testing

@Suite struct ValueTests {
    private enum Stage: String, CaseIterable { case open, shut }

    private static let texts = [
        "", "plain", "it's \"quoted\" \\ back", "Ünïcødé 漢字 🧭 e\u{301}", "\r\n\t\u{1}",
        "?1 $1 :a @b",
        "'; DROP TABLE thing; --", String(repeating: "long ", count: 20_000),
    ]

    @Test(arguments: TestDatabases.engines, texts)
    func `text comes back byte for byte`(engine: Engine, text: String) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { try $0.insertThing(1, text: text) }
            let read = try await database.read { connection in
                try connection.first("SELECT word FROM thing WHERE word = \(text)")?.text(0)
            }
            #expect(read.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test(arguments: TestDatabases.engines, [Int64.min, -1, 0, 1, 1 << 31, 1 << 53, .max])
    func `numbers keep their 64 bits`(engine: Engine, number: Int64) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { connection in
                try connection.execute("INSERT INTO thing (id, number) VALUES (1, \(number))")
            }
            let read = try await database.read { connection in
                try connection.first("SELECT number FROM thing WHERE number = \(number)")
            }
            #expect(try read?.integer(0) == Int(number))
        }
    }

    @Test(
        arguments: TestDatabases.engines,
        [[], [0], Array(0...255), [UInt8](repeating: 200, count: 300_000)])
    func `bytes come back`(engine: Engine, bytes: [UInt8]) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { connection in
                try connection.execute("INSERT INTO thing (id, data) VALUES (1, \(bytes))")
            }
            let read = try await database.read { try $0.first("SELECT data FROM thing") }
            #expect(try read?.blob(0) == bytes)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `the domain's own types come back`(engine: Engine) async throws {
        let day = try #require(Day(2012, 2, 29))
        let now = Instant(milliseconds: 1_795_226_992_123)
        let identifier = Identifier(at: now)
        let absent: Day? = nil
        let row = try await TestDatabases.with(engine) { database in
            try await database.read { connection in
                try connection.first(
                    """
                    SELECT \(day), \(now), \(identifier), \(true), \(false), \(Stage.shut), \(absent)
                    """)
            }
        }
        let read = try #require(row)
        #expect(try read.day(0) == day)
        #expect(try read.instant(1) == now)
        #expect(try read.identifier(2) == identifier)
        #expect(try read.truth(3))
        #expect(try !read.truth(4))
        #expect(try read.text(5, as: Stage.self) == .shut)
        #expect(try read.optionalDay(6) == nil)
        #expect(try read.isNull(6))
    }

    @Test(arguments: TestDatabases.engines)
    func `a column that is not what is said is a typed error`(engine: Engine) async throws {
        let rows = try await TestDatabases.with(engine) { database in
            try await database.read { try $0.query("SELECT \("secret"), \(7), \(nil as String?)") }
        }
        let row = try #require(rows.first)
        #expect(throws: DatabaseError.column(index: 0, expected: "integer", found: "text")) {
            try row.integer(0)
        }
        #expect(throws: DatabaseError.column(index: 0, expected: "day", found: "text")) {
            try row.day(0)
        }
        #expect(throws: DatabaseError.column(index: 0, expected: "Stage", found: "text")) {
            try row.text(0, as: Stage.self)
        }
        #expect(throws: DatabaseError.column(index: 1, expected: "0 or 1", found: "integer")) {
            try row.truth(1)
        }
        #expect(throws: DatabaseError.column(index: 2, expected: "text", found: "null")) {
            try row.text(2)
        }
        #expect(throws: DatabaseError.column(index: 3, expected: "a column", found: "3 columns")) {
            try row.text(3)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a real number is refused, as shares keep their numerator`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            await #expect(throws: DatabaseError.self) {
                try await database.read { try $0.query("SELECT CAST(1 AS REAL)") }
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `text with a NUL in it is refused alike`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            await #expect(throws: DatabaseError.unstorable(reason: "text with a NUL in it")) {
                try await database.read { try $0.query("SELECT \("a\0b")") }
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `sums and counts are whole numbers`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { connection in
                for (id, number) in [(1, 40_000_000_000), (2, -3), (3, 12_345)] {
                    try connection.execute(
                        "INSERT INTO thing (id, number) VALUES (\(id), \(number))")
                }
            }
            let row = try await database.read {
                try $0.first("SELECT count(*), sum(number), sum(number) - sum(number) FROM thing")
            }
            #expect(row == Row([.integer(3), .integer(40_000_012_342), .integer(0)]))
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `text sorts by its bytes`(engine: Engine) async throws {
        let words = ["b", "é", "B", "a", "ab", "a b", "A", "z", "-a"]
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { connection in
                for (id, word) in words.enumerated() { try connection.insertThing(id, text: word) }
            }
            let rows = try await database.read {
                try $0.query("SELECT word FROM thing ORDER BY word")
            }
            let sorted = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            #expect(try rows.map { try $0.text(0) } == sorted)
        }
    }
}
