import Basics
import Storage

/// One of a person's own tokens.
public struct TokenLine: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// What the person calls it.
    public var name: String
    /// The last day on which it is taken.
    public var lastDay: Day
    /// It was closed before that.
    public var isClosed: Bool
    /// It is taken today.
    public var isOpen: Bool
}

extension Door {
    /// As whom a program speaks that sends a token; nil where the token is unknown, closed or over.
    public func actor(token: String, at now: Instant) async throws -> Actor? {
        let digest = SecretToken.digest(of: token)
        let today = Day(inLondonAt: now)
        return try await store.read { transaction in
            guard let token = try transaction.apiTokens.find(sha256: digest),
                token.closedAt == nil, today <= token.lastDay,
                let account = try transaction.accounts.find(token.account),
                account.isOpen(on: today), !account.mustChangePassword
            else { return nil }
            return try Actor(account, on: today, from: transaction)
        }
    }
}

extension Record {
    /// What the page for a new token asks for.
    public static let tokenFields: [OperationField] = [
        OperationField("name", "What it is for", hint: "Such as nightly export", isRequired: true),
        OperationField(
            "last_day", "Last day", hint: "A year from now at most", kind: .day, isRequired: true),
    ]

    /// The actor's own tokens, oldest first.
    public func tokens(on today: Day) async throws -> [TokenLine] {
        guard let account = actor.account else { return [] }
        return try await store.read { try $0.apiTokens.all(of: account) }.map { token in
            TokenLine(
                id: token.id, name: token.name, lastDay: token.lastDay,
                isClosed: token.closedAt != nil,
                isOpen: token.closedAt == nil && today <= token.lastDay)
        }
    }

    /// Makes a token that speaks as the actor; the words are given once and never again.
    public func makeToken(_ values: FieldValues, at now: Instant) async throws -> String {
        guard let account = actor.account else { throw Refusal.notFound(what: "account") }
        try values.check(Record.tokenFields)
        let today = Day(inLondonAt: now)
        let last = values.day("last_day") ?? today
        guard (today...today.adding(days: 366)).contains(last) else {
            throw Refusal.fields([
                FieldProblem(
                    field: "last_day", words: "Enter a last day between today and a year from now.")
            ])
        }
        let secret = SecretToken.make()
        let token = ApiToken(
            id: Identifier(at: now), account: account, name: values.text("name") ?? "",
            madeAt: now, lastDay: last)
        try await store.writeShared {
            try $0.apiTokens.insert(token, sha256: SecretToken.digest(of: secret))
        }
        return secret
    }

    /// Closes one of the actor's own tokens.
    public func closeToken(_ id: Identifier, at now: Instant) async throws {
        guard let account = actor.account else { throw Refusal.notFound(what: "token") }
        let isClosed = try await store.writeShared {
            try $0.apiTokens.close(id, of: account, at: now)
        }
        guard isClosed else { throw Refusal.notFound(what: "token") }
    }
}
