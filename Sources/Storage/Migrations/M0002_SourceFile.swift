import Databases

extension Migration {
    /// Files that plans were read from; their bytes in rows of a mebibyte at most.
    static let m0002SourceFile = Migration(
        "M0002_SourceFile",
        [
            """
            CREATE TABLE source_file (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL REFERENCES authority (id),
                sha256 TEXT NOT NULL,
                name TEXT,
                kind TEXT NOT NULL,
                byte_count INTEGER NOT NULL,
                brought_at INTEGER NOT NULL)
            """,
            "CREATE INDEX source_file_by_sha256 ON source_file (authority, sha256)",
            """
            CREATE TABLE source_chunk (
                authority TEXT NOT NULL,
                file TEXT NOT NULL REFERENCES source_file (id),
                position INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (file, position))
            """,
        ])
}
