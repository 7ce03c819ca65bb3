import Databases

extension Migration {
    /// Councils, and what an installation is told once.
    static let m0001Authority = Migration(
        "M0001_Authority",
        [
            """
            CREATE TABLE authority (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                name_key TEXT NOT NULL,
                made_at INTEGER NOT NULL)
            """,
            "CREATE UNIQUE INDEX authority_by_name ON authority (name_key)",
            "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
        ])
}
