import Databases
import TestSupport
import Testing

@Suite struct ConstraintTests {
    private static let tables: [SQL] = [
        "CREATE TABLE parent (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, UNIQUE (name))",
        """
        CREATE TABLE child (
            id TEXT NOT NULL PRIMARY KEY,
            parent_id TEXT NOT NULL REFERENCES parent (id),
            rank INTEGER NOT NULL,
            CONSTRAINT child_rank_positive CHECK (rank > 0),
            UNIQUE (parent_id, rank))
        """,
    ]

    struct Breach: Sendable, CustomTestStringConvertible {
        let sql: SQL
        let error: DatabaseError

        var testDescription: String { "\(sql)" }
    }

    static let breaches = [
        Breach(
            sql: "INSERT INTO parent (id, name) VALUES ('a', 'other')",
            error: .constraint(.unique, name: "parent_pkey")),
        Breach(
            sql: "INSERT INTO parent (id, name) VALUES ('b', \("secret"))",
            error: .constraint(.unique, name: "parent_name_key")),
        Breach(
            sql: "INSERT INTO parent (id) VALUES ('c')",
            error: .constraint(.notNull, name: "parent_name_not_null")),
        Breach(
            sql: "INSERT INTO child (id, parent_id, rank) VALUES ('2', 'a', 0)",
            error: .constraint(.check, name: "child_rank_positive")),
        Breach(
            sql: "INSERT INTO child (id, parent_id, rank) VALUES ('2', 'a', 1)",
            error: .constraint(.unique, name: "child_parent_id_rank_key")),
    ]

    @Test(arguments: TestDatabases.engines, breaches)
    func `a broken rule has the same name in both`(engine: Engine, breach: Breach) async throws {
        try await TestDatabases.with(engine) { database in
            try await prepare(database)
            await #expect(throws: breach.error) {
                try await database.write { try $0.execute(breach.sql) }
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `foreign keys are held`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await prepare(database)
            for sql: SQL in [
                "INSERT INTO child (id, parent_id, rank) VALUES ('3', 'none', 1)",
                "DELETE FROM parent WHERE id = 'a'",
            ] {
                do throws(DatabaseError) {
                    try await database.write { connection throws(DatabaseError) in
                        try connection.execute(sql)
                    }
                    Issue.record("taken: \(sql)")
                } catch {
                    guard case .constraint(.foreignKey, _) = error else { throw error }
                }
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a rule that is checked at the end refuses the commit`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await prepare(database)
            try await database.write { connection in
                try connection.execute(
                    """
                    CREATE TABLE late (
                        parent_id TEXT NOT NULL REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)
                    """)
            }
            do throws(DatabaseError) {
                try await database.write { connection throws(DatabaseError) in
                    try connection.execute("INSERT INTO late (parent_id) VALUES ('none')")
                }
                Issue.record("committed")
            } catch {
                guard case .constraint(.foreignKey, _) = error else { throw error }
            }
            let row = try await database.read { try $0.first("SELECT count(*) FROM late") }
            #expect(row == Row([.integer(0)]))
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a column refuses what is not of its type`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await prepare(database)
            do throws(DatabaseError) {
                try await database.write { connection throws(DatabaseError) in
                    try connection.execute("UPDATE child SET rank = \("many")")
                }
                Issue.record("text was taken as a number")
            } catch {
                guard case .statement = error else { throw error }
                #expect(!"\(error)".contains("many"))
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `an error never holds a value`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await prepare(database)
            for sql: SQL in [
                "INSERT INTO parent (id, name) VALUES (\("kim lost"), \("secret"))",
                "INSERT INTO child (id, parent_id, rank) VALUES (\("kim lost"), \("kim lost"), 1)",
                "SELECT nowhere FROM parent WHERE id = \("kim lost")",
                "SELECT CAST(CASE WHEN \("kim lost") = '' THEN '' ELSE 'x' END AS BLOB) FROM nowhere",
                "SELECT \(Int64.max) + \(Int64.max) FROM nothing WHERE word = \("kim lost")",
            ] {
                do {
                    try await database.write { try $0.execute(sql) }
                    Issue.record("no error: \(sql)")
                } catch {
                    #expect(!"\(error)".contains("kim"))
                    #expect(!String(reflecting: error).contains("kim"))
                }
            }
        }
    }

    private func prepare(_ database: any Database) async throws {
        try await database.write { connection in
            for table in Self.tables { try connection.execute(table) }
            try connection.execute("INSERT INTO parent (id, name) VALUES ('a', 'secret')")
            try connection.execute("INSERT INTO child (id, parent_id, rank) VALUES ('1', 'a', 1)")
        }
    }
}
