import Basics
import Databases

/// A council whose records are held.
public struct Authority: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// As it was first written.
    public var name: String

    /// From all its fields.
    public init(id: Identifier, name: String) {
        self.id = id
        self.name = name
    }

    /// What two spellings of one name share: lower case, single blanks.
    public static func key(of name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Councils whose records are held.
public struct AuthorityTable {
    let connection: Connection

    /// All of them, in the order in which they came.
    public func all() throws(DatabaseError) -> [Authority] {
        var found: [Authority] = []
        for row in try connection.query("SELECT id, name FROM authority ORDER BY id") {
            found.append(Authority(id: try row.identifier(0), name: try row.text(1)))
        }
        return found
    }

    /// The one of that name, whatever its case and blanks.
    public func named(_ name: String) throws(DatabaseError) -> Authority? {
        let key = Authority.key(of: name)
        guard
            let row = try connection.first("SELECT id, name FROM authority WHERE name_key = \(key)")
        else { return nil }
        return Authority(id: try row.identifier(0), name: try row.text(1))
    }

    /// The one with that identifier.
    public func find(_ id: Identifier) throws(DatabaseError) -> Authority? {
        guard let row = try connection.first("SELECT id, name FROM authority WHERE id = \(id)")
        else { return nil }
        return Authority(id: try row.identifier(0), name: try row.text(1))
    }

    /// Adds one.
    public func insert(_ authority: Authority, at now: Instant) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO authority (id, name, name_key, made_at)
            VALUES (\(authority.id), \(authority.name), \(Authority.key(of: authority.name)), \(now))
            """)
    }
}
