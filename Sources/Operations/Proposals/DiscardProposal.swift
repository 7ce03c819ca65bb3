import Basics
import Storage

/// Throws a proposal away, with its words and its file; history keeps that there was one.
struct DiscardProposal: RecordOperation {
    static let verb = "discard proposal"
    static let capability = Capability.bringPlans

    var proposal: Identifier

    var target: OperationTarget { .proposal(proposal) }

    static func sentence(of change: Change) -> String { "Discarded the proposal and its file." }

    func load(from transaction: Transaction) throws -> ProposalState {
        try ProposalState.load(proposal, revision: nil, from: transaction)
    }

    func decide(
        _ state: ProposalState, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<ProposalState> {
        Decision(
            state,
            changes: [Change(verb: Self.verb, subjectKind: "proposal", subject: proposal)])
    }

    func save(_ next: ProposalState, historySeq: Int, to transaction: Transaction) throws {
        try transaction.doubtAnswers.removeAll(of: proposal)
        try transaction.proposals.discard(proposal)
        if let file = next.proposal.file { try transaction.sourceFiles.removeUnneeded(file) }
    }
}

extension Record {
    /// Throws a proposal away, with its words and its file.
    public func discard(_ proposal: Identifier, at now: Instant) async throws {
        try await perform(DiscardProposal(proposal: proposal), at: now)
    }
}
