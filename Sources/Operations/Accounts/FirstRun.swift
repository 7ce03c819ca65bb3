import Basics
import Storage

extension Door {
    /// What the first-run page asks for.
    public static let firstRunFields: [OperationField] = [
        OperationField("council", "The council’s name", isRequired: true),
        OperationField("name", "Your name", isRequired: true),
        OperationField(
            "sign_in_name", "Your sign-in name", hint: "Such as your work e-mail address",
            isRequired: true),
        OperationField(
            "password", "Password", hint: "12 characters at least. Three random words do.",
            isRequired: true, limit: PasswordHash.mostCharacters),
    ]

    /// Makes the first account: it owns plans and runs accounts, and gives others their roles.
    ///
    /// - Throws: `Refusal.notNow` once an account exists; `Refusal.fields`.
    public func makeFirstAccount(_ values: FieldValues, at now: Instant) async throws -> NewSession
    {
        try values.check(Door.firstRunFields)
        let account = try await makeAccount(
            values, council: values.text("council") ?? "",
            grants: [.init(.administrator), .init(.planOwner)], onlyIfFirst: true, at: now)
        return try await begin(for: account, forgetting: nil, at: now)
    }

    /// Makes an account by the installation itself: the first-run page, the command line, the demonstration.
    public func makeAccount(
        _ values: FieldValues, council: String, grants: Set<Actor.Grant>,
        onlyIfFirst: Bool = false, holding leadNames: [String] = [], at now: Instant
    ) async throws -> Identifier {
        let password = values.words["password"] ?? ""
        let name = values.text("name") ?? ""
        let signInName = LeadName.key(values.text("sign_in_name") ?? "")
        if let words = PasswordHash.problem(with: password, of: [name, signInName, council]) {
            throw Refusal.fields([FieldProblem(field: "password", words: words)])
        }
        guard let hash = PasswordHash.of(password) else {
            throw Refusal.notNow(words: "The machine has no memory left to keep a password safely.")
        }
        let account = NewAccount(
            signInName: signInName, name: name, passwordHash: hash, mustChangePassword: false,
            lastDay: nil, grants: grants, leadNames: leadNames)
        return try await store.writeShared { transaction in
            if onlyIfFirst, try !transaction.accounts.isEmpty() {
                throw Refusal.notNow(words: "There is an account already. Sign in.")
            }
            let authority = try Door.authority(named: council, at: now, in: transaction)
            return try account.insert(in: authority, at: now, to: transaction).id
        }
    }
}

extension Door {
    /// The council of that name, made where there is none yet.
    private static func authority(
        named name: String, at now: Instant, in transaction: Transaction
    ) throws -> Identifier {
        if let known = try transaction.authorities.named(name) { return known.id }
        let authority = Authority(id: Identifier(at: now), name: name)
        try transaction.authorities.insert(authority, at: now)
        return authority.id
    }
}

/// A person who is to be able to sign in.
struct NewAccount: Sendable {
    var signInName: String
    var name: String
    var passwordHash: String?
    var mustChangePassword: Bool
    var lastDay: Day?
    var grants: Set<Actor.Grant>
    var leadNames: [String]

    func insert(
        in authority: Identifier, at now: Instant, to transaction: Transaction
    ) throws -> Account {
        guard try transaction.accounts.find(signInName: signInName) == nil else {
            throw Refusal.fields([
                FieldProblem(
                    field: "sign_in_name", words: "Somebody has this sign-in name already.")
            ])
        }
        let account = Account(
            id: Identifier(at: now), authority: authority, signInName: signInName, name: name,
            passwordHash: passwordHash, mustChangePassword: mustChangePassword, lastDay: lastDay,
            closedAt: nil, madeAt: now)
        try transaction.accounts.insert(account)
        try transaction.accounts.setRoles(
            Set(grants.map { AccountRole(role: $0.role.rawValue, plan: $0.plan) }),
            of: account.id)
        for leadName in leadNames {
            try transaction.holdings.insert(
                Holding(
                    id: Identifier(at: now), authority: authority, account: account.id,
                    leadName: leadName, leadKey: LeadName.key(leadName)))
        }
        return account
    }
}
