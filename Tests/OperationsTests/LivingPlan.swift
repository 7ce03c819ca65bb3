import Basics
import Databases
import Planning
import Storage
import TestSupport

@testable import Operations

/// An accepted small plan with its invented people, each at their own desk.
struct LivingPlan {
    let store: Store
    let plan: Identifier
    /// "Visit every invented child in time", led by the head of visits, imported as done.
    let first: Identifier
    /// "Write the visiting rules", in progress.
    let second: Identifier
    let people: [String: Record]

    /// What each person of the council is, and as what plans know them.
    static let cast: [(name: String, roles: Set<Role>, leads: [String])] = [
        ("owner", [.planOwner], []), ("director", [.director], []),
        ("lead", [.lead], ["Head of Visits"]), ("checker", [.checker], []),
        ("board", [.boardMember], []), ("admin", [.administrator], []),
    ]

    static let now = PlanSamples.now

    /// The desk of one of the cast; a name that is not in it is the installation's.
    func by(_ name: String) -> Record { people[name] ?? Record(store) }

    static func with(
        on engine: Engine, _ body: (LivingPlan) async throws -> Void
    ) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let door = Door(record.store)
            let council = "Nethermere Borough Council"
            for (index, person) in cast.enumerated() {
                _ = try await door.makeAccount(
                    FieldValues([
                        "name": "\(person.name) Invented", "sign_in_name": person.name,
                        "password": "three invented words \(index)",
                    ]), council: council, grants: Set(person.roles.map { .init($0) }),
                    holding: person.leads, at: now)
            }
            _ = try await door.makeAccount(
                FieldValues([
                    "name": "Stranger", "sign_in_name": "stranger",
                    "password": "three foreign words",
                ]), council: "Elsewhere", grants: Set(Role.allCases.map { .init($0) }), at: now)
            let proposal = try await record.bring(PlanSamples.source, at: now)
            let plan = try await record.accept(proposal, at: now)
            let actions = try await record.store.read { try $0.actions.all(of: plan) }
            var people: [String: Record] = [:]
            for name in cast.map(\.name) + ["stranger"] {
                people[name] = record.acting(as: try await door.actor(named: name, at: now))
            }
            try await body(
                LivingPlan(
                    store: record.store, plan: plan, first: actions[0].id, second: actions[1].id,
                    people: people))
        }
    }

    /// Does something to an action, `minutes` after the plan was accepted.
    func perform(
        _ noun: String, _ words: [String: String] = [:], on action: Identifier? = nil,
        by name: String, minutes: Int
    ) async throws {
        try await by(name).perform(
            noun, on: action ?? first, of: plan, values: FieldValues(words),
            at: LivingPlan.now.adding(.init(minutes: minutes)))
    }

    /// Attaches a piece of feedback, and gives it back.
    func attach(_ title: String = "Audit", by name: String, minutes: Int) async throws
        -> Identifier
    {
        try await perform(
            "evidence",
            ["title": title, "kind": "audit", "form": "feedback", "words": "Seen in 11 of 12."],
            by: name, minutes: minutes)
        let action = first
        let all = try await store.read { try $0.evidence.all(ofAction: action) }
        guard let last = all.last else { throw Refusal.notFound(what: "evidence") }
        return last.id
    }

    /// How the first action stands.
    func state() async throws -> ActionState {
        let (first, plan) = (first, plan)
        return try await store.read { try ActionState.load(first, of: plan, from: $0) }
    }
}
