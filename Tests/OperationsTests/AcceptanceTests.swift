import Basics
import Databases
import Planning
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct AcceptanceTests {
    /// Random plans, the same in every run.
    static let cases = TestDatabases.engines.flatMap { engine in
        (1...8).map { (engine, UInt64($0)) }
    }

    @Test(arguments: cases)
    func `an accepted plan is exported as it was proposed`(
        engine: Engine, seed: UInt64
    ) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let plan = RandomPlans.plan(seed: seed)
            let id = try await record.bring(
                .file(name: "plan.json", bytes: plan.json.bytes()), at: PlanSamples.now)
            #expect(try await record.proposal(id).document == plan)
            let accepted = try await record.accept(id, at: PlanSamples.now)
            let exported = try await record.export(accepted, as: .json).bytes
            #expect(try PlanDocument(json: JSON(reading: exported)) == plan)
        }
    }

    @Test(arguments: cases)
    func `taking an acceptance back restores the proposal and leaves no rows`(
        engine: Engine, seed: UInt64
    ) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let plan = RandomPlans.plan(seed: seed)
            let id = try await record.bring(
                .file(name: "plan.json", bytes: plan.json.bytes()), at: PlanSamples.now)
            let before = try await record.proposal(id)
            let counts = try await PlanSamples.counts(record.store)
            let accepted = try await record.accept(id, at: PlanSamples.now)
            #expect(try await record.proposal(id).plan == accepted)
            #expect(try await record.withdrawAcceptance(of: accepted, at: PlanSamples.now) == id)
            var after = try await record.proposal(id)
            #expect(after.revision == before.revision + 1)
            after.revision = before.revision
            #expect(after == before)
            // Only history is longer: by the acceptance and by taking it back.
            #expect(
                try await PlanSamples.counts(record.store)
                    == counts.dropLast() + [(counts.last ?? 0) + 2])
            await #expect(throws: Refusal.notFound(what: "plan")) {
                try await record.plan(accepted, on: PlanSamples.today)
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `the word for a status decides stage, colour and proof`(engine: Engine) async throws {
        let wanted: [(ClaimedStatus?, Stage, Rag?)] = [
            (.completed, .done, .blue), (.underway, .inProgress, nil),
            (.behind, .inProgress, .amber), (.onTrack, .inProgress, .green),
            (.ongoing, .inProgress, nil), (.outstanding, .notStarted, nil),
            (.notStarted, .notStarted, nil), (nil, .unknown, nil),
        ]
        var plan = PlanSamples.small
        plan.doubts = []
        plan.sections[0].findings[0].actions = wanted.map { status, _, _ in
            var action = PlanDocument.Action(text: "Something")
            action.status = status
            return action
        }
        let bytes = plan.json.bytes()
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(
                .file(name: "a.json", bytes: bytes), at: PlanSamples.now)
            let accepted = try await record.accept(id, at: PlanSamples.now)
            let page = try await record.plan(accepted, on: PlanSamples.today)
            for (row, expected) in zip(page.rows, wanted) {
                #expect(row.stage == expected.1)
                #expect(row.ownerRag == expected.2)
                #expect(row.proof == .claimed)
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a plan is accepted once`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            _ = try await record.accept(id, at: PlanSamples.now)
            await #expect(throws: Refusal.self) {
                try await record.accept(id, at: PlanSamples.now)
            }
            await #expect(throws: Refusal.self) {
                try await record.discard(id, at: PlanSamples.now)
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `an acceptance stands once the plan was changed`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            let plan = try await record.accept(id, at: PlanSamples.now)
            let council = try await record.store.read { try $0.authorities.all()[0].id }
            try await record.store.write(authority: council) { transaction in
                try transaction.history.append(
                    Change(verb: "change action", subjectKind: "plan", subject: plan, plan: plan),
                    by: "Owner", at: PlanSamples.now, authority: council)
            }
            #expect(try await record.plan(plan, on: PlanSamples.today).canBeTakenBack == false)
            await #expect(throws: Refusal.self) {
                try await record.withdrawAcceptance(of: plan, at: PlanSamples.now)
            }
            #expect(try await record.plan(plan, on: PlanSamples.today).rows.count == 3)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `the history of everything that was done holds together`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            try await record.settle([0: 1], in: id, at: PlanSamples.now)
            let plan = try await record.accept(id, at: PlanSamples.now)
            _ = try await record.withdrawAcceptance(of: plan, at: PlanSamples.now)
            let council = try await record.store.read { try $0.authorities.all()[0].id }
            let check = try await record.store.read { try $0.history.check(council) }
            #expect(check == HistoryCheck(entries: 4, redacted: 0, brokenAt: nil))
        }
    }
}
