import Basics
import Planning
import Storage

/// What happened to an action since acceptance, and what the person who looks may do.
public struct ActionLife: Sendable {
    /// Updates, the day they speak of last first.
    public var updates: [ActionUpdate] = []
    /// Evidence, oldest first, each with its last check.
    public var evidence: [Evidence] = []
    /// Moves of its date, oldest first.
    public var moves: [DueMove] = []
    /// Sign-offs, oldest first.
    public var signOffs: [SignOff] = []
    /// Remarks, oldest first.
    public var remarks: [Remark] = []
    /// What the person may do, in the order of `actionOperations`.
    public var offers: [Offer] = []
    /// Evidence that the person may check.
    public var mayCheck = false
    /// When it was last reopened: checks before that no longer count.
    public var reopenedAt: Instant?

    /// Nothing happened yet.
    public init() {}

    /// Something that the person may do.
    public struct Offer: Sendable, Equatable {
        /// What its address ends with.
        public var noun: String
        /// What its button says.
        public var title: String
        /// Why it cannot be done now, or nil.
        public var obstacle: String?
    }

    /// The sign-off that stands, if one does.
    public var standingSignOff: SignOff? { signOffs.last { $0.reopenedAt == nil } }

    /// The move that waits for a decision, if one does.
    public var undecidedMove: DueMove? { moves.last { $0.verdict == nil } }
}

/// The page of one operation on an action: its form, filled with what stands.
public struct ActionOperationPageValue: Sendable {
    /// The plan.
    public var plan: PlanHead
    /// The action.
    public var action: Identifier
    /// The action's words.
    public var actionText: String
    /// What its address ends with.
    public var noun: String
    /// What its button says.
    public var title: String
    /// What will happen.
    public var explanation: String
    /// What it asks for.
    public var fields: [OperationField]
    /// What stands in the fields.
    public var values: [String: String]
    /// What is to be looked at beside the form: label and words.
    public var beside: [(label: String, words: String)]
    /// Why it cannot be done now, or nil.
    public var obstacle: String?
    /// The evidence beside the form, where it is a file that can be saved.
    public var evidenceFile: Identifier?
}

extension Record {
    /// What happened to an action since acceptance, and what the actor may do to it.
    public func life(
        of action: Identifier, in plan: Identifier, on today: Day
    ) async throws -> ActionLife {
        try await store.read { transaction in
            let summary = try visiblePlan(plan, in: transaction)
            let state = try ActionState.load(action, of: plan, from: transaction)
            var life = ActionLife()
            life.updates = try transaction.updates.all(ofAction: action)
            life.evidence = state.evidence
            life.moves = state.moves
            life.signOffs = state.signOffs
            life.reopenedAt = state.action.reopenedAt
            life.remarks = try transaction.remarks.all(ofAction: action)
            life.offers = actionOperations.filter {
                actor.may($0.capability, on: state.holders, in: summary.id)
            }.map {
                ActionLife.Offer(
                    noun: $0.noun, title: $0.title, obstacle: $0.obstacle(in: state))
            }
            life.mayCheck = life.offers.contains { $0.noun == CheckEvidence.noun }
            return life
        }
    }

    /// The form of one operation on an action.
    ///
    /// - Parameter subject: the evidence that is checked, where one is.
    public func operationPage(
        _ noun: String, on action: Identifier, of plan: Identifier, subject: Identifier?
    ) async throws -> ActionOperationPageValue {
        guard let operation = actionOperations.first(where: { $0.noun == noun }) else {
            throw Refusal.notFound(what: "page")
        }
        return try await store.read { transaction in
            let summary = try visiblePlan(plan, in: transaction)
            let state = try ActionState.load(action, of: plan, from: transaction)
            guard actor.may(operation.capability, on: state.holders, in: plan) else {
                throw Refusal.notAllowed(to: operation.capability)
            }
            let form = ActionForm(state, subject: subject)
            return ActionOperationPageValue(
                plan: PlanHead(summary), action: action, actionText: state.action.document.text,
                noun: noun, title: operation.title, explanation: operation.explanation,
                fields: operation.fields, values: form.values(for: operation),
                beside: form.beside(operation), obstacle: operation.obstacle(in: state),
                evidenceFile: form.evidenceFile(operation))
        }
    }

    /// A file that is evidence; always to be saved, never shown inline.
    public func evidenceFile(
        _ evidence: Identifier, of action: Identifier, in plan: Identifier
    ) async throws -> FileToSave {
        try await store.read { transaction in
            _ = try visiblePlan(plan, in: transaction)
            let state = try ActionState.load(action, of: plan, from: transaction)
            guard let piece = state.evidence.first(where: { $0.id == evidence }),
                let id = piece.file, let file = try transaction.sourceFiles.find(id)
            else { throw Refusal.notFound(what: "file") }
            return FileToSave(
                name: file.name ?? "evidence.\(file.kind)", mediaType: "application/octet-stream",
                bytes: try transaction.sourceFiles.bytes(of: id))
        }
    }
}

/// What a form shows before anything is typed.
struct ActionForm {
    let state: ActionState
    let subject: Identifier?

    init(_ state: ActionState, subject: Identifier?) {
        self.state = state
        self.subject = subject
    }

    func values(for operation: any ActionOperation.Type) -> [String: String] {
        let action = state.action
        switch operation.noun {
        case EditAction.noun:
            return [
                "text": action.document.text, "monitored_by": action.document.monitoredBy ?? "",
                "revision": String(action.revision),
            ]
        case AssignLeads.noun:
            return ["leads": action.document.leads.joined(separator: "\n")]
        case CheckEvidence.noun:
            return ["evidence": piece?.id.text ?? ""]
        default: return [:]
        }
    }

    /// The evidence that is checked: the one asked for, or the first that nobody has checked.
    private var piece: Evidence? {
        state.evidence.first { $0.id == subject } ?? state.evidence.first { $0.check == nil }
    }

    func evidenceFile(_ operation: any ActionOperation.Type) -> Identifier? {
        operation.noun == CheckEvidence.noun && piece?.file != nil ? piece?.id : nil
    }

    func beside(_ operation: any ActionOperation.Type) -> [(label: String, words: String)] {
        switch operation.noun {
        case CheckEvidence.noun:
            guard let piece else { return [] }
            return [
                ("Evidence", piece.title), ("It tells", piece.kind.words),
                ("Attached by", piece.author.name),
            ]
                + (piece.words.map { [("It says", $0)] } ?? [])
                + (piece.link.map { [("Where it is", $0)] } ?? [])
        case ProposeDate.noun:
            return [("The date now", state.action.document.due?.end?.words ?? "None")]
        case DecideDate.noun:
            guard let move = state.undecidedMove else { return [] }
            return [
                ("The date now", move.oldDue?.words ?? "None"),
                ("Asked for", move.newDue.words), ("Why", move.reason),
                ("Asked by", move.proposer.name),
                ("Moved before", "\(state.action.moveCount) times"),
            ]
        default: return []
        }
    }
}
