import Databases

extension Migration {
    /// The words of the documents, each at its place.
    static let m0008Cell = Migration(
        "M0008_Cell",
        [
            """
            CREATE TABLE cell (
                authority TEXT NOT NULL,
                version TEXT NOT NULL REFERENCES plan_version (id),
                number INTEGER NOT NULL,
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                line INTEGER,
                page INTEGER,
                sheet TEXT,
                in_table INTEGER,
                in_row INTEGER,
                in_column INTEGER,
                PRIMARY KEY (version, number))
            """
        ])
}
