import Databases
import TestSupport
import Testing

@Suite struct SQLTests {
    private enum Stage: String { case open, shut }

    @Test func `what is interpolated is numbered, never written`() {
        let sql: SQL = "SELECT * FROM plan WHERE title = \("x'; --") AND number > \(3)"
        #expect(sql.text(for: .sqlite) == "SELECT * FROM plan WHERE title = ?1 AND number > ?2")
        #expect(sql.text(for: .postgres) == "SELECT * FROM plan WHERE title = $1 AND number > $2")
        #expect(sql.parameters.map(\.value) == [.text("x'; --"), .integer(3)])
        #expect("\(sql)" == sql.text(for: .sqlite))
        #expect(String(reflecting: sql) == sql.text(for: .sqlite))
    }

    @Test func `parts join, and their numbers run on`() {
        let parts: [SQL] = ["a = \(1)", "b = \(2)", "c = \(3)"]
        let both: SQL = "SELECT 1 WHERE \(sql: parts.joined(separator: " AND ")) LIMIT \(4)"
        #expect(both.text(for: .postgres) == "SELECT 1 WHERE a = $1 AND b = $2 AND c = $3 LIMIT $4")
        #expect(both.parameters.map(\.value) == (1...4).map { .integer($0) })
        var grown: SQL = "SELECT 1"
        grown += " WHERE 1 = \(1)"
        #expect((grown + " LIMIT 5").text(for: .sqlite) == "SELECT 1 WHERE 1 = ?1 LIMIT 5")
    }

    @Test func `an absent value keeps its kind`() {
        let sql: SQL = "\(nil as Int?) \(nil as String?) \(nil as [UInt8]?) \(nil as Stage?)"
        #expect(sql.parameters.map(\.kind) == [.integer, .text, .blob, .text])
        #expect(sql.parameters.allSatisfy { $0.value == .null })
    }

    @Test(arguments: [
        (1, "(?1)"), (2, "(?1, ?2)"), (3, "(?1, ?2, ?3, ?4)"), (4, "(?1, ?2, ?3, ?4)"),
    ])
    func `lists fill up to a power of two`(count: Int, text: String) {
        let sql: SQL = "\(values: Array(1...count))"
        #expect(sql.text(for: .sqlite) == text)
        #expect(sql.parameters.last?.value == .integer(Int64(count)))
    }

    @Test(arguments: TestDatabases.engines)
    func `a list finds what is in it`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { connection in
                for id in 1...9 {
                    try connection.insertThing(id, text: id == 5 ? "open" : "é\(id)")
                }
            }
            func ids(_ sql: SQL) async throws -> [Int] {
                try await database.read { connection in
                    try connection.query("SELECT id FROM thing WHERE \(sql: sql) ORDER BY id")
                        .map { try $0.integer(0) }
                }
            }
            #expect(try await ids("id IN \(values: [2, 4, 7])") == [2, 4, 7])
            #expect(try await ids("word IN \(values: ["é3", "none"])") == [3])
            #expect(try await ids("word IN \(values: [Stage.open, .shut])") == [5])
            #expect(try await ids("id IN \(values: [Int]())").isEmpty)
            #expect(try await ids("word IN \(values: [String]())").isEmpty)
            #expect(try await ids("data IN \(values: [[UInt8]]())").isEmpty)
            #expect(try await ids("id NOT IN \(values: [Int]())").count == 9)
            #expect(try await ids("id NOT IN \(values: Array(2...9))") == [1])
        }
    }

    @Test(
        arguments: TestDatabases.engines,
        [
            "'; DROP TABLE thing; --", "' OR '1'='1", "\\'; DELETE FROM thing; --", "$1", "?1",
            "1); DELETE FROM thing; --", "\u{2019} OR 1=1", "%' OR word LIKE '%",
        ])
    func `an attempt at injection stays text`(engine: Engine, attempt: String) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            try await database.write { connection in
                try connection.insertThing(1, text: "kept")
                try connection.insertThing(2, text: attempt)
            }
            let found = try await database.read { connection in
                try connection.query("SELECT id FROM thing WHERE word = \(attempt)")
            }
            #expect(found == [Row([.integer(2)])])
            #expect(try await database.countThings() == 2)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `the portable words mean the same`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await database.makeThings()
            let nothing: String? = nil
            let row = try await database.write { connection in
                try connection.execute(
                    """
                    INSERT INTO thing (id, word) VALUES (1, \(nothing))
                    ON CONFLICT (id) DO UPDATE SET word = excluded.word
                    """)
                return try connection.first(
                    """
                    SELECT CAST(\(5_000_000_000) AS INTEGER), 'INTEGER', 7 / 2,
                        CASE WHEN 'a' LIKE 'A' THEN 1 ELSE 0 END, word IS NOT DISTINCT FROM \(nothing),
                        row_number() OVER (ORDER BY word NULLS FIRST)
                    FROM thing
                    """)
            }
            let expected: [SQL.Value] = [
                .integer(5_000_000_000), .text("INTEGER"), .integer(3), .integer(0), .integer(1),
                .integer(1),
            ]
            #expect(row?.values == expected)
        }
    }
}
