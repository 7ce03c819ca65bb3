import Basics
import Databases

/// A person who can sign in.
public struct Account: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The council it belongs to.
    public var authority: Identifier
    /// What the person types to sign in, in small letters; unique in the installation.
    public var signInName: String
    /// As pages and history write it.
    public var name: String
    /// An argon2id PHC string; nil where no password was set yet.
    public var passwordHash: String?
    /// The password was set by somebody else.
    public var mustChangePassword: Bool
    /// The account ends with this day.
    public var lastDay: Day?
    /// When it was closed.
    public var closedAt: Instant?
    /// When it was made.
    public var madeAt: Instant

    /// From all its fields.
    public init(
        id: Identifier, authority: Identifier, signInName: String, name: String,
        passwordHash: String?, mustChangePassword: Bool, lastDay: Day?, closedAt: Instant?,
        madeAt: Instant
    ) {
        self.id = id
        self.authority = authority
        self.signInName = signInName
        self.name = name
        self.passwordHash = passwordHash
        self.mustChangePassword = mustChangePassword
        self.lastDay = lastDay
        self.closedAt = closedAt
        self.madeAt = madeAt
    }

    /// Whether it can be used on a day.
    public func isOpen(on today: Day) -> Bool {
        closedAt == nil && (lastDay.map { today <= $0 } ?? true)
    }
}

/// A role of an account; `plan` is nil where it holds for every plan.
public struct AccountRole: Sendable, Hashable {
    /// The role's word, as `Role` writes it.
    public var role: String
    /// The one plan it was given for.
    public var plan: Identifier?

    /// From all its fields.
    public init(role: String, plan: Identifier?) {
        self.role = role
        self.plan = plan
    }
}

/// Accounts and their roles.
public struct AccountTable {
    let connection: Connection

    private static let columns: SQL = """
        id, authority, sign_in_name, name, password_hash, must_change_password, last_day,
        closed_at, made_at
        """

    /// Whether anybody can sign in at all.
    public func isEmpty() throws(DatabaseError) -> Bool {
        try connection.first("SELECT 1 FROM account LIMIT 1") == nil
    }

    /// An account by its identifier.
    public func find(_ id: Identifier) throws(DatabaseError) -> Account? {
        guard
            let row = try connection.first(
                "SELECT \(sql: AccountTable.columns) FROM account WHERE id = \(id)")
        else { return nil }
        return try Account(row)
    }

    /// An account by what its holder types.
    public func find(signInName: String) throws(DatabaseError) -> Account? {
        guard
            let row = try connection.first(
                """
                SELECT \(sql: AccountTable.columns) FROM account
                WHERE sign_in_name = \(signInName)
                """)
        else { return nil }
        return try Account(row)
    }

    /// The accounts of an authority, by name.
    public func all(of authority: Identifier) throws(DatabaseError) -> [Account] {
        var found: [Account] = []
        let rows = try connection.query(
            """
            SELECT \(sql: AccountTable.columns) FROM account WHERE authority = \(authority)
            ORDER BY name, id
            """)
        for row in rows { found.append(try Account(row)) }
        return found
    }

    /// Adds one.
    public func insert(_ account: Account) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO account (\(sql: AccountTable.columns))
            VALUES (\(account.id), \(account.authority), \(account.signInName), \(account.name),
                \(account.passwordHash), \(account.mustChangePassword), \(account.lastDay),
                \(account.closedAt), \(account.madeAt))
            """)
    }

    /// Stores how it stands now.
    public func update(_ account: Account) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE account SET name = \(account.name), password_hash = \(account.passwordHash),
                must_change_password = \(account.mustChangePassword),
                last_day = \(account.lastDay), closed_at = \(account.closedAt)
            WHERE id = \(account.id)
            """)
    }

    /// Its roles.
    public func roles(of account: Identifier) throws(DatabaseError) -> Set<AccountRole> {
        var found: Set<AccountRole> = []
        let rows = try connection.query(
            "SELECT role, plan FROM account_role WHERE account = \(account)")
        for row in rows {
            found.insert(
                AccountRole(role: try row.text(0), plan: Identifier(try row.text(1))))
        }
        return found
    }

    /// Gives it these roles and no others.
    public func setRoles(
        _ roles: Set<AccountRole>, of account: Identifier
    ) throws(DatabaseError) {
        try connection.execute("DELETE FROM account_role WHERE account = \(account)")
        for role in roles {
            try connection.execute(
                """
                INSERT INTO account_role (account, role, plan)
                VALUES (\(account), \(role.role), \(role.plan?.text ?? ""))
                """)
        }
    }
}

extension Account {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: try row.identifier(0), authority: try row.identifier(1),
            signInName: try row.text(2), name: try row.text(3),
            passwordHash: try row.optionalText(4), mustChangePassword: try row.truth(5),
            lastDay: try row.optionalDay(6), closedAt: try row.optionalInstant(7),
            madeAt: try row.instant(8))
    }
}
