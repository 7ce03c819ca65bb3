import Basics

@testable import Operations
@testable import Website

/// The door of an invented council: one person who holds every role stands in it, or nobody does.
struct TestReception: Reception {
    /// What every form of the person's session carries.
    static let formToken = String(repeating: "1", count: 64)
    /// What signs the person in.
    static let password = "three invented words"

    let desk: any Desk
    var visitor: Visitor? = Visitor(
        actor: Samples.actor, formToken: TestReception.formToken, mustChangePassword: false)
    var hasAccounts = true
    /// What signing in throws, where a test wants a refusal.
    var refusal: Refusal?

    private var session: NewSession {
        NewSession(
            token: String(repeating: "2", count: 64), formToken: TestReception.formToken)
    }

    func desk(for actor: Actor) -> any Desk { desk }

    func visitor(token: String?, at now: Instant) async throws -> Visitor? { visitor }

    func actor(token: String, at now: Instant) async throws -> Actor? {
        token == TestReception.formToken ? Samples.actor : nil
    }

    func hasNoAccounts() async throws -> Bool {
        try await desk.reach()
        return !hasAccounts
    }

    func makeFirstAccount(_ values: FieldValues, at now: Instant) async throws -> NewSession {
        try values.check(Door.firstRunFields)
        return session
    }

    func signIn(name: String, password: String, at now: Instant) async throws -> NewSession {
        if let refusal { throw refusal }
        guard password == TestReception.password else {
            throw Refusal.fields([
                FieldProblem(field: "password", words: "The name or the password is not right.")
            ])
        }
        return session
    }

    func signOut(token: String) async throws {}

    func demonstrationPeople(on today: Day) async throws -> [Person] { [] }

    func signInToDemonstration(as account: Identifier, at now: Instant) async throws -> NewSession {
        throw Refusal.notFound(what: "page")
    }
}
