import Basics
import Planning
import Website

@testable import Operations

/// Answers for the invented plan, and remembers what it was told; it decides nothing.
actor SampleDesk: Desk {
    /// What the pages told it, in words that a test can compare.
    private(set) var told: [String] = []
    let samples: Samples
    /// What every operation throws, where a test wants a refusal.
    private let refusal: (any Error)?

    init(_ samples: Samples = .plain, refusing refusal: (any Error)? = nil) {
        self.samples = samples
        self.refusal = refusal
    }

    func tell(_ words: String) throws {
        told.append(words)
        if let refusal { throw refusal }
    }

    func known<Value>(
        _ id: Identifier, _ wanted: Identifier, _ what: String, _ value: Value
    )
        throws -> Value
    {
        guard id == wanted else { throw Refusal.notFound(what: what) }
        return value
    }

    func plan<Value>(_ id: Identifier, _ value: Value) throws -> Value {
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
