import Basics
import Storage

/// Somebody at a browser whose cookie was known.
public struct Visitor: Sendable {
    /// Who.
    public var actor: Actor
    /// What every form of the session carries.
    public var formToken: String
    /// Their password was set by somebody else: they choose their own before anything else.
    public var mustChangePassword: Bool
}

/// What a browser is given after signing in.
public struct NewSession: Sendable {
    /// The cookie's value; only its SHA-256 is stored.
    public var token: String
    /// What every form of the session carries.
    public var formToken: String
}

/// The door: who is at the browser, and may they come in.
///
/// Source: OWASP guidance on sessions and authentication.
public struct Door: Sendable {
    let store: Store

    /// The door of a record.
    public init(_ store: Store) { self.store = store }

    /// A session ends this long after signing in, and this long after its last use.
    static let longest = Instant.Hours(12)
    static let idle = Instant.Hours(2)
    /// So many failures within a quarter of an hour, and the name must wait.
    static let mostFailures = 5
    static let failureMinutes = 15

    /// Whether nobody can sign in yet: the first-run page opens.
    public func hasNoAccounts() async throws -> Bool {
        try await store.read { try $0.accounts.isEmpty() }
    }

    /// Who holds a session's cookie now; nil where it is unknown, over, or the account is closed.
    public func visitor(token: String, at now: Instant) async throws -> Visitor? {
        let digest = SecretToken.digest(of: token)
        let today = Day(inLondonAt: now)
        let found: (Session, Visitor)? = try await store.read { transaction in
            guard let session = try transaction.sessions.find(tokenSHA256: digest),
                now < session.madeAt.adding(Door.longest),
                now < session.seenAt.adding(Door.idle),
                let account = try transaction.accounts.find(session.account),
                account.isOpen(on: today)
            else { return nil }
            return (
                session,
                Visitor(
                    actor: try Actor(account, on: today, from: transaction),
                    formToken: session.formToken,
                    mustChangePassword: account.mustChangePassword)
            )
        }
        guard let (session, visitor) = found else { return nil }
        if now >= session.seenAt.adding(Instant.Hours(minutes: 5)) {
            try await store.writeShared { try $0.sessions.touch(digest, at: now) }
        }
        return visitor
    }

    /// Signs somebody in with name and password.
    ///
    /// - Throws: `Refusal.fields`, in the same words for a wrong name and a wrong password; `Refusal.notNow` after too
    ///   many failures.
    public func signIn(
        name: String, password: String, at now: Instant
    ) async throws -> NewSession {
        let key = LeadName.key(name)
        let since = now.adding(Instant.Hours(minutes: -Door.failureMinutes))
        let (failures, account) = try await store.read { transaction in
            (
                try transaction.sessions.failureCount(of: key, since: since),
                try transaction.accounts.find(signInName: key)
            )
        }
        guard failures < Door.mostFailures else {
            throw Refusal.notNow(
                words: "Signing in failed \(failures) times under this name. "
                    + "Wait a quarter of an hour, or ask the administrator for a new password.")
        }
        let isRight = PasswordHash.matches(password, account?.passwordHash)
        guard let account, isRight, account.isOpen(on: Day(inLondonAt: now)) else {
            try await store.writeShared {
                try $0.sessions.noteFailure(of: key, at: now, forgettingBefore: since)
            }
            throw Refusal.fields([
                FieldProblem(
                    field: "password",
                    words: "The name or the password is not right. Check both and try again.")
            ])
        }
        return try await begin(for: account.id, forgetting: key, at: now)
    }

    /// Who acts at the command line: the named account; before there is any account, the installation itself.
    ///
    /// - Throws: `Refusal.notNow` where accounts exist and none is named; `Refusal.notFound`.
    public func actor(named name: String?, at now: Instant) async throws -> Actor {
        let today = Day(inLondonAt: now)
        return try await store.read { transaction in
            if try transaction.accounts.isEmpty() { return .owner }
            guard let name else {
                throw Refusal.notNow(
                    words: "This record has accounts, so say who acts: --as SIGN-IN-NAME.")
            }
            guard let account = try transaction.accounts.find(signInName: LeadName.key(name)),
                account.isOpen(on: today)
            else { throw Refusal.notFound(what: "account") }
            return try Actor(account, on: today, from: transaction)
        }
    }

    /// Signs somebody in without a password; only the demonstration does.
    public func signInToDemonstration(
        as account: Identifier, at now: Instant
    ) async throws -> NewSession {
        try await begin(for: account, forgetting: nil, at: now)
    }

    /// Ends a session.
    public func signOut(token: String) async throws {
        try await store.writeShared {
            try $0.sessions.remove(SecretToken.digest(of: token))
        }
    }

    func begin(
        for account: Identifier, forgetting key: String?, at now: Instant
    ) async throws -> NewSession {
        let session = NewSession(token: SecretToken.make(), formToken: SecretToken.make())
        try await store.writeShared { transaction in
            if let key { try transaction.sessions.forgetFailures(of: key) }
            try transaction.sessions.removeAll(
                madeBefore: now.adding(Door.longest.negated),
                seenBefore: now.adding(Door.idle.negated))
            try transaction.sessions.insert(
                Session(
                    tokenSHA256: SecretToken.digest(of: session.token), account: account,
                    formToken: session.formToken, madeAt: now, seenAt: now))
        }
        return session
    }
}

extension Instant {
    /// A length of time.
    struct Hours: Sendable {
        let milliseconds: Int64

        init(_ hours: Int) { milliseconds = Int64(hours) * 3_600_000 }
        init(minutes: Int) { milliseconds = Int64(minutes) * 60_000 }
        private init(milliseconds: Int64) { self.milliseconds = milliseconds }

        var negated: Hours { Hours(milliseconds: -milliseconds) }
    }

    func adding(_ length: Hours) -> Instant {
        Instant(milliseconds: milliseconds + length.milliseconds)
    }
}

extension Actor {
    /// An account as it stands on a day: its roles, and the names it holds.
    init(_ account: Account, on today: Day, from transaction: Transaction) throws {
        let roles = try transaction.accounts.roles(of: account.id)
        let held = try transaction.holdings.all(ofAccount: account.id)
            .filter { $0.holds(on: today) }
        self.init(
            account: account.id, name: account.name, authority: account.authority,
            grants: Set(
                roles.compactMap { role in
                    Role(rawValue: role.role).map { Grant($0, plan: role.plan) }
                }),
            leadKeys: Set(held.map(\.leadKey) + [LeadName.key(account.name)]))
    }
}
