import Databases

extension Migration {
    /// Actions and who leads them.
    ///
    /// The index over dates holds all that the list of plans counts, so that it never reads the actions themselves.
    static let m0006Action = Migration(
        "M0006_Action",
        [
            """
            CREATE TABLE action (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                finding TEXT NOT NULL REFERENCES finding (id),
                position INTEGER NOT NULL,
                ref TEXT,
                text TEXT NOT NULL,
                sub_items TEXT NOT NULL,
                leads_text TEXT,
                due_text TEXT,
                due_start TEXT,
                due_end TEXT,
                due_precision TEXT,
                due_is_year_inferred INTEGER NOT NULL,
                due_is_approximate INTEGER NOT NULL,
                due_parts TEXT,
                status_text TEXT,
                status TEXT,
                stage TEXT NOT NULL,
                owner_rag TEXT,
                proof TEXT,
                progress_text TEXT,
                progress_as_of_text TEXT,
                future_text TEXT,
                evidence_text TEXT,
                monitored_by TEXT,
                source TEXT NOT NULL)
            """,
            "CREATE INDEX action_by_plan ON action (plan, position)",
            "CREATE INDEX action_by_finding ON action (finding, position)",
            "CREATE INDEX action_by_date ON action (plan, stage, proof, due_end)",
            """
            CREATE TABLE lead (
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                action TEXT NOT NULL REFERENCES action (id),
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (action, position))
            """,
            "CREATE INDEX lead_by_plan ON lead (plan, action, position, name)",
            "CREATE INDEX lead_by_name ON lead (authority, name)",
        ])
}
