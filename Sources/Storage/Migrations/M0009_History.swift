import Databases

extension Migration {
    /// Who changed what: one chain of entries for each authority, and the fields that each entry changed.
    static let m0009History = Migration(
        "M0009_History",
        [
            """
            CREATE TABLE history (
                authority TEXT NOT NULL REFERENCES authority (id),
                seq INTEGER NOT NULL,
                at INTEGER NOT NULL,
                actor TEXT NOT NULL,
                verb TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                plan TEXT,
                hash TEXT NOT NULL,
                PRIMARY KEY (authority, seq))
            """,
            "CREATE INDEX history_by_plan ON history (authority, plan, seq)",
            "CREATE INDEX history_by_subject ON history (authority, subject, seq)",
            """
            CREATE TABLE history_field (
                authority TEXT NOT NULL,
                seq INTEGER NOT NULL,
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                old_value TEXT,
                new_value TEXT,
                salt TEXT,
                digest TEXT NOT NULL,
                PRIMARY KEY (authority, seq, position),
                FOREIGN KEY (authority, seq) REFERENCES history (authority, seq))
            """,
        ])
}
