import Basics
import Planning
import Storage

/// Says something about an action that is no update and no check.
struct RemarkOnAction: ActionOperation {
    static let verb = "remark"
    static let capability = Capability.remark
    static let noun = "remarks"
    static let title = "Add a remark"
    static let explanation = "Everybody who may see the action reads it. It cannot be taken back."
    static let fields: [OperationField] = [
        OperationField("text", "Your remark", kind: .text, isRequired: true, limit: 4_000)
    ]

    var plan: Identifier
    var action: Identifier
    var text: String

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        text = values.text("text") ?? ""
    }

    static func sentence(of change: Change) -> String {
        "Remarked" + (change.words(of: "note.text").map { ": “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        var edit = ActionEdit(state.action)
        edit.remark = Remark(id: Identifier(at: now), action: action, text: text, author: author)
        edit.note("text", text)
        return edit
    }
}
