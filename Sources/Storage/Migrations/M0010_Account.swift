import Databases

extension Migration {
    /// People: their accounts, roles, the names under which plans name them, and their sessions.
    static let m0010Account = Migration(
        "M0010_Account",
        [
            """
            CREATE TABLE account (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL REFERENCES authority (id),
                sign_in_name TEXT NOT NULL,
                name TEXT NOT NULL,
                password_hash TEXT,
                must_change_password INTEGER NOT NULL,
                last_day TEXT,
                closed_at INTEGER,
                made_at INTEGER NOT NULL)
            """,
            "CREATE UNIQUE INDEX account_by_sign_in_name ON account (sign_in_name)",
            "CREATE INDEX account_by_authority ON account (authority)",
            """
            CREATE TABLE account_role (
                account TEXT NOT NULL REFERENCES account (id),
                role TEXT NOT NULL,
                plan TEXT NOT NULL,
                PRIMARY KEY (account, role, plan))
            """,
            """
            CREATE TABLE holding (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL REFERENCES authority (id),
                account TEXT NOT NULL REFERENCES account (id),
                lead_name TEXT NOT NULL,
                lead_key TEXT NOT NULL,
                kind TEXT NOT NULL,
                first_day TEXT,
                last_day TEXT)
            """,
            "CREATE INDEX holding_by_account ON holding (account)",
            "CREATE INDEX holding_by_lead ON holding (authority, lead_key)",
            """
            CREATE TABLE session (
                token_sha256 TEXT NOT NULL PRIMARY KEY,
                account TEXT NOT NULL REFERENCES account (id),
                form_token TEXT NOT NULL,
                made_at INTEGER NOT NULL,
                seen_at INTEGER NOT NULL)
            """,
            "CREATE INDEX session_by_account ON session (account)",
            """
            CREATE TABLE sign_in_failure (
                id TEXT NOT NULL PRIMARY KEY,
                sign_in_key TEXT NOT NULL,
                at INTEGER NOT NULL)
            """,
            "CREATE INDEX sign_in_failure_by_key ON sign_in_failure (sign_in_key, at)",
        ])
}
