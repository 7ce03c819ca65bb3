import Basics
import Foundation
import Testing

@testable import Operations

@Suite struct PermissionTests {
    /// `docs/permissions.md`: what → role → reach.
    static let table: [(what: String, cells: [String: String])] = {
        let file = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/permissions.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        guard let head = rows.first else { return [] }
        return rows.dropFirst(2).map { row in
            (row[0], Dictionary(zip(head.dropFirst(), row.dropFirst())) { first, _ in first })
        }
    }()

    @Test func `the table names every capability and every role`() throws {
        #expect(Set(Self.table.map(\.what)) == Set(Capability.allCases.map(\.rawValue)))
        let first = try #require(Self.table.first)
        #expect(
            Set(first.cells.keys)
                == Set(Role.allCases.map { $0.words == "IRO" ? "IRO" : $0.words.lowercased() }))
    }

    @Test func `every cell of the table is what the code does`() throws {
        for (what, cells) in Self.table {
            let capability = try #require(Capability(rawValue: what))
            for role in Role.allCases {
                let heading = role.words == "IRO" ? "IRO" : role.words.lowercased()
                let written = try #require(Reach(rawValue: cells[heading] ?? ""))
                #expect(
                    Permissions.reach(of: role, for: capability) == written,
                    "\(what), \(heading)")
            }
        }
    }

    static let council = Identifier(at: Instant(milliseconds: 1))
    static let plan = Identifier(at: Instant(milliseconds: 2))
    static let other = Identifier(at: Instant(milliseconds: 3))

    static func actor(_ roles: Role..., plan: Identifier? = nil, leads: [String] = []) -> Actor {
        Actor(
            account: Identifier(at: Instant(milliseconds: 9)), name: "Vera Invented",
            authority: council, grants: Set(roles.map { .init($0, plan: plan) }),
            leadKeys: Set(leads.map(LeadName.key)))
    }

    @Test func `a lead reports on their own actions only`() {
        let lead = Self.actor(.lead, leads: ["Head of  Visits"])
        let own = RowHolders(leads: ["head of visits"])
        #expect(lead.may(.recordUpdates, on: own, in: Self.plan))
        #expect(!lead.may(.recordUpdates, on: RowHolders(leads: ["someone"]), in: Self.plan))
    }

    @Test func `nobody checks evidence on an action they lead or attached evidence to`() {
        let roles: [Role] = [.planOwner, .checker, .director, .lead]
        let busy = Actor(
            account: Identifier(at: Instant(milliseconds: 9)), name: "Vera Invented",
            authority: Self.council, grants: Set(roles.map { .init($0) }),
            leadKeys: ["head of visits"])
        let account = busy.account?.text ?? ""
        #expect(!busy.may(.checkEvidence, on: RowHolders(leads: ["head of visits"]), in: nil))
        #expect(!busy.may(.checkEvidence, on: RowHolders(evidencedBy: [account]), in: nil))
        #expect(busy.may(.checkEvidence, on: RowHolders(leads: ["other"]), in: nil))
    }

    @Test func `a role given for one plan holds for no other`() {
        let owner = Self.actor(.planOwner, plan: Self.plan)
        #expect(owner.may(.writePlans, in: Self.plan))
        #expect(!owner.may(.writePlans, in: Self.other))
        #expect(!owner.may(.writePlans))
    }

    @Test func `a person of another council sees nothing`() {
        #expect(!Self.actor(.director).sees(Self.other))
        #expect(Self.actor(.director).sees(Self.council))
    }

    @Test func `every operation names a capability and has a verb of its own`() {
        let verbs = HistorySentences.operations.map { $0.verb }
        #expect(Set(verbs).count == verbs.count)
        let nouns = actionOperations.map { $0.noun }
        #expect(Set(nouns).count == nouns.count)
        for operation in actionOperations {
            #expect(!operation.title.isEmpty && !operation.explanation.isEmpty)
            #expect(!operation.fields.isEmpty)
        }
    }
}
