import Basics
import Databases
import Planning
import Storage
import TestSupport

@testable import Operations

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Invented plans: one to read, and any number made at random.
enum PlanSamples {
    static let now = Instant(milliseconds: 1_800_000_000_000)
    static let today = Day(inLondonAt: now)

    /// Two findings, three actions, one question.
    static var small: PlanDocument {
        var first = PlanDocument.Action(text: "Visit every invented child in time")
        first.leads = ["Head of Visits"]
        first.leadsText = "Head of Visits"
        first.dueText = "Feb 2027"
        first.due = .month(2, 2027)
        first.status = .completed
        first.statusText = "Done"
        first.from = ["text": [1], "leads": [2]]
        var second = PlanDocument.Action(text: "Write the visiting rules")
        second.leads = ["Head of Visits", "Ms Quillfeather"]
        second.due = Due(precision: .ongoing)
        second.dueText = "Ongoing"
        second.status = .behind
        second.from = ["text": [3]]
        var third = PlanDocument.Action(text: "Train the invented team")
        third.from = ["text": [4]]
        var measure = PlanDocument.Measure(text: "90% of visits in time")
        measure.action = 0
        measure.target = .init(value: 90, unit: "%", kind: .absolute)
        var visits = PlanDocument.Finding(kind: .recommendation, ref: "1", text: "Visits are late")
        visits.actions = [first, second]
        visits.measures = [measure]
        visits.successCriteria = [.init(text: "Children are seen", from: ["text": [5]])]
        var training = PlanDocument.Finding(kind: .other, text: nil)
        training.actions = [third]
        var plan = PlanDocument()
        plan.title = "Nethermere plan"
        plan.authority = "Nethermere Borough Council"
        plan.sections = [
            .init(title: "Visits", findings: [visits]), .init(title: nil, findings: [training]),
        ]
        plan.cells = (1...6).map { .init(id: $0, text: "Cell \($0)", line: $0) }
        plan.unplaced = [6]
        let place = "/sections/0/findings/0/actions/1/leads"
        plan.doubts = [
            .init(
                kind: "lead-cut", places: [place], question: "One lead or two?",
                words: "Head of Visits Ms Quillfeather",
                choices: [
                    .init(label: "Two"),
                    .init(label: "One", sets: [.init(place, ["Head of Visits Ms Quillfeather"])]),
                ])
        ]
        return plan
    }

    /// The small plan as a person would bring it.
    static var source: PlanSource {
        .file(name: "nethermere.json", bytes: small.json.bytes())
    }

    /// A store on an engine, and its record for the owner.
    static func withRecord(
        on engine: Engine, _ body: (Record) async throws -> Void
    ) async throws {
        try await TestDatabases.with(engine) { database in
            let store = Store(database)
            try await store.prepare(at: now)
            try await body(Record(store))
        }
    }

    /// Everything that a store holds of some tables, for comparing before and after.
    static func counts(_ store: Store) async throws -> [Int] {
        try await store.database.read { connection in
            let tables: [SQL] = [
                "SELECT COUNT(*) FROM source_file", "SELECT COUNT(*) FROM source_chunk",
                "SELECT COUNT(*) FROM proposal", "SELECT COUNT(*) FROM doubt_answer",
                "SELECT COUNT(*) FROM plan", "SELECT COUNT(*) FROM plan_version",
                "SELECT COUNT(*) FROM section", "SELECT COUNT(*) FROM finding",
                "SELECT COUNT(*) FROM action", "SELECT COUNT(*) FROM lead",
                "SELECT COUNT(*) FROM measure", "SELECT COUNT(*) FROM success_criterion",
                "SELECT COUNT(*) FROM cell", "SELECT COUNT(*) FROM history",
            ]
            return try tables.map { try connection.first($0)?.integer(0) ?? -1 }
        }
    }
}
