import Basics
import Planning
import Storage

/// Makes a proposal a plan. Open questions stay as they were read, and the plan says how many.
struct AcceptProposal: RecordOperation {
    static let verb = "accept plan"
    static let capability = Capability.bringPlans

    var proposal: Identifier
    var revision: Int?

    var target: OperationTarget { .proposal(proposal) }

    static func sentence(of change: Change) -> String {
        let actions = change.words(of: "actions") ?? "some"
        let file = change.words(of: "file").map { " from \($0)" } ?? ""
        return "Accepted the plan with \(actions) actions\(file)."
    }

    /// What is stored.
    struct Next: Sendable {
        var state: ProposalState
        var parts: PlanParts
        var version: PlanVersion
        /// The document as accepted, with the questions left open.
        var document: PlanDocument
    }

    func load(from transaction: Transaction) throws -> ProposalState {
        try ProposalState.load(proposal, revision: revision, from: transaction)
    }

    func decide(
        _ state: ProposalState, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<Next> {
        guard let file = state.proposal.file else { throw .notFound(what: "file") }
        var document = state.proposal.document
        guard document.counts.actions > 0 || document.counts.findings > 0 else {
            throw .notNow(
                words: "There is no finding and no action in it, so there is no plan to accept.")
        }
        let answered = Set(state.answers.map(\.number))
        document.doubts = document.doubts.enumerated().filter { !answered.contains($0.offset) }
            .map(\.element)
        let parts = PlanParts(
            accepting: document, authority: state.proposal.authority, at: now)
        let version = PlanVersion(
            id: Identifier(at: now), authority: state.proposal.authority, plan: parts.plan.id,
            number: 1, file: file, fileName: state.proposal.fileName, proposal: proposal,
            unplaced: parts.unplaced, openDoubts: document.doubts.count, historySeq: 0,
            acceptedAt: now, acceptedBy: actor.name)
        var next = state
        next.proposal.state = .accepted
        return Decision(
            Next(state: next, parts: parts, version: version, document: document),
            changes: [change(document, parts, state.proposal)])
    }

    private func change(
        _ document: PlanDocument, _ parts: PlanParts, _ proposal: Proposal
    ) -> Change {
        Change(
            verb: Self.verb, subjectKind: "plan", subject: parts.plan.id, plan: parts.plan.id,
            fields: [
                .init("title", new: JSON(document.title)),
                .init("file", new: JSON(proposal.fileName)),
                .init("findings", new: .integer(parts.findings.count)),
                .init("actions", new: .integer(parts.actions.count)),
                .init("measures", new: .integer(parts.measures.count)),
                // Ties the whole accepted document into the chain.
                .init("document_sha256", new: .string(Digest.sha256(of: document.json.bytes()))),
            ])
    }

    func save(_ next: Next, historySeq: Int, to transaction: Transaction) throws {
        var version = next.version
        version.historySeq = historySeq
        try transaction.proposals.update(next.state.proposal)
        try next.parts.insert(version, document: next.document, to: transaction)
    }
}

/// Undoes an acceptance while nothing was changed since: the plan is a proposal again.
struct WithdrawAcceptance: RecordOperation {
    static let verb = "take back acceptance"
    static let capability = Capability.bringPlans

    var plan: Identifier

    var target: OperationTarget { .plan(plan) }

    static func sentence(of change: Change) -> String {
        "Took the acceptance back: the plan is a proposal again."
    }

    func load(from transaction: Transaction) throws -> (version: PlanVersion, wasChanged: Bool) {
        guard let version = try transaction.planVersions.current(of: plan) else {
            throw Refusal.notFound(what: "plan")
        }
        let wasChanged = try transaction.history.hasEntries(
            ofPlan: plan, authority: version.authority, after: version.historySeq)
        return (version, wasChanged || version.number > 1)
    }

    func decide(
        _ state: (version: PlanVersion, wasChanged: Bool), by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<Identifier> {
        guard !state.wasChanged else {
            throw .notNow(
                words: "The plan was changed since it was accepted, so the acceptance stands.")
        }
        return Decision(
            state.version.proposal,
            changes: [
                Change(verb: Self.verb, subjectKind: "plan", subject: plan, plan: plan)
            ])
    }

    func save(_ next: Identifier, historySeq: Int, to transaction: Transaction) throws {
        try transaction.plans.removeWithParts(plan)
        guard var proposal = try transaction.proposals.find(next) else { return }
        proposal.state = .proposed
        proposal.revision += 1
        try transaction.proposals.update(proposal)
    }
}

extension Record {
    /// Makes a proposal a plan and gives back the plan.
    public func accept(
        _ proposal: Identifier, revision: Int? = nil, at now: Instant
    ) async throws -> Identifier {
        try await perform(AcceptProposal(proposal: proposal, revision: revision), at: now)
            .parts.plan.id
    }

    /// Undoes an acceptance while nothing was changed since; gives back the proposal.
    public func withdrawAcceptance(
        of plan: Identifier, at now: Instant
    ) async throws -> Identifier {
        try await perform(WithdrawAcceptance(plan: plan), at: now)
    }
}
