import Basics
import Databases

/// A person at a browser: the cookie's token is stored only as its SHA-256.
public struct Session: Sendable, Equatable {
    /// Of the cookie's token, in hexadecimal.
    public var tokenSHA256: String
    /// Whose it is.
    public var account: Identifier
    /// What every form of this session carries.
    public var formToken: String
    /// When the person signed in.
    public var madeAt: Instant
    /// When it was last used, to within some minutes.
    public var seenAt: Instant

    /// From all its fields.
    public init(
        tokenSHA256: String, account: Identifier, formToken: String, madeAt: Instant,
        seenAt: Instant
    ) {
        self.tokenSHA256 = tokenSHA256
        self.account = account
        self.formToken = formToken
        self.madeAt = madeAt
        self.seenAt = seenAt
    }
}

/// Sessions, and the failures that slow a guesser down.
public struct SessionTable {
    let connection: Connection

    /// The session of a cookie.
    public func find(tokenSHA256: String) throws(DatabaseError) -> Session? {
        guard
            let row = try connection.first(
                """
                SELECT token_sha256, account, form_token, made_at, seen_at FROM session
                WHERE token_sha256 = \(tokenSHA256)
                """)
        else { return nil }
        return Session(
            tokenSHA256: try row.text(0), account: try row.identifier(1),
            formToken: try row.text(2), madeAt: try row.instant(3), seenAt: try row.instant(4))
    }

    /// Begins one.
    public func insert(_ session: Session) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO session (token_sha256, account, form_token, made_at, seen_at)
            VALUES (\(session.tokenSHA256), \(session.account), \(session.formToken),
                \(session.madeAt), \(session.seenAt))
            """)
    }

    /// Notes that it was used.
    public func touch(_ tokenSHA256: String, at now: Instant) throws(DatabaseError) {
        try connection.execute(
            "UPDATE session SET seen_at = \(now) WHERE token_sha256 = \(tokenSHA256)")
    }

    /// Ends one.
    public func remove(_ tokenSHA256: String) throws(DatabaseError) {
        try connection.execute("DELETE FROM session WHERE token_sha256 = \(tokenSHA256)")
    }

    /// Ends all of an account's.
    public func removeAll(of account: Identifier) throws(DatabaseError) {
        try connection.execute("DELETE FROM session WHERE account = \(account)")
    }

    /// Ends those begun before a moment or not used since another.
    public func removeAll(
        madeBefore made: Instant, seenBefore seen: Instant
    ) throws(DatabaseError) {
        try connection.execute(
            "DELETE FROM session WHERE made_at < \(made) OR seen_at < \(seen)")
    }

    /// How often signing in failed under a name since a moment.
    public func failureCount(of key: String, since: Instant) throws(DatabaseError) -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM sign_in_failure WHERE sign_in_key = \(key) AND at >= \(since)"
        )?.integer(0) ?? 0
    }

    /// Notes a failure, and forgets those before a moment.
    public func noteFailure(
        of key: String, at now: Instant, forgettingBefore: Instant
    ) throws(DatabaseError) {
        try connection.execute("DELETE FROM sign_in_failure WHERE at < \(forgettingBefore)")
        try connection.execute(
            """
            INSERT INTO sign_in_failure (id, sign_in_key, at)
            VALUES (\(Identifier(at: now)), \(key), \(now))
            """)
    }

    /// Forgets a name's failures, after it signed in.
    public func forgetFailures(of key: String) throws(DatabaseError) {
        try connection.execute("DELETE FROM sign_in_failure WHERE sign_in_key = \(key)")
    }
}
