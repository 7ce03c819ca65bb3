import Basics
import Planning
import Website

@testable import Operations

/// Answers for the invented plan, and remembers what it was told; it decides nothing.
actor SampleDesk: Desk {
    /// What the pages told it, in words that a test can compare.
    private(set) var told: [String] = []
    private let samples: Samples
    /// What every operation throws, where a test wants a refusal.
    private let refusal: (any Error)?

    init(_ samples: Samples = .plain, refusing refusal: (any Error)? = nil) {
        self.samples = samples
        self.refusal = refusal
    }

    private func tell(_ words: String) throws {
        told.append(words)
        if let refusal { throw refusal }
    }

    private func known<Value>(
        _ id: Identifier, _ wanted: Identifier, _ what: String, _ value: Value
    )
        throws -> Value
    {
        guard id == wanted else { throw Refusal.notFound(what: what) }
        return value
    }

    private func plan<Value>(_ id: Identifier, _ value: Value) throws -> Value {
        try known(id, Samples.planID, "plan", value)
    }

    func reach() async throws { if let refusal { throw refusal } }

    func plans(on today: Day) async throws -> PlansPageValue { samples.plans }

    func plan(_ id: Identifier, filter: ActionFilter, on today: Day) async throws -> PlanPageValue {
        try plan(id, samples.plan(filter))
    }

    func finding(_ id: Identifier, of plan: Identifier, on today: Day) async throws
        -> FindingPageValue
    {
        try self.plan(plan, known(id, samples.finding.head.id, "finding", samples.finding))
    }

    func action(_ id: Identifier, of plan: Identifier, on today: Day) async throws
        -> ActionPageValue
    {
        try self.plan(plan, known(id, samples.action.row.id, "action", samples.action))
    }

    func findings(of plan: Identifier, on today: Day) async throws -> FindingsPageValue {
        try self.plan(plan, samples.findings)
    }

    func measures(of plan: Identifier) async throws -> MeasuresPageValue {
        try self.plan(plan, samples.measures)
    }

    func leads(of plan: Identifier, on today: Day) async throws -> LeadsPageValue {
        try self.plan(plan, samples.leads)
    }

    func proposal(_ id: Identifier) async throws -> ProposalPageValue {
        try known(id, Samples.proposalID, "proposal", samples.proposal())
    }

    func export(_ plan: Identifier, as kind: PlanFormat) async throws -> FileToSave {
        try self.plan(
            plan,
            FileToSave(name: "plan.\(kind.rawValue)", mediaType: "text/plain", bytes: [1, 2]))
    }

    func source(of id: Identifier) async throws -> FileToSave {
        guard id == Samples.planID || id == Samples.proposalID else {
            throw Refusal.notFound(what: "file")
        }
        return FileToSave(
            name: "Plan “é”.docx", mediaType: "application/octet-stream", bytes: [3, 4])
    }

    func bring(_ source: PlanSource, authority: String?, at now: Instant) async throws
        -> Identifier
    {
        switch source {
        case .file(let name, let bytes): try tell("bring \(name), \(bytes.count) bytes")
        case .text(let text): try tell("bring “\(text)”")
        }
        return Samples.proposalID
    }

    func settle(
        _ answers: [Int: Int], in proposal: Identifier, revision: Int?, at now: Instant
    ) async throws {
        let words = answers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        try tell("settle \(words.joined(separator: " ")) in revision \(revision ?? -1)")
    }

    func settleAllAsSuggested(
        in proposal: Identifier, revision: Int?, at now: Instant
    ) async throws {
        try tell("settle all in revision \(revision ?? -1)")
    }

    func change(
        _ fields: some ProposedFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws {
        try tell("change \(place.told): \(fields.told)")
    }

    func add(
        _ fields: some ProposedFields, to list: ProposalList, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws {
        try tell("add to \(list.told): \(fields.told)")
    }

    func remove(
        _ place: ProposalPlace, from proposal: Identifier, revision: Int?, at now: Instant
    ) async throws {
        try tell("remove \(place.told)")
    }

    func place(
        _ cell: Int, in home: WordsHome, of proposal: Identifier, revision: Int?, at now: Instant
    ) async throws {
        let words =
            switch home {
            case .field(let field, let place): "\(field.rawValue) of \(place.told)"
            case .newRow(let list): "new in \(list.told)"
            case .notPartOfPlan: "aside"
            case .unplaced: "unplaced"
            }
        try tell("place \(cell): \(words)")
    }

    func accept(_ proposal: Identifier, revision: Int?, at now: Instant) async throws
        -> Identifier
    {
        try tell("accept revision \(revision ?? -1)")
        return Samples.planID
    }

    func discard(_ proposal: Identifier, at now: Instant) async throws {
        try tell("discard")
    }

    func withdrawAcceptance(of plan: Identifier, at now: Instant) async throws -> Identifier {
        try tell("withdraw")
        return Samples.proposalID
    }

    // MARK: - A living plan

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

    // MARK: - People

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

extension ProposedFields {
    /// What was filled in: "text=Do it, leads=Rosa/Dev".
    fileprivate var told: String {
        typed.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value.replacing("\n", with: "/"))" }.joined(separator: ", ")
    }
}

extension ProposalList {
    fileprivate var told: String {
        if case .findings(let section) = self { return "\(section) finding" }
        return (holder.map { "\($0.section).\($0.finding) " } ?? "whole ") + kind.rawValue
    }
}

extension ProposalPlace {
    fileprivate var told: String { "\(list.told) \(index)" }
}
