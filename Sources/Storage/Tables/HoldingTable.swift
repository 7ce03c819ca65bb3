import Basics
import Databases

/// That a person is, or holds, what a plan names as a lead: their own name, a post, a team, an organisation.
public struct Holding: Sendable, Equatable {
    /// How they hold it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case holder, acting, interim
    }

    /// What tells it from all others.
    public var id: Identifier
    /// The council.
    public var authority: Identifier
    /// Who.
    public var account: Identifier
    /// The name as plans write it.
    public var leadName: String
    /// The same in small letters with single blanks.
    public var leadKey: String
    /// How they hold it.
    public var kind: Kind
    /// From when on; nil from the beginning.
    public var firstDay: Day?
    /// Until when; nil without end.
    public var lastDay: Day?

    /// From all its fields.
    public init(
        id: Identifier, authority: Identifier, account: Identifier, leadName: String,
        leadKey: String, kind: Kind = .holder, firstDay: Day? = nil, lastDay: Day? = nil
    ) {
        self.id = id
        self.authority = authority
        self.account = account
        self.leadName = leadName
        self.leadKey = leadKey
        self.kind = kind
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    /// Whether it holds on a day.
    public func holds(on day: Day) -> Bool {
        (firstDay.map { $0 <= day } ?? true) && (lastDay.map { day <= $0 } ?? true)
    }
}

/// Who holds what plans name as leads.
public struct HoldingTable {
    let connection: Connection

    private static let columns: SQL = """
        id, authority, account, lead_name, lead_key, kind, first_day, last_day
        """

    /// What an account holds or held.
    public func all(ofAccount account: Identifier) throws(DatabaseError) -> [Holding] {
        try holdings(
            "SELECT \(sql: HoldingTable.columns) FROM holding WHERE account = \(account) ORDER BY id"
        )
    }

    /// Every holding of a council.
    public func all(of authority: Identifier) throws(DatabaseError) -> [Holding] {
        try holdings(
            """
            SELECT \(sql: HoldingTable.columns) FROM holding WHERE authority = \(authority)
            ORDER BY lead_key, id
            """)
    }

    /// Adds one.
    public func insert(_ holding: Holding) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO holding (\(sql: HoldingTable.columns))
            VALUES (\(holding.id), \(holding.authority), \(holding.account),
                \(holding.leadName), \(holding.leadKey), \(holding.kind), \(holding.firstDay),
                \(holding.lastDay))
            """)
    }

    /// Holds these names from now on and no others: those no longer held end the day before, new ones begin.
    public func replace(
        _ names: [(name: String, key: String)], of account: Identifier, in authority: Identifier,
        on today: Day, at now: Instant
    ) throws(DatabaseError) {
        let wanted = Set(names.map(\.key))
        let held = try all(ofAccount: account).filter { $0.holds(on: today) }
        for holding in held where !wanted.contains(holding.leadKey) {
            try end(holding.id, on: today.adding(days: -1))
        }
        let known = Set(held.map(\.leadKey))
        for (name, key) in names where !known.contains(key) {
            try connection.execute(
                """
                INSERT INTO holding (\(sql: HoldingTable.columns))
                VALUES (\(Identifier(at: now)), \(authority), \(account), \(name), \(key),
                    \(Holding.Kind.holder), \(nil as Day?), \(nil as Day?))
                """)
        }
    }

    /// Stores its last day.
    public func end(_ id: Identifier, on day: Day) throws(DatabaseError) {
        try connection.execute("UPDATE holding SET last_day = \(day) WHERE id = \(id)")
    }

    private func holdings(_ sql: SQL) throws(DatabaseError) -> [Holding] {
        var found: [Holding] = []
        for row in try connection.query(sql) {
            found.append(
                Holding(
                    id: try row.identifier(0), authority: try row.identifier(1),
                    account: try row.identifier(2), leadName: try row.text(3),
                    leadKey: try row.text(4), kind: try row.text(5, as: Holding.Kind.self),
                    firstDay: try row.optionalDay(6), lastDay: try row.optionalDay(7)))
        }
        return found
    }
}
