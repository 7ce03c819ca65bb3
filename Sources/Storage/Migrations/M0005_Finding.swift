import Databases

extension Migration {
    /// Findings, and what success looks like.
    static let m0005Finding = Migration(
        "M0005_Finding",
        [
            """
            CREATE TABLE finding (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                section TEXT NOT NULL REFERENCES section (id),
                position INTEGER NOT NULL,
                kind TEXT NOT NULL,
                ref TEXT,
                text TEXT,
                second_text TEXT,
                band_text TEXT,
                paragraphs TEXT NOT NULL,
                paragraph_notes TEXT NOT NULL,
                recommendations TEXT NOT NULL,
                progress_text TEXT,
                source TEXT NOT NULL)
            """,
            "CREATE INDEX finding_by_plan ON finding (plan, position)",
            "CREATE INDEX finding_by_section ON finding (section)",
            """
            CREATE TABLE success_criterion (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                finding TEXT REFERENCES finding (id),
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                source TEXT NOT NULL)
            """,
            "CREATE INDEX success_criterion_by_plan ON success_criterion (plan, position)",
            "CREATE INDEX success_criterion_by_finding ON success_criterion (finding)",
        ])
}
