import Basics
import Planning
import Storage

/// Says who leads an action; the first is accountable. Source: register A16.
struct AssignLeads: ActionOperation {
    static let verb = "assign leads"
    static let capability = Capability.assignLeads
    static let noun = "assignments"
    static let title = "Assign leads"
    static let explanation =
        "One lead a line: a person, a post, a team or a partner. The first is accountable; the others join in."
    static let fields: [OperationField] = [
        OperationField("leads", "Leads", kind: .lines, isRequired: true, limit: 2_000),
        OperationField("reason", "Why", kind: .text, limit: 2_000),
    ]

    var plan: Identifier
    var action: Identifier
    var leads: [String]
    var reason: String?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        var seen: Set<String> = []
        leads = values.lines("leads").filter { seen.insert(LeadName.key($0)).inserted }
        reason = values.text("reason")
    }

    static func sentence(of change: Change) -> String {
        let names = change.fields.first { $0.name == "leads" }?.new.flatMap(Change.list)
        return "Assigned \(names ?? "other leads")"
            + (change.words(of: "note.reason").map { ", because: “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        guard leads != state.action.document.leads else {
            throw .notNow(words: "These are its leads already. Nothing was changed.")
        }
        var edit = ActionEdit(state.action)
        edit.action.document.leads = leads
        edit.note("reason", reason)
        return edit
    }
}
