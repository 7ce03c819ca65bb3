import Basics
import Planning
import Storage

/// Something that a person can do to one action of a living plan.
///
/// Its fields are declared once; the page with its form, the API's path and schema, and the command come from the
/// declaration. Each is a file of its own in this folder, and `actionOperations` lists them.
public protocol ActionOperation: RecordOperation where State == ActionState, Next == ActionEdit {
    /// What its address ends with, a noun: "updates".
    static var noun: String { get }
    /// What its button and its page say: "Record an update".
    static var title: String { get }
    /// What a page says before the form: what will happen.
    static var explanation: String { get }
    /// The plan.
    var plan: Identifier { get }
    /// The action.
    var action: Identifier { get }

    /// From what was typed.
    ///
    /// - Throws: `Refusal.fields` with every problem at once.
    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal)
    /// Whether the record, as it stands, allows it; else why not.
    static func obstacle(in state: ActionState) -> String?
    /// What becomes of the action.
    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit
}

extension ActionOperation {
    /// The plan, for its lock and history.
    public var target: OperationTarget { .plan(plan) }

    /// Nothing stands in the way, unless the operation says otherwise.
    public static func obstacle(in state: ActionState) -> String? { nil }

    /// Whose row it is.
    public func holders(in state: ActionState) -> RowHolders { state.holders }

    /// Loads the action with what decides.
    public func load(from transaction: Transaction) throws -> ActionState {
        try ActionState.load(action, of: plan, from: transaction)
    }

    /// Decides, brings proof up to date, and tells every field that changed.
    public func decide(
        _ state: ActionState, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<ActionEdit> {
        if let words = Self.obstacle(in: state) { throw .notNow(words: words) }
        let author = Author(account: actor.account?.text ?? "", name: actor.name, at: now)
        var edit = try edit(state, by: author, at: now)
        var after = state
        after.action = edit.action
        if let evidence = edit.evidence { after.evidence.append(evidence) }
        if let check = edit.check,
            let index = after.evidence.firstIndex(where: { $0.id == check.evidence })
        {
            after.evidence[index].check = check
        }
        edit.action.proof = after.proof(on: Day(inLondonAt: now))
        edit.action.revision += 1
        return Decision(edit, changes: [Self.change(from: state.action, edit, plan: plan)])
    }

    private static func change(
        from before: ActionRecord, _ edit: ActionEdit, plan: Identifier
    ) -> Change {
        Change(
            verb: verb, subjectKind: "action", subject: before.id, plan: plan,
            fields: RecordDifference.fields(from: before.stateJSON, to: edit.action.stateJSON)
                + edit.notes.map { Change.Field("note.\($0.name)", new: .string($0.words)) })
    }

    /// Stores the action, what was added, and how it stands from this entry of history on.
    public func save(
        _ next: ActionEdit, historySeq seq: Int, to transaction: Transaction
    ) throws {
        guard let plan = try transaction.plans.find(plan) else {
            throw Refusal.notFound(what: "plan")
        }
        try next.save(in: plan, seq: seq, to: transaction)
    }
}

extension ActionEdit {
    fileprivate func save(in plan: PlanRecord, seq: Int, to transaction: Transaction) throws {
        let (id, authority) = (plan.id, plan.authority)
        try transaction.actions.update(action)
        try transaction.leads.replace(action.document.leads, of: action.id, in: plan)
        if let update {
            try transaction.updates.insert(update, plan: id, authority: authority, seq: seq)
        }
        if var evidence {
            if let (file, bytes) = file {
                evidence.file = try transaction.sourceFiles.keep(file, bytes: bytes).id
            }
            try transaction.evidence.insert(evidence, plan: id, authority: authority, seq: seq)
        }
        if let check {
            try transaction.evidence.insert(check, plan: id, authority: authority, seq: seq)
        }
        if let proposedMove {
            try transaction.dueMoves.insert(
                proposedMove, plan: id, authority: authority, seq: seq)
        }
        if let decidedMove { try transaction.dueMoves.decide(decidedMove) }
        if let signOff {
            try transaction.signOffs.insert(signOff, plan: id, authority: authority, seq: seq)
        }
        if let reopened { try transaction.signOffs.reopen(reopened) }
        if let remark {
            try transaction.remarks.insert(remark, plan: id, authority: authority, seq: seq)
        }
        try transaction.recordStates.put(
            RecordState(
                subject: action.id, kind: "action", position: action.position, since: seq,
                state: action.stateJSON), plan: id, authority: authority)
    }
}
