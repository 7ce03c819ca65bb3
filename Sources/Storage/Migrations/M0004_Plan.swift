import Databases

extension Migration {
    /// Accepted plans, the documents they were accepted from, and their sections.
    static let m0004Plan = Migration(
        "M0004_Plan",
        [
            """
            CREATE TABLE plan (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL REFERENCES authority (id),
                title TEXT,
                authority_text TEXT,
                inspection_kind TEXT,
                inspection_date_text TEXT,
                period_text TEXT,
                completed_text TEXT,
                reviewed_text TEXT,
                next_review_text TEXT,
                version_text TEXT,
                is_draft INTEGER NOT NULL,
                headings TEXT NOT NULL,
                status_legend TEXT NOT NULL,
                lead_officer TEXT,
                contact TEXT,
                abstract TEXT,
                linked_plans_text TEXT,
                source TEXT NOT NULL,
                accepted_at INTEGER NOT NULL)
            """,
            "CREATE INDEX plan_by_authority ON plan (authority, accepted_at)",
            """
            CREATE TABLE plan_version (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL REFERENCES authority (id),
                plan TEXT NOT NULL REFERENCES plan (id),
                number INTEGER NOT NULL,
                file TEXT NOT NULL REFERENCES source_file (id),
                file_name TEXT,
                proposal TEXT NOT NULL REFERENCES proposal (id),
                document TEXT NOT NULL,
                unplaced TEXT NOT NULL,
                open_doubt_count INTEGER NOT NULL,
                history_seq INTEGER NOT NULL,
                accepted_at INTEGER NOT NULL,
                accepted_by TEXT NOT NULL)
            """,
            "CREATE UNIQUE INDEX plan_version_by_number ON plan_version (plan, number)",
            "CREATE UNIQUE INDEX plan_version_by_proposal ON plan_version (proposal)",
            "CREATE INDEX plan_version_by_file ON plan_version (file)",
            """
            CREATE TABLE section (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                position INTEGER NOT NULL,
                title TEXT,
                source TEXT NOT NULL)
            """,
            "CREATE INDEX section_by_plan ON section (plan, position)",
        ])
}
