import Basics
import Planning
import Storage

/// A director signs an action off, once its evidence was checked by a second person. Source: register A20.
struct SignOffAction: ActionOperation {
    static let verb = "sign off"
    static let capability = Capability.signOff
    static let noun = "sign-offs"
    static let title = "Sign off"
    static let explanation =
        "Your name stands on the record with the day. The action can be reopened later, with a reason."
    static let fields: [OperationField] = [
        OperationField("words", "What you would say of it", kind: .text, limit: 2_000)
    ]

    var plan: Identifier
    var action: Identifier
    var words: String?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        words = values.text("words")
    }

    static func obstacle(in state: ActionState) -> String? {
        if state.standingSignOff != nil { return "The action is signed off already." }
        return switch state.action.proof {
        case .checked, .sustained: nil
        case .evidenced: "Nobody has checked the evidence yet. It is signed off after that."
        case .claimed, nil:
            state.action.stage == .done
                ? "There is no evidence yet. It is signed off once evidence was checked."
                : "The action is not done yet. It is signed off once it is done and checked."
        }
    }

    static func sentence(of change: Change) -> String {
        "Signed the action off" + (change.words(of: "note.words").map { ": “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        var edit = ActionEdit(state.action)
        edit.signOff = SignOff(
            id: Identifier(at: now), action: action, words: words, author: author)
        edit.note("signed_off_by", author.name)
        edit.note("words", words)
        return edit
    }
}
