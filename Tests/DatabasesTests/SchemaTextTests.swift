import Basics
import Databases
import TestSupport
import Testing

@Suite struct SchemaTextTests {
    private static let migration = Migration(
        "M0001_Plans",
        [
            """
            CREATE TABLE plan (
                id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, size INTEGER NOT NULL DEFAULT 0,
                body BLOB, UNIQUE (title))
            """,
            """
            CREATE TABLE part (
                plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
                number INTEGER NOT NULL CHECK (number > 0),
                word TEXT NOT NULL DEFAULT 'it''s',
                PRIMARY KEY (plan_id, number))
            """,
            """
            CREATE TABLE note (
                id INTEGER NOT NULL PRIMARY KEY, plan_id TEXT NOT NULL, number INTEGER NOT NULL,
                FOREIGN KEY (plan_id, number) REFERENCES part (plan_id, number))
            """,
            "CREATE INDEX plan_by_size ON plan (size, id)",
            "CREATE UNIQUE INDEX part_word_key ON part (word) WHERE number = 1",
            "ALTER TABLE plan ADD COLUMN due TEXT",
        ])

    private static let expected = """
        migration
            name TEXT NOT NULL
            applied_at INTEGER NOT NULL
            PRIMARY KEY (name)

        note
            id INTEGER NOT NULL
            plan_id TEXT NOT NULL
            number INTEGER NOT NULL
            FOREIGN KEY (plan_id, number) REFERENCES part (plan_id, number)
            PRIMARY KEY (id)

        part
            plan_id TEXT NOT NULL
            number INTEGER NOT NULL
            word TEXT NOT NULL DEFAULT 'it''s'
            FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
            PRIMARY KEY (plan_id, number)
            UNIQUE (word) WHERE …

        plan
            id TEXT NOT NULL
            title TEXT NOT NULL
            size INTEGER NOT NULL DEFAULT 0
            body BLOB
            due TEXT
            INDEX plan_by_size (size, id)
            PRIMARY KEY (id)
            UNIQUE (title)

        """

    @Test(arguments: TestDatabases.engines)
    func `both engines describe one schema alike`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            let now = Instant(milliseconds: 0)
            try await Migrator([Self.migration]).run(on: database, at: now)
            let text = try await database.schemaText()
            #expect(text == Self.expected)
        }
    }
}
