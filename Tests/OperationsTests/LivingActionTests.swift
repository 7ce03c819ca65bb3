import Basics
import Databases
import Planning
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct LivingActionTests {
    @Test(arguments: TestDatabases.engines)
    func `an action goes from update to sign-off and is reopened`(engine: Engine) async throws {
        try await LivingPlan.with(on: engine) { living in
            try await living.perform(
                "updates", ["text": "All were visited.", "owner_rag": "blue"], by: "lead",
                minutes: 1)
            #expect(try await living.state().action.proof == .claimed)
            let evidence = try await living.attach(by: "lead", minutes: 2)
            #expect(try await living.state().action.proof == .evidenced)
            try await living.perform(
                "checks", ["evidence": evidence.text, "verdict": "accepted"], by: "checker",
                minutes: 3)
            #expect(try await living.state().action.proof == .checked)
            try await living.perform("sign-offs", by: "director", minutes: 4)
            #expect(try await living.state().standingSignOff?.author.name == "director Invented")
            try await living.perform(
                "reopenings", ["reason": "Visits fell again."], by: "owner", minutes: 5)
            let state = try await living.state()
            #expect(state.action.stage == .inProgress && state.action.proof == nil)
            #expect(state.standingSignOff == nil && state.signOffs.count == 1)
        }
    }

    @Test func `what was checked before a reopening proves nothing after it`() async throws {
        try await LivingPlan.with(on: .sqlite) { living in
            let evidence = try await living.attach(by: "lead", minutes: 1)
            try await living.perform(
                "checks", ["evidence": evidence.text, "verdict": "accepted"], by: "checker",
                minutes: 2)
            try await living.perform("reopenings", ["reason": "Slipped."], by: "owner", minutes: 3)
            try await living.perform("stages", ["stage": "done"], by: "owner", minutes: 4)
            #expect(try await living.state().action.proof == .evidenced)
            let page = try await living.by("checker").work(on: PlanSamples.today)
            #expect(page.toCheck.map(\.evidence) == [evidence])
        }
    }

    @Test func `who may not is refused, and nothing is stored`() async throws {
        try await LivingPlan.with(on: .sqlite) { living in
            let evidence = try await living.attach(by: "lead", minutes: 1)
            let check = ["evidence": evidence.text, "verdict": "accepted"]
            let before = try await living.state()
            let tries: [(String, [String: String], String)] = [
                ("checks", check, "lead"), ("checks", check, "director"),
                ("checks", check, "board"), ("sign-offs", [:], "owner"),
                ("updates", ["text": "x"], "board"), ("updates", ["text": "x"], "checker"),
                ("assignments", ["leads": "x"], "lead"), ("remarks", ["text": "x"], "admin"),
            ]
            for (noun, words, name) in tries {
                await #expect(throws: Refusal.self, "\(noun) by \(name)") {
                    try await living.perform(noun, words, by: name, minutes: 2)
                }
            }
            await #expect(throws: Refusal.notFound(what: "plan")) {
                try await living.perform("updates", ["text": "x"], by: "stranger", minutes: 2)
            }
            let after = try await living.state()
            #expect(after.action == before.action && after.evidence == before.evidence)
        }
    }

    @Test func `a lead cannot report on another's action`() async throws {
        try await LivingPlan.with(on: .sqlite) { living in
            let all = try await living.by("owner").work(on: PlanSamples.today)
            #expect(all.own.isEmpty)
            let actions = try await living.store.read { [plan = living.plan] in
                try $0.actions.all(of: plan)
            }
            let foreign = try #require(actions.first { $0.document.leads.isEmpty })
            await #expect(throws: Refusal.self) {
                try await living.perform(
                    "updates", ["text": "x"], on: foreign.id, by: "lead", minutes: 1)
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a date moves with a reason and an approver, and the old one stays`(
        engine: Engine
    ) async throws {
        try await LivingPlan.with(on: engine) { living in
            let id = living.second
            try await living.perform(
                "date-moves", ["due": "31 March 2028", "reason": "Court dates"], on: id,
                by: "lead", minutes: 1)
            await #expect(throws: Refusal.self) {
                try await living.perform(
                    "date-moves", ["due": "1 May 2028", "reason": "Again"], on: id, by: "owner",
                    minutes: 2)
            }
            try await living.perform(
                "date-decisions", ["verdict": "accepted"], on: id, by: "director", minutes: 3)
            let (action, moves) = try await living.store.read {
                (try $0.actions.find(id)?.action, try $0.dueMoves.all(ofAction: id))
            }
            #expect(action?.document.due == .day(try #require(Day(2028, 3, 31))))
            #expect(action?.moveCount == 1 && action?.document.dueText == "Ongoing")
            #expect(moves.map(\.decider?.name) == ["director Invented"])
        }
    }

    @Test func `of two people who reword an action the second sees both versions`() async throws {
        try await LivingPlan.with(on: .sqlite) { living in
            let words = { (text: String) in ["text": text, "revision": "1"] }
            try await living.perform("wordings", words("First"), by: "owner", minutes: 1)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await living.perform("wordings", words("Second"), by: "owner", minutes: 2)
            }
            #expect(try await living.state().action.document.text == "First")
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `an evidence file comes back byte for byte`(engine: Engine) async throws {
        try await LivingPlan.with(on: engine) { living in
            let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try await living.by("lead").perform(
                "evidence", on: living.first, of: living.plan,
                values: FieldValues(
                    ["title": "Audit", "kind": "audit", "form": "file"],
                    files: ["file": .init(name: "audit.pdf", bytes: bytes)]),
                at: LivingPlan.now)
            let piece = try #require(try await living.state().evidence.first)
            let file = try await living.by("board").evidenceFile(
                piece.id, of: living.first, in: living.plan)
            #expect(file.bytes == bytes && file.name == "audit.pdf")
        }
    }

    @Test func `a file of a kind that runs is not taken`() async throws {
        try await LivingPlan.with(on: .sqlite) { living in
            for name in ["page.html", "run.exe", "noname", "a.svg"] {
                await #expect(throws: Refusal.self, "\(name)") {
                    try await living.by("lead").perform(
                        "evidence", on: living.first, of: living.plan,
                        values: FieldValues(
                            ["title": "Audit", "kind": "audit", "form": "file"],
                            files: ["file": .init(name: name, bytes: [1])]),
                        at: LivingPlan.now)
                }
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `random sequences: history replays to what is stored, and nobody alone is checked`(
        engine: Engine
    ) async throws {
        for seed in 1...4 as ClosedRange<UInt64> {
            try await LivingPlan.with(on: engine) { living in
                var numbers = SeededNumbers(seed: seed)
                for minute in 1...60 {
                    try await LivingWalk.step(living, minute: minute, using: &numbers)
                    let state = try await living.state()
                    if state.action.proof == .checked {
                        let accepted = state.evidence.filter { $0.check?.verdict == .accepted }
                        #expect(
                            accepted.contains { piece in
                                !state.evidence.contains {
                                    $0.author.account == piece.check?.author.account
                                }
                            })
                    }
                }
                try await LivingWalk.expectReplay(living)
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a comparison tells the edits made between two days and no others`(
        engine: Engine
    ) async throws {
        try await LivingPlan.with(on: engine) { living in
            let day = 24 * 60
            try await living.perform(
                "wordings", ["text": "Visit each child"], by: "owner", minutes: day)
            try await living.perform(
                "updates", ["text": "Begun.", "stage": "in_progress"], on: living.second,
                by: "lead", minutes: 2 * day)
            try await living.perform(
                "wordings", ["text": "Visit every invented child in time"], by: "owner",
                minutes: 2 * day + 1)
            let today = PlanSamples.today
            let owner = living.by("owner")
            let one = try await owner.comparison(
                of: living.plan, from: today, to: today.adding(days: 1))
            #expect(one.rows.map(\.subject) == [living.first])
            #expect(one.rows.first?.fields.map(\.label) == ["Words"])
            #expect(one.updates.isEmpty)
            let two = try await owner.comparison(
                of: living.plan, from: today.adding(days: 2), to: today)
            #expect(two.rows.map(\.subject) == [living.second])
            #expect(two.updates.map(\.update.text) == ["Begun."])
        }
    }
}

/// A random walk through everything that can be done to an action.
enum LivingWalk {
    static func step(
        _ living: LivingPlan, minute: Int, using numbers: inout SeededNumbers
    ) async throws {
        let names = LivingPlan.cast.map(\.name)
        let name = names[Int.random(in: names.indices, using: &numbers)]
        let noun = actionOperations.map { $0.noun }.randomElement(using: &numbers) ?? "updates"
        let stages: [Stage] = [.notStarted, .inProgress, .done, .stopped]
        let evidence = try await living.state().evidence.randomElement(using: &numbers)
        let words = [
            "text": "Words \(minute)", "title": "Piece \(minute)", "reason": "Reason \(minute)",
            "words": "Said \(minute)", "kind": "data", "form": "feedback",
            "stage": (stages.randomElement(using: &numbers) ?? .done).rawValue,
            "verdict": Bool.random(using: &numbers) ? "accepted" : "not_accepted",
            "due": PlanSamples.today.adding(days: minute).iso, "evidence": evidence?.id.text ?? "",
            "leads": Bool.random(using: &numbers) ? "Head of Visits" : "Somebody",
            "owner_rag": "amber",
        ]
        do {
            try await living.perform(noun, words, by: name, minutes: minute)
        } catch let refusal as Refusal {
            // What is refused leaves nothing: the replay shows it. A record that is not there would be a fault of the walk.
            #expect(refusal != .notFound(what: "action"))
        }
    }

    /// Every field that history tells, laid over the state at acceptance, is the state that is stored.
    static func expectReplay(_ living: LivingPlan) async throws {
        let (plan, first) = (living.plan, living.first)
        let (start, stored, entries) = try await living.store.read { transaction in
            let summary = try #require(try transaction.plans.summary(plan))
            let begin = try transaction.recordStates.firstSeq(of: plan)
            let start = try transaction.recordStates.all(of: plan, at: begin)
                .first { $0.subject == first }
            let action = try #require(try transaction.actions.find(first)?.action)
            return (
                try #require(start).state, action.stateJSON,
                try transaction.history.entries(of: summary.authority, limit: 10_000)
            )
        }
        var fields: [String: String] = [:]
        guard case .object(let initial) = start else { return }
        for field in initial { fields[field.name] = StateWords.json(field.value) }
        for entry in entries where entry.change.subject == first {
            for field in entry.change.fields where !field.name.hasPrefix("note.") {
                #expect(fields[field.name] == field.old)
                fields[field.name] = field.new
            }
        }
        guard case .object(let final) = stored else { return }
        #expect(
            fields
                == Dictionary(
                    uniqueKeysWithValues: final.map {
                        ($0.name, StateWords.json($0.value))
                    }))
    }
}

enum StateWords {
    static func json(_ value: JSON) -> String {
        String(decoding: value.bytes(isIndented: false), as: UTF8.self)
    }
}
