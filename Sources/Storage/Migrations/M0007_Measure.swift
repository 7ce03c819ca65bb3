import Databases

extension Migration {
    /// Measures; figures are kept as the digits they are written in, as no column holds fractions in both engines alike.
    static let m0007Measure = Migration(
        "M0007_Measure",
        [
            """
            CREATE TABLE measure (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                finding TEXT REFERENCES finding (id),
                action TEXT REFERENCES action (id),
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                baseline_value TEXT,
                baseline_unit TEXT,
                baseline_text TEXT,
                target_value TEXT,
                target_unit TEXT,
                target_kind TEXT,
                direction TEXT,
                indicators TEXT NOT NULL,
                due_text TEXT,
                source TEXT NOT NULL)
            """,
            "CREATE INDEX measure_by_plan ON measure (plan, position)",
            "CREATE INDEX measure_by_finding ON measure (finding, action)",
            "CREATE INDEX measure_by_action ON measure (action)",
        ])
}
