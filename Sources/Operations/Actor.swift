import Basics

/// Who asks or acts: an account with its roles, or the installation itself.
public struct Actor: Sendable, Hashable {
    /// A role, for every plan of the council or for one.
    public struct Grant: Sendable, Hashable {
        /// What the person is.
        public var role: Role
        /// The one plan it was given for; nil for all.
        public var plan: Identifier?

        /// From all its fields.
        public init(_ role: Role, plan: Identifier? = nil) {
            self.role = role
            self.plan = plan
        }
    }

    /// The account; nil is the installation itself, which may do everything and is never a person at a browser.
    public var account: Identifier?
    /// As history writes it.
    public var name: String
    /// The council whose records they may see; nil only for the installation.
    public var authority: Identifier?
    /// Their roles.
    public var grants: Set<Grant>
    /// The names under which plans name them today (their own and those of posts they hold), as `LeadName.key` writes
    /// them.
    public var leadKeys: Set<String>

    /// An account's holder.
    public init(
        account: Identifier, name: String, authority: Identifier, grants: Set<Grant>,
        leadKeys: Set<String> = []
    ) {
        self.account = account
        self.name = name
        self.authority = authority
        self.grants = grants
        self.leadKeys = leadKeys
    }

    private init(installation name: String) {
        self.name = name
        grants = []
        leadKeys = []
    }

    /// The installation itself: first-run commands, jobs, and tests of what lies beneath permissions.
    public static let owner = Actor(installation: "Owner")

    /// Whether the records of an authority are theirs to see.
    public func sees(_ authority: Identifier) -> Bool {
        account == nil || self.authority == authority
    }

    /// Every reach that their roles give them for something.
    func reaches(for capability: Capability, in plan: Identifier?) -> Set<Reach> {
        Set(
            grants.filter { $0.plan == nil || $0.plan == plan }
                .map { Permissions.reach(of: $0.role, for: capability) }
        ).subtracting([.none])
    }

    /// Whether they may at all, on some row: what decides whether a page offers it.
    public func may(_ capability: Capability, in plan: Identifier? = nil) -> Bool {
        account == nil || !reaches(for: capability, in: plan).isEmpty
    }

    /// Whether they may on this row.
    ///
    /// A role that reaches "others'" rows is never widened by another role: the second person stays a second person.
    public func may(
        _ capability: Capability, on row: RowHolders, in plan: Identifier?
    ) -> Bool {
        guard account != nil else { return true }
        let reaches = reaches(for: capability, in: plan)
        return reaches.contains { $0.covers(row, for: self) }
    }
}

/// A lead's name as names are compared: small letters, one blank between words.
public enum LeadName {
    /// "  Head of  Service " and "head of service" are one.
    public static func key(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
