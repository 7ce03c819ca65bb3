import Basics
import Planning
import Storage

/// Rewords an action. The words before stay in its history. Source: register A07.
///
/// It needs the revision that the page showed, so that of two people who reword it at once the second sees both.
struct EditAction: ActionOperation {
    static let verb = "reword action"
    static let capability = Capability.writePlans
    static let noun = "wordings"
    static let title = "Reword the action"
    static let explanation = "The words before stay in its history, and a comparison shows both."
    static let fields: [OperationField] = [
        OperationField(
            "text", "What is to be done", kind: .text, isRequired: true, limit: 10_000),
        OperationField("monitored_by", "Who watches it"),
        OperationField("revision", "Revision"),
        OperationField("reason", "Why", kind: .text, limit: 2_000),
    ]

    var plan: Identifier
    var action: Identifier
    var text: String
    var monitoredBy: String?
    var revision: Int?
    var reason: String?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        text = values.text("text") ?? ""
        monitoredBy = values.text("monitored_by")
        revision = values.text("revision").flatMap { Int($0) }
        reason = values.text("reason")
    }

    static func sentence(of change: Change) -> String {
        "Reworded the action" + (change.words(of: "text").map { ": “\($0)”" } ?? "")
            + (change.words(of: "note.reason").map { ", because: “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        if let revision, revision != state.action.revision { throw .changedMeanwhile }
        var edit = ActionEdit(state.action)
        edit.action.document.text = text
        edit.action.document.monitoredBy = monitoredBy
        edit.note("reason", reason)
        return edit
    }
}
