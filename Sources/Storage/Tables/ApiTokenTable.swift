import Basics
import Databases

/// A token with which a person's own program speaks to the API; only its SHA-256 is stored.
public struct ApiToken: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// As whom it speaks.
    public var account: Identifier
    /// What the person calls it.
    public var name: String
    /// When it was made.
    public var madeAt: Instant
    /// The last day on which it is taken.
    public var lastDay: Day
    /// When it was closed.
    public var closedAt: Instant?

    /// From all its fields.
    public init(
        id: Identifier, account: Identifier, name: String, madeAt: Instant, lastDay: Day,
        closedAt: Instant? = nil
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.madeAt = madeAt
        self.lastDay = lastDay
        self.closedAt = closedAt
    }
}

/// Tokens of the API.
public struct ApiTokenTable {
    let connection: Connection

    private static let columns: SQL = "id, account, name, made_at, last_day, closed_at"

    /// The token of a digest.
    public func find(sha256: String) throws(DatabaseError) -> ApiToken? {
        guard
            let row = try connection.first(
                """
                SELECT \(sql: ApiTokenTable.columns) FROM api_token
                WHERE token_sha256 = \(sha256)
                """)
        else { return nil }
        return try ApiToken(row)
    }

    /// An account's tokens, oldest first.
    public func all(of account: Identifier) throws(DatabaseError) -> [ApiToken] {
        var found: [ApiToken] = []
        let rows = try connection.query(
            """
            SELECT \(sql: ApiTokenTable.columns) FROM api_token WHERE account = \(account)
            ORDER BY id
            """)
        for row in rows { found.append(try ApiToken(row)) }
        return found
    }

    /// Adds one.
    public func insert(_ token: ApiToken, sha256: String) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO api_token (\(sql: ApiTokenTable.columns), token_sha256)
            VALUES (\(token.id), \(token.account), \(token.name), \(token.madeAt),
                \(token.lastDay), \(token.closedAt), \(sha256))
            """)
    }

    /// Closes one of an account's tokens; says whether there was one to close.
    public func close(
        _ id: Identifier, of account: Identifier, at now: Instant
    ) throws(DatabaseError) -> Bool {
        try connection.execute(
            """
            UPDATE api_token SET closed_at = \(now)
            WHERE id = \(id) AND account = \(account) AND closed_at IS NULL
            """) > 0
    }
}

extension ApiToken {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: try row.identifier(0), account: try row.identifier(1), name: try row.text(2),
            madeAt: try row.instant(3), lastDay: try row.day(4),
            closedAt: try row.optionalInstant(5))
    }
}
