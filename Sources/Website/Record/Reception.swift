import Basics
import Operations

/// Who stands at the site's door, and the desk that each is led to.
public protocol Reception: Sendable {
    /// The desk as one person may use it.
    func desk(for actor: Actor) -> any Desk
    /// Who holds a cookie's session; nil where nobody does.
    func visitor(token: String?, at now: Instant) async throws -> Visitor?
    /// As whom a program speaks that sends a token; nil where the token is nobody's.
    func actor(token: String, at now: Instant) async throws -> Actor?
    /// Whether nobody can sign in yet.
    func hasNoAccounts() async throws -> Bool
    /// Makes the first account and signs it in.
    func makeFirstAccount(_ values: FieldValues, at now: Instant) async throws -> NewSession
    /// Signs somebody in.
    func signIn(name: String, password: String, at now: Instant) async throws -> NewSession
    /// Ends a session.
    func signOut(token: String) async throws
    /// The invented people of the demonstration, who sign in without a password; nobody elsewhere.
    func demonstrationPeople(on today: Day) async throws -> [Person]
    /// Signs one of them in.
    func signInToDemonstration(as account: Identifier, at now: Instant) async throws -> NewSession
}

/// The reception of a running site: the record and its accounts.
public struct RecordReception: Reception {
    let record: Record
    let door: Door
    let isDemonstration: Bool

    /// From the record as the installation itself sees it.
    public init(record: Record, door: Door, isDemonstration: Bool = false) {
        self.record = record
        self.door = door
        self.isDemonstration = isDemonstration
    }

    /// The desk as one person may use it.
    public func desk(for actor: Actor) -> any Desk { record.acting(as: actor) }

    /// Who holds a cookie's session; nil where nobody does.
    public func visitor(token: String?, at now: Instant) async throws -> Visitor? {
        guard let token else { return nil }
        return try await door.visitor(token: token, at: now)
    }

    /// As whom a program speaks that sends a token; nil where the token is nobody's.
    public func actor(token: String, at now: Instant) async throws -> Actor? {
        try await door.actor(token: token, at: now)
    }

    /// Whether nobody can sign in yet.
    public func hasNoAccounts() async throws -> Bool { try await door.hasNoAccounts() }

    /// Makes the first account and signs it in.
    public func makeFirstAccount(
        _ values: FieldValues, at now: Instant
    ) async throws -> NewSession {
        try await door.makeFirstAccount(values, at: now)
    }

    /// Signs somebody in.
    public func signIn(name: String, password: String, at now: Instant) async throws -> NewSession {
        try await door.signIn(name: name, password: password, at: now)
    }

    /// Ends a session.
    public func signOut(token: String) async throws { try await door.signOut(token: token) }

    /// The invented people of the demonstration, who sign in without a password; nobody elsewhere.
    public func demonstrationPeople(on today: Day) async throws -> [Person] {
        guard isDemonstration else { return [] }
        return try await record.people(on: today).people.filter { !$0.isClosed }
    }

    /// Signs one of them in.
    public func signInToDemonstration(
        as account: Identifier, at now: Instant
    ) async throws -> NewSession {
        guard isDemonstration else { throw Refusal.notFound(what: "page") }
        return try await door.signInToDemonstration(as: account, at: now)
    }
}
