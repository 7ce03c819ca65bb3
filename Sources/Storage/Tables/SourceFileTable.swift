import Basics
import Databases

/// A file, or pasted text, that plans were read from.
public struct SourceFile: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// Whose it is.
    public var authority: Identifier
    /// Of its bytes, in hexadecimal.
    public var sha256: String
    /// Nil for pasted text.
    public var name: String?
    /// A word for its format: "docx", "text", "json".
    public var kind: String
    /// The file’s size.
    public var byteCount: Int
    /// When the file was brought.
    public var broughtAt: Instant

    /// From all its fields.
    public init(
        id: Identifier, authority: Identifier, sha256: String, name: String?, kind: String,
        byteCount: Int, broughtAt: Instant
    ) {
        self.id = id
        self.authority = authority
        self.sha256 = sha256
        self.name = name
        self.kind = kind
        self.byteCount = byteCount
        self.broughtAt = broughtAt
    }
}

/// Files that plans were read from; the same bytes are kept once for each authority.
public struct SourceFileTable {
    let connection: Connection

    /// Bytes in one row of `source_chunk`, so that no engine has to hold a large file in one value.
    static let chunkSize = 1 << 20

    private static let columns: SQL = "id, authority, sha256, name, kind, byte_count, brought_at"

    /// Keeps a file, unless the authority already has one of the same name and bytes; says which one stands.
    public func keep(_ file: SourceFile, bytes: [UInt8]) throws(DatabaseError) -> SourceFile {
        if let row = try connection.first(
            """
            SELECT \(sql: SourceFileTable.columns) FROM source_file
            WHERE authority = \(file.authority) AND sha256 = \(file.sha256)
                AND (name = \(file.name) OR (name IS NULL AND \(file.name) IS NULL))
            """)
        {
            return try SourceFile(row)
        }
        try connection.execute(
            """
            INSERT INTO source_file (\(sql: SourceFileTable.columns))
            VALUES (\(file.id), \(file.authority), \(file.sha256), \(file.name), \(file.kind),
                \(file.byteCount), \(file.broughtAt))
            """)
        var position = 0
        var start = 0
        while start < bytes.count {
            let end = min(start + SourceFileTable.chunkSize, bytes.count)
            try connection.execute(
                """
                INSERT INTO source_chunk (authority, file, position, bytes)
                VALUES (\(file.authority), \(file.id), \(position), \(Array(bytes[start..<end])))
                """)
            position += 1
            start = end
        }
        return file
    }

    /// A file's description.
    public func find(_ id: Identifier) throws(DatabaseError) -> SourceFile? {
        guard
            let row = try connection.first(
                "SELECT \(sql: SourceFileTable.columns) FROM source_file WHERE id = \(id)")
        else { return nil }
        return try SourceFile(row)
    }

    /// The files of an authority, in the order in which they came.
    public func all(of authority: Identifier) throws(DatabaseError) -> [SourceFile] {
        var found: [SourceFile] = []
        let rows = try connection.query(
            """
            SELECT \(sql: SourceFileTable.columns) FROM source_file
            WHERE authority = \(authority) ORDER BY id
            """)
        for row in rows { found.append(try SourceFile(row)) }
        return found
    }

    /// Whether a file's bytes are still those that were brought.
    public func isSound(_ file: SourceFile) throws(DatabaseError) -> Bool {
        let bytes = try bytes(of: file.id)
        return bytes.count == file.byteCount && Digest.sha256(of: bytes) == file.sha256
    }

    /// A file's bytes, as they were brought.
    public func bytes(of id: Identifier) throws(DatabaseError) -> [UInt8] {
        var bytes: [UInt8] = []
        try connection.forEach(
            "SELECT bytes FROM source_chunk WHERE file = \(id) ORDER BY position"
        ) { row throws(DatabaseError) in bytes += try row.blob(0) }
        return bytes
    }

    /// Removes a file that neither a proposal nor a plan needs any more; says whether it went.
    @discardableResult
    public func removeUnneeded(_ id: Identifier) throws(DatabaseError) -> Bool {
        let needed = try connection.first(
            """
            SELECT 1 FROM proposal WHERE file = \(id)
            UNION ALL SELECT 1 FROM plan_version WHERE file = \(id)
            UNION ALL SELECT 1 FROM evidence WHERE file = \(id)
            """)
        guard needed == nil else { return false }
        try connection.execute("DELETE FROM source_chunk WHERE file = \(id)")
        return try connection.execute("DELETE FROM source_file WHERE id = \(id)") > 0
    }
}

extension SourceFile {
    init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: try row.identifier(0), authority: try row.identifier(1), sha256: try row.text(2),
            name: try row.optionalText(3), kind: try row.text(4), byteCount: try row.integer(5),
            broughtAt: try row.instant(6))
    }
}
