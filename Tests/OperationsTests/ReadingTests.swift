import Basics
import Databases
import Planning
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct ReadingTests {
    static func withPlan(
        on engine: Engine, _ document: PlanDocument = PlanSamples.small,
        _ body: (Record, Identifier) async throws -> Void
    ) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(
                .file(name: "a.json", bytes: document.json.bytes()), at: PlanSamples.now)
            try await body(record, try await record.accept(id, at: PlanSamples.now))
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a plan's page holds the whole plan in its order`(engine: Engine) async throws {
        try await ReadingTests.withPlan(on: engine) { record, plan in
            let page = try await record.plan(plan, on: PlanSamples.today)
            #expect(page.head.title == "Nethermere plan")
            #expect(page.counts == PlanSamples.small.counts)
            #expect(page.sections == ["Visits", nil])
            #expect(page.findings.map(\.section) == [0, 1])
            #expect(
                page.rows.map(\.text) == [
                    "Visit every invented child in time", "Write the visiting rules",
                    "Train the invented team",
                ])
            #expect(page.rows.map(\.hasMeasure) == [true, false, false])
            #expect(page.rows.map(\.leads.count) == [1, 2, 0])
            #expect(page.actions.done == 1)
            #expect(page.needs == [.lead: 1, .date: 1, .measure: 2, .status: 1])
            #expect(page.openDoubts == 1)
            #expect(page.canBeTakenBack)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a filter cuts the rows and leaves the counts`(engine: Engine) async throws {
        try await ReadingTests.withPlan(on: engine) { record, plan in
            let page = try await record.plan(
                plan, filter: ActionFilter(lead: "Ms Quillfeather"), on: PlanSamples.today)
            #expect(page.rows.map(\.text) == ["Write the visiting rules"])
            #expect(page.actions.actions == 3)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a finding's page shows what answers it`(engine: Engine) async throws {
        try await ReadingTests.withPlan(on: engine) { record, plan in
            let finding = try await record.plan(plan, on: PlanSamples.today).findings[0].head.id
            let page = try await record.finding(finding, of: plan, on: PlanSamples.today)
            #expect(page.head.section == "Visits")
            #expect(page.rows.count == 2)
            #expect(page.measures.map(\.action?.text) == ["Visit every invented child in time"])
            #expect(page.document.successCriteria.map(\.text) == ["Children are seen"])
            #expect(page.cells.map(\.id) == [5])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `an action's page shows its source and its history`(engine: Engine) async throws {
        try await ReadingTests.withPlan(on: engine) { record, plan in
            let action = try await record.plan(plan, on: PlanSamples.today).rows[0].id
            let page = try await record.action(action, of: plan, on: PlanSamples.today)
            #expect(page.document == PlanSamples.small.sections[0].findings[0].actions[0])
            #expect(page.cells.map(\.id) == [1, 2])
            #expect(page.measures.count == 1)
            #expect(
                page.history.map(\.sentence) == [
                    "Owner: Accepted the plan with 3 actions from a.json."
                ])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `lists of findings, measures and leads agree with the plan`(engine: Engine) async throws {
        try await ReadingTests.withPlan(on: engine) { record, plan in
            let findings = try await record.findings(of: plan, on: PlanSamples.today)
            #expect(findings.rows.map(\.actions.actions) == [2, 1])
            #expect(findings.rows.map(\.measures) == [1, 0])
            let measures = try await record.measures(of: plan)
            #expect(measures.rows.map(\.finding?.ref) == ["1"])
            let leads = try await record.leads(of: plan, on: PlanSamples.today)
            #expect(leads.rows.map(\.name) == ["Head of Visits", "Ms Quillfeather"])
            #expect(leads.actionsWithoutLead == 1)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `records of another plan are not found here`(engine: Engine) async throws {
        try await ReadingTests.withPlan(on: engine) { record, plan in
            let second = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            let other = try await record.accept(second, at: PlanSamples.now)
            let page = try await record.plan(other, on: PlanSamples.today)
            await #expect(throws: Refusal.notFound(what: "action")) {
                try await record.action(page.rows[0].id, of: plan, on: PlanSamples.today)
            }
            await #expect(throws: Refusal.notFound(what: "finding")) {
                try await record.finding(
                    page.findings[0].head.id, of: plan, on: PlanSamples.today)
            }
        }
    }

    /// The list of plans counts in SQL, the page of a plan in Swift: they must agree on any day.
    @Test(arguments: AcceptanceTests.cases)
    func `the list of plans counts as the page of each plan does`(
        engine: Engine, seed: UInt64
    ) async throws {
        try await ReadingTests.withPlan(on: engine, RandomPlans.plan(seed: seed)) { record, plan in
            for number in stride(from: 9_999, through: 20_001, by: 1_667) {
                let today = Day(number: number)
                let page = try await record.plan(plan, on: today)
                let line = try await record.plans(on: today).plans[0]
                #expect(line.actions == page.actions)
                #expect(line.counts == page.counts)
            }
        }
    }
}
