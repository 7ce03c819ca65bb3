import Basics
import Planning
import Storage

/// Asks for another deadline. The date moves only when an approver accepts it. Source: register A12.
struct ProposeDate: ActionOperation {
    static let verb = "propose date"
    static let capability = Capability.proposeDates
    static let noun = "date-moves"
    static let title = "Ask for another date"
    static let explanation =
        "The date moves when a director approves it. The original date stays on the record, and moves are counted."
    static let fields: [OperationField] = [
        OperationField("due", "The new date", kind: .day, isRequired: true),
        OperationField("reason", "Why", kind: .text, isRequired: true, limit: 2_000),
    ]

    var plan: Identifier
    var action: Identifier
    var due: Day
    var reason: String

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        guard let due = values.day("due") else { throw .notFound(what: "date") }
        self.plan = plan
        self.action = action
        self.due = due
        reason = values.text("reason") ?? ""
    }

    static func obstacle(in state: ActionState) -> String? {
        if state.undecidedMove != nil {
            return "Another date was asked for already and waits for a decision."
        }
        return state.action.stage == .done
            ? "The action is done, so its date stays as it is." : nil
    }

    static func sentence(of change: Change) -> String {
        let day = change.day(of: "note.due").map { " \($0)" } ?? ""
        return "Asked for another date:\(day)"
            + (change.words(of: "note.reason").map { ", because: “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        guard due != state.action.document.due?.end else {
            throw .fields([
                FieldProblem(field: "due", words: "That is the date already. Enter another.")
            ])
        }
        var edit = ActionEdit(state.action)
        edit.proposedMove = DueMove(
            id: Identifier(at: now), action: action, oldDue: state.action.document.due?.end,
            newDue: due, reason: reason, proposer: author)
        edit.note("due", due.iso)
        edit.note("reason", reason)
        return edit
    }
}
