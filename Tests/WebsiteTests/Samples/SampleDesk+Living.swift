import Basics
import Planning
import Website

@testable import Operations

/// What happens to the accepted plan, and the council's people.
extension SampleDesk {
    private func living<Value>(
        _ plan: Identifier, _ action: Identifier, _ value: Value
    ) throws -> Value {
        try self.plan(plan, known(action, samples.action.row.id, "action", value))
    }

    func life(of action: Identifier, in plan: Identifier, on today: Day) async throws -> ActionLife
    {
        try living(plan, action, samples.life)
    }

    func operationPage(
        _ noun: String, on action: Identifier, of plan: Identifier, subject: Identifier?
    ) async throws -> ActionOperationPageValue {
        guard let operation = actionOperations.first(where: { $0.noun == noun }) else {
            throw Refusal.notFound(what: "page")
        }
        return try living(plan, action, samples.operation(operation))
    }

    func perform(
        _ noun: String, on action: Identifier, of plan: Identifier, values: FieldValues,
        at now: Instant
    ) async throws {
        try living(plan, action, ())
        let files = values.files.map { "\($0.key)=\($0.value.name), \($0.value.bytes.count) bytes" }
        try tell("\(noun): \((values.told + files).joined(separator: "; "))")
    }

    func evidenceFile(
        _ evidence: Identifier, of action: Identifier, in plan: Identifier
    ) async throws -> FileToSave {
        try living(
            plan, action,
            known(
                evidence, Samples.evidenceID, "file",
                FileToSave(
                    name: "audit.pdf", mediaType: "application/octet-stream", bytes: [5, 6])))
    }

    func history(of plan: Identifier, before seq: Int?, limit: Int) async throws
        -> PlanHistoryPageValue
    {
        try self.plan(plan, samples.history)
    }

    func comparison(of plan: Identifier, from first: Day, to last: Day) async throws
        -> PlanComparison
    {
        try self.plan(plan, samples.comparison)
    }

    func notices(of plan: Identifier, on today: Day) async throws -> NoticesPageValue {
        try self.plan(plan, samples.notices)
    }

    func position(of plan: Identifier, on today: Day) async throws -> PositionPageValue {
        try self.plan(plan, samples.position)
    }

    func work(on today: Day) async throws -> WorkPageValue { samples.work }

    func plansJSON(on today: Day) async throws -> JSON { JSON(["plans"]) }

    func actionsJSON(of plan: Identifier, on today: Day) async throws -> JSON {
        try self.plan(plan, JSON(["actions"]))
    }

    func actionJSON(_ id: Identifier, of plan: Identifier, on today: Day) async throws -> JSON {
        try living(plan, id, JSON(["action"]))
    }

    func tokens(on today: Day) async throws -> [TokenLine] { samples.tokens }

    func makeToken(_ values: FieldValues, at now: Instant) async throws -> String {
        try tell("make token: \(values.told.joined(separator: "; "))")
        return "wm_invented"
    }

    func closeToken(_ id: Identifier, at now: Instant) async throws {
        try known(id, Samples.id("t", 1), "token", ())
        try tell("close token")
    }

    func people(on today: Day) async throws -> PeoplePageValue { samples.people }

    func addAccount(_ values: FieldValues, at now: Instant) async throws -> Identifier {
        try tell("add account: \(values.told.joined(separator: "; "))")
        return Samples.accountID
    }

    func changeRoles(of account: Identifier, _ values: FieldValues, at now: Instant) async throws {
        try tell("change roles: \(values.told.joined(separator: "; "))")
    }

    func resetPassword(
        of account: Identifier, _ values: FieldValues, at now: Instant
    ) async throws {
        try tell("reset password")
    }

    func closeAccount(_ account: Identifier, at now: Instant) async throws {
        try tell("close account")
    }

    func changeOwnPassword(from old: String, to new: String, at now: Instant) async throws {
        try tell("change password")
    }
}

extension FieldValues {
    /// What was typed, field by field: "roles=lead/checker".
    fileprivate var told: [String] {
        words.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value.replacing("\n", with: "/"))" }
    }
}
