import Databases

extension Migration {
    /// Tokens with which a person's own programs speak to the API as that person.
    static let m0013ApiToken = Migration(
        "M0013_ApiToken",
        [
            """
            CREATE TABLE api_token (
                id TEXT NOT NULL PRIMARY KEY,
                account TEXT NOT NULL REFERENCES account (id),
                token_sha256 TEXT NOT NULL,
                name TEXT NOT NULL,
                made_at INTEGER NOT NULL,
                last_day TEXT NOT NULL,
                closed_at INTEGER)
            """,
            "CREATE UNIQUE INDEX api_token_by_digest ON api_token (token_sha256)",
            "CREATE INDEX api_token_by_account ON api_token (account)",
        ])
}
