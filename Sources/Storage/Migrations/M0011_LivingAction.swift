import Databases

extension Migration {
    /// What happens to an action after acceptance: updates, evidence, checks, date moves, sign-offs, remarks.
    static let m0011LivingAction = Migration(
        "M0011_LivingAction",
        [
            "ALTER TABLE action ADD COLUMN revision INTEGER NOT NULL DEFAULT 1",
            "ALTER TABLE action ADD COLUMN updated_on TEXT",
            "ALTER TABLE action ADD COLUMN move_count INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE action ADD COLUMN reopened_at INTEGER",
            """
            CREATE TABLE action_update (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                action TEXT NOT NULL REFERENCES action (id),
                as_of TEXT NOT NULL,
                text TEXT NOT NULL,
                future_text TEXT,
                owner_rag TEXT,
                account TEXT NOT NULL,
                author TEXT NOT NULL,
                recorded_at INTEGER NOT NULL,
                seq INTEGER NOT NULL)
            """,
            "CREATE INDEX action_update_by_action ON action_update (action, as_of, seq)",
            "CREATE INDEX action_update_by_plan ON action_update (plan, seq)",
            """
            CREATE TABLE evidence (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                action TEXT NOT NULL REFERENCES action (id),
                form TEXT NOT NULL,
                kind TEXT NOT NULL,
                title TEXT NOT NULL,
                words TEXT,
                link TEXT,
                file TEXT REFERENCES source_file (id),
                expires_on TEXT,
                account TEXT NOT NULL,
                author TEXT NOT NULL,
                attached_at INTEGER NOT NULL,
                seq INTEGER NOT NULL)
            """,
            "CREATE INDEX evidence_by_action ON evidence (action, seq)",
            "CREATE INDEX evidence_by_file ON evidence (file)",
            "CREATE INDEX evidence_by_plan ON evidence (plan, seq)",
            """
            CREATE TABLE evidence_check (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                evidence TEXT NOT NULL REFERENCES evidence (id),
                verdict TEXT NOT NULL,
                words TEXT,
                account TEXT NOT NULL,
                author TEXT NOT NULL,
                checked_at INTEGER NOT NULL,
                seq INTEGER NOT NULL)
            """,
            "CREATE INDEX evidence_check_by_evidence ON evidence_check (evidence, seq)",
            "CREATE INDEX evidence_check_by_plan ON evidence_check (plan, seq)",
            """
            CREATE TABLE due_move (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                action TEXT NOT NULL REFERENCES action (id),
                old_due TEXT,
                new_due TEXT NOT NULL,
                reason TEXT NOT NULL,
                proposed_by TEXT NOT NULL,
                proposer TEXT NOT NULL,
                proposed_at INTEGER NOT NULL,
                verdict TEXT,
                decision_words TEXT,
                decided_by TEXT,
                decider TEXT,
                decided_at INTEGER,
                seq INTEGER NOT NULL)
            """,
            "CREATE INDEX due_move_by_action ON due_move (action, seq)",
            "CREATE INDEX due_move_by_plan ON due_move (plan, seq)",
            """
            CREATE TABLE sign_off (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                action TEXT NOT NULL REFERENCES action (id),
                words TEXT,
                account TEXT NOT NULL,
                author TEXT NOT NULL,
                signed_at INTEGER NOT NULL,
                seq INTEGER NOT NULL,
                reopened_at INTEGER,
                reopened_by TEXT,
                reopen_reason TEXT)
            """,
            "CREATE INDEX sign_off_by_action ON sign_off (action, seq)",
            "CREATE INDEX sign_off_by_plan ON sign_off (plan, seq)",
            """
            CREATE TABLE remark (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL,
                plan TEXT NOT NULL REFERENCES plan (id),
                action TEXT NOT NULL REFERENCES action (id),
                text TEXT NOT NULL,
                account TEXT NOT NULL,
                author TEXT NOT NULL,
                made_at INTEGER NOT NULL,
                seq INTEGER NOT NULL)
            """,
            "CREATE INDEX remark_by_action ON remark (action, seq)",
            "CREATE INDEX remark_by_plan ON remark (plan, seq)",
        ])
}
