import Basics
import Storage

/// Something an administrator does to an account of their own council.
protocol AccountOperation: RecordOperation where State == Account?, Next == AccountEdit {
    var account: Identifier? { get }
    var authority: Identifier { get }
}

/// What is stored of an account.
struct AccountEdit: Sendable {
    var account: Account
    var isNew = false
    var grants: Set<Actor.Grant>?
    /// Names that plans know the person by; nil leaves them.
    var leadNames: [String]?
    var endsSessions = false
    var at: Instant
}

extension AccountOperation {
    static var capability: Capability { .managePeople }
    var target: OperationTarget { .authority(authority) }

    func load(from transaction: Transaction) throws -> Account? {
        guard let account else { return nil }
        guard let found = try transaction.accounts.find(account), found.authority == authority
        else { throw Refusal.notFound(what: "account") }
        return found
    }

    func save(_ next: AccountEdit, historySeq: Int, to transaction: Transaction) throws {
        let account = next.account
        if next.isNew {
            guard try transaction.accounts.find(signInName: account.signInName) == nil else {
                throw Refusal.fields([
                    FieldProblem(
                        field: "sign_in_name", words: "Somebody has this sign-in name already.")
                ])
            }
            try transaction.accounts.insert(account)
        } else {
            try transaction.accounts.update(account)
        }
        if let grants = next.grants {
            try transaction.accounts.setRoles(
                Set(grants.map { AccountRole(role: $0.role.rawValue, plan: $0.plan) }),
                of: account.id)
        }
        if let leadNames = next.leadNames {
            try transaction.holdings.replace(
                leadNames.map { ($0, LeadName.key($0)) }, of: account.id, in: authority,
                on: Day(inLondonAt: next.at), at: next.at)
        }
        if next.endsSessions { try transaction.sessions.removeAll(of: account.id) }
    }

    static func change(_ account: Account, _ fields: [Change.Field]) -> Change {
        Change(
            verb: verb, subjectKind: "account", subject: account.id,
            fields: [.init("name", new: .string(account.name))] + fields)
    }

    static func roles(_ grants: Set<Actor.Grant>) -> Change.Field {
        .init(
            "roles",
            new: .string(
                Role.allCases.filter { grants.contains(Actor.Grant($0)) }.map(\.words)
                    .joined(separator: ", ")))
    }
}

/// Makes an account with a first password, which its holder changes on first use.
struct AddAccount: AccountOperation {
    static let verb = "add account"
    static let fields: [OperationField] = [
        OperationField("name", "Name", isRequired: true),
        OperationField(
            "sign_in_name", "Sign-in name", hint: "Such as the work e-mail address",
            isRequired: true),
        OperationField(
            "password", "First password",
            hint: "12 characters at least. They choose their own when they first sign in.",
            isRequired: true, limit: PasswordHash.mostCharacters),
        OperationField("roles", "Roles", kind: .lines, isRequired: true),
        OperationField(
            "lead_names", "Other names plans know them by", hint: "A post or a team, one a line",
            kind: .lines, limit: 2_000),
        OperationField("last_day", "Last day", hint: "Inspectors’ accounts need one.", kind: .day),
    ]

    var authority: Identifier
    var account: Identifier? { nil }
    var person: NewAccount

    static func sentence(of change: Change) -> String {
        "Made an account for \(change.words(of: "name") ?? "somebody"): "
            + "\(change.words(of: "roles") ?? "no role")."
    }

    init(authority: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.authority = authority
        let password = values.words["password"] ?? ""
        let (name, signInName) = (values.text("name") ?? "", values.text("sign_in_name") ?? "")
        let grants = try Self.grants(in: values)
        var problems: [FieldProblem] = []
        if let words = PasswordHash.problem(with: password, of: [name, signInName]) {
            problems.append(FieldProblem(field: "password", words: words))
        }
        let lastDay = values.day("last_day")
        if grants.contains(.init(.inspector)), lastDay == nil {
            problems.append(
                FieldProblem(
                    field: "last_day", words: "Enter the last day of the inspector’s account."))
        }
        guard problems.isEmpty else { throw .fields(problems) }
        person = NewAccount(
            signInName: LeadName.key(signInName), name: name,
            passwordHash: PasswordHash.of(password), mustChangePassword: true, lastDay: lastDay,
            grants: grants, leadNames: values.lines("lead_names"))
    }

    /// The roles that were ticked; at least one.
    static func grants(in values: FieldValues) throws(Refusal) -> Set<Actor.Grant> {
        let grants = values.lines("roles").compactMap { Role(rawValue: $0).map { Actor.Grant($0) } }
        guard !grants.isEmpty else {
            throw .fields([FieldProblem(field: "roles", words: "Choose at least one role.")])
        }
        return Set(grants)
    }

    func decide(
        _ state: Account?, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<AccountEdit> {
        let account = Account(
            id: Identifier(at: now), authority: authority, signInName: person.signInName,
            name: person.name, passwordHash: person.passwordHash, mustChangePassword: true,
            lastDay: person.lastDay, closedAt: nil, madeAt: now)
        return Decision(
            AccountEdit(
                account: account, isNew: true, grants: person.grants,
                leadNames: person.leadNames, at: now),
            changes: [Self.change(account, [Self.roles(person.grants)])])
    }
}

/// Changes what a person is and which names plans know them by.
struct ChangeRoles: AccountOperation {
    static let verb = "change roles"
    static let fields: [OperationField] = AddAccount.fields.filter {
        ["roles", "lead_names", "last_day"].contains($0.name)
    }

    var authority: Identifier
    var account: Identifier?
    var grants: Set<Actor.Grant>
    var leadNames: [String]
    var lastDay: Day?

    static func sentence(of change: Change) -> String {
        "Changed the roles of \(change.words(of: "name") ?? "somebody"): "
            + "\(change.words(of: "roles") ?? "none")."
    }

    init(authority: Identifier, account: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.authority = authority
        self.account = account
        grants = try AddAccount.grants(in: values)
        leadNames = values.lines("lead_names")
        lastDay = values.day("last_day")
        if grants.contains(.init(.inspector)), lastDay == nil {
            throw .fields([
                FieldProblem(
                    field: "last_day", words: "Enter the last day of the inspector’s account.")
            ])
        }
    }

    func decide(
        _ state: Account?, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<AccountEdit> {
        guard var account = state else { throw .notFound(what: "account") }
        if account.id == actor.account, !grants.contains(.init(.administrator)) {
            throw .notNow(
                words: "You cannot take the administrator’s role from yourself. "
                    + "Another administrator can.")
        }
        account.lastDay = lastDay
        return Decision(
            AccountEdit(account: account, grants: grants, leadNames: leadNames, at: now),
            changes: [Self.change(account, [Self.roles(grants)])])
    }
}

/// Gives a person a new password, which they change on first use; their sessions end.
struct ResetPassword: AccountOperation {
    static let verb = "reset password"
    static let fields: [OperationField] = AddAccount.fields.filter { $0.name == "password" }

    var authority: Identifier
    var account: Identifier?
    var password: String

    static func sentence(of change: Change) -> String {
        "Gave \(change.words(of: "name") ?? "somebody") a new password."
    }

    init(authority: Identifier, account: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.authority = authority
        self.account = account
        password = values.words["password"] ?? ""
    }

    func decide(
        _ state: Account?, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<AccountEdit> {
        guard var account = state else { throw .notFound(what: "account") }
        if let words = PasswordHash.problem(
            with: password, of: [account.name, account.signInName])
        {
            throw .fields([FieldProblem(field: "password", words: words)])
        }
        account.passwordHash = PasswordHash.of(password)
        account.mustChangePassword = true
        return Decision(
            AccountEdit(account: account, endsSessions: true, at: now),
            changes: [Self.change(account, [])])
    }
}

/// Closes an account: nobody can sign in with it; what its holder did stays on the record.
struct CloseAccount: AccountOperation {
    static let verb = "close account"

    var authority: Identifier
    var account: Identifier?

    static func sentence(of change: Change) -> String {
        "Closed the account of \(change.words(of: "name") ?? "somebody")."
    }

    func decide(
        _ state: Account?, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<AccountEdit> {
        guard var account = state else { throw .notFound(what: "account") }
        guard account.id != actor.account else {
            throw .notNow(words: "You cannot close your own account. Another administrator can.")
        }
        guard account.closedAt == nil else { throw .notNow(words: "It is closed already.") }
        account.closedAt = now
        return Decision(
            AccountEdit(account: account, endsSessions: true, at: now),
            changes: [Self.change(account, [])])
    }
}
