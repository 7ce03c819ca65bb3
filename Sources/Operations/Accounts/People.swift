import Basics
import Storage

/// A person on the page of people.
public struct Person: Sendable, Equatable {
    /// The account.
    public var id: Identifier
    /// As pages and history write it.
    public var name: String
    /// What they type to sign in.
    public var signInName: String
    /// What they are.
    public var roles: [Role]
    /// The names under which plans name them, other than their own.
    public var leadNames: [String]
    /// The last day of the account.
    public var lastDay: Day?
    /// The account is closed or over.
    public var isClosed: Bool
}

/// The page of people and posts.
public struct PeoplePageValue: Sendable, Equatable {
    /// Everybody of the council.
    public var people: [Person]
    /// Names that plans name as leads and nobody holds, the most actions first.
    public var vacant: [(name: String, actions: Int)]

    /// Equal by what it shows.
    public static func == (left: Self, right: Self) -> Bool {
        left.people == right.people
            && left.vacant.elementsEqual(right.vacant) {
                $0.name == $1.name && $0.actions == $1.actions
            }
    }
}

extension Record {
    /// Everybody of the actor's council, and the leads that nobody holds.
    public func people(on today: Day) async throws -> PeoplePageValue {
        guard actor.may(.managePeople) else { throw Refusal.notAllowed(to: .managePeople) }
        return try await store.read { transaction in
            var people: [Person] = []
            var held: Set<String> = []
            var counts: [String: (name: String, actions: Int)] = [:]
            for authority in try visibleAuthorities(in: transaction) {
                let holdings = try transaction.holdings.all(of: authority)
                for account in try transaction.accounts.all(of: authority) {
                    let names = holdings.filter { $0.account == account.id && $0.holds(on: today) }
                    if account.isOpen(on: today) {
                        held.formUnion(names.map(\.leadKey) + [LeadName.key(account.name)])
                    }
                    people.append(
                        Person(
                            account, roles: try transaction.accounts.roles(of: account.id),
                            leadNames: names.map(\.leadName), on: today))
                }
                for (name, actions) in try transaction.leads.counts(of: authority) {
                    counts[LeadName.key(name), default: (name, 0)].actions += actions
                }
            }
            return PeoplePageValue(
                people: people,
                vacant: counts.filter { !held.contains($0.key) }.map(\.value)
                    .sorted { ($1.actions, $0.name) < ($0.actions, $1.name) })
        }
    }
}

extension Person {
    init(_ account: Account, roles: Set<AccountRole>, leadNames: [String], on today: Day) {
        let words = Set(roles.map(\.role))
        self.init(
            id: account.id, name: account.name, signInName: account.signInName,
            roles: Role.allCases.filter { words.contains($0.rawValue) }, leadNames: leadNames,
            lastDay: account.lastDay, isClosed: !account.isOpen(on: today))
    }
}
