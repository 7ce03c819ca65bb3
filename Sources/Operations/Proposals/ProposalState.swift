import Basics
import Storage

/// A proposal with its answers: what the operations on it decide on, and what they store.
struct ProposalState: Sendable {
    var proposal: Proposal
    var answers: [DoubtAnswer]

    /// Loads the proposal if it still waits and nobody changed it since the page was opened.
    ///
    /// - Parameter revision: what the page showed, or nil where the asker takes what there is.
    static func load(
        _ id: Identifier, revision: Int?, from transaction: Transaction
    ) throws -> ProposalState {
        guard let proposal = try transaction.proposals.find(id) else {
            throw Refusal.notFound(what: "proposal")
        }
        guard proposal.state == .proposed else {
            throw Refusal.notNow(
                words: "This proposal was accepted. Take the acceptance back to change it here.")
        }
        guard revision == nil || revision == proposal.revision else {
            throw Refusal.changedMeanwhile
        }
        return ProposalState(
            proposal: proposal, answers: try transaction.doubtAnswers.all(of: id))
    }

    var draft: ProposalDraft { ProposalDraft(document: proposal.document, answers: answers) }

    /// The state after a draft of it was worked on.
    func with(_ draft: ProposalDraft) throws(Refusal) -> ProposalState {
        var next = self
        next.proposal.document = try draft.finished()
        next.proposal.openDoubts = draft.openDoubts
        next.proposal.revision += 1
        next.answers = draft.answers
        return next
    }

    func save(to transaction: Transaction) throws {
        try transaction.proposals.update(proposal)
        for answer in answers {
            try transaction.doubtAnswers.put(
                answer, of: proposal.id, authority: proposal.authority)
        }
    }
}

/// An operation on a proposal that waits: it works on a draft and says what it changed.
protocol ProposalOperation: RecordOperation where State == ProposalState, Next == ProposalState {
    var proposal: Identifier { get }
    /// What the page showed, or nil where the asker takes what there is.
    var revision: Int? { get }
    /// Works on the draft and gives back the fields that history keeps.
    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field]
}

extension ProposalOperation {
    var target: OperationTarget { .proposal(proposal) }

    func load(from transaction: Transaction) throws -> ProposalState {
        try ProposalState.load(proposal, revision: revision, from: transaction)
    }

    func decide(
        _ state: ProposalState, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<ProposalState> {
        var draft = state.draft
        let fields = try work(on: &draft, by: actor, at: now)
        // What changes nothing is neither stored nor told.
        guard !fields.isEmpty else { return Decision(state, changes: []) }
        return Decision(
            try state.with(draft),
            changes: [
                Change(
                    verb: Self.verb, subjectKind: "proposal", subject: proposal, fields: fields)
            ])
    }

    func save(_ next: ProposalState, historySeq: Int, to transaction: Transaction) throws {
        try next.save(to: transaction)
    }
}
