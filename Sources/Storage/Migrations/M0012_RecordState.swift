import Databases

extension Migration {
    /// How every part of a plan stood between two entries of history, so that a past day is one indexed query.
    static let m0012RecordState = Migration(
        "M0012_RecordState",
        [
            """
            CREATE TABLE record_state (
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                subject TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                position INTEGER NOT NULL,
                since_seq INTEGER NOT NULL,
                until_seq INTEGER,
                state TEXT NOT NULL,
                PRIMARY KEY (plan, subject, since_seq))
            """,
            "CREATE INDEX record_state_by_end ON record_state (plan, until_seq, since_seq)",
            "CREATE INDEX history_by_moment ON history (authority, at)",
        ])
}
