import Basics
import Planning
import Storage

/// An action with everything that decides what may happen to it.
public struct ActionState: Sendable {
    /// The action.
    public var action: ActionRecord
    /// Its plan.
    public var plan: PlanSummary
    /// Its evidence, oldest first, each with its last check.
    public var evidence: [Evidence]
    /// Moves of its date, oldest first.
    public var moves: [DueMove]
    /// Its sign-offs, oldest first.
    public var signOffs: [SignOff]

    /// Loads one; an action of another plan is not found.
    static func load(
        _ action: Identifier, of plan: Identifier, from transaction: Transaction
    ) throws -> ActionState {
        guard let summary = try transaction.plans.summary(plan),
            let (record, owner) = try transaction.actions.find(action), owner == plan
        else { throw Refusal.notFound(what: "action") }
        return ActionState(
            action: record, plan: summary,
            evidence: try transaction.evidence.all(ofAction: action),
            moves: try transaction.dueMoves.all(ofAction: action),
            signOffs: try transaction.signOffs.all(ofAction: action))
    }

    /// Whose row it is.
    public var holders: RowHolders {
        RowHolders(
            leads: Set(action.document.leads.map(LeadName.key)),
            evidencedBy: Set(evidence.map(\.author.account)))
    }

    /// The sign-off that stands, if one does.
    public var standingSignOff: SignOff? { signOffs.last { $0.reopenedAt == nil } }

    /// The move that waits for a decision, if one does.
    public var undecidedMove: DueMove? { moves.last { $0.verdict == nil } }

    /// How well "done" is proved on a day.
    func proof(on today: Day) -> Proof? {
        Proof.of(
            stage: action.stage,
            verdicts: evidence.filter { $0.expiresOn.map { today <= $0 } ?? true }
                .map(standingVerdict))
    }

    /// What a second person last said of it; what was said before the action was reopened no longer counts, so that
    /// nobody alone brings it back to checked.
    private func standingVerdict(on piece: Evidence) -> Verdict? {
        guard let check = piece.check else { return nil }
        if let reopenedAt = action.reopenedAt, check.author.at <= reopenedAt { return nil }
        return check.verdict
    }
}

/// What is stored of a change of an action: how it stands then, and what is added.
public struct ActionEdit: Sendable {
    /// How it stands then.
    public var action: ActionRecord
    /// A new update.
    public var update: ActionUpdate?
    /// New evidence.
    public var evidence: Evidence?
    /// The file of the new evidence.
    public var file: (SourceFile, bytes: [UInt8])?
    /// A new check.
    public var check: EvidenceCheck?
    /// A date that is asked for.
    public var proposedMove: DueMove?
    /// A move that was decided.
    public var decidedMove: DueMove?
    /// A new sign-off.
    public var signOff: SignOff?
    /// A sign-off that was reopened.
    public var reopened: SignOff?
    /// A new remark.
    public var remark: Remark?
    /// What history keeps beside the fields of the action: name → words.
    public var notes: [(name: String, words: String)] = []

    init(_ action: ActionRecord) { self.action = action }

    mutating func note(_ name: String, _ words: String?) {
        if let words { notes.append((name, words)) }
    }
}
