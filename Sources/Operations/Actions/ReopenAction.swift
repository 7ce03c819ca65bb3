import Basics
import Planning
import Storage

/// Reopens an action that was done: it is in progress again, and a sign-off of it ends. Source: register A20.
struct ReopenAction: ActionOperation {
    static let verb = "reopen action"
    static let capability = Capability.reopen
    static let noun = "reopenings"
    static let title = "Reopen"
    static let explanation =
        "The action is in progress again. What was recorded stays; a sign-off ends with your name and reason."
    static let fields: [OperationField] = [
        OperationField("reason", "Why", kind: .text, isRequired: true, limit: 2_000)
    ]

    var plan: Identifier
    var action: Identifier
    var reason: String

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        reason = values.text("reason") ?? ""
    }

    static func obstacle(in state: ActionState) -> String? {
        switch state.action.stage {
        case .done, .stopped: nil
        case .unknown, .notStarted, .inProgress, .recurring:
            "The action is not done, so there is nothing to reopen."
        }
    }

    static func sentence(of change: Change) -> String {
        "Reopened the action" + (change.words(of: "note.reason").map { ": “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        var edit = ActionEdit(state.action)
        edit.action.stage = .inProgress
        edit.action.reopenedAt = now
        if var signOff = state.standingSignOff {
            signOff.reopenedAt = now
            signOff.reopenedBy = author.name
            signOff.reopenReason = reason
            edit.reopened = signOff
        }
        edit.note("reason", reason)
        return edit
    }
}
