import Basics
import Planning
import Storage

/// Records what was done on an action by a day. Updates are added and never overwritten.
///
/// Source: register A10. Example: "As of 12 March 2027: 38 of 40 plans reviewed; the last two wait for court dates."
struct RecordUpdate: ActionOperation {
    static let verb = "record update"
    static let capability = Capability.recordUpdates
    static let noun = "updates"
    static let title = "Record an update"
    static let explanation =
        "An update is added to those before it and cannot be overwritten. Say what was done, not that work goes on."
    static let fields: [OperationField] = [
        OperationField("text", "What was done", kind: .text, isRequired: true, limit: 10_000),
        OperationField("future_text", "What comes next", kind: .text, limit: 10_000),
        OperationField(
            "stage", "How far it has come", hint: "Leave it as it is unless it changed.",
            kind: .options(
                [Stage.notStarted, .inProgress, .recurring, .done].map {
                    .init($0.rawValue, $0.words)
                })),
        OperationField(
            "owner_rag", "Your own colour", hint: "What you would tell the board.",
            kind: .options(
                [Rag.red, .amber, .green, .blue].map { .init($0.rawValue, $0.words) })),
        OperationField(
            "as_of", "The day it speaks of", hint: "Today, unless you say otherwise.", kind: .day),
    ]

    var plan: Identifier
    var action: Identifier
    var text: String
    var futureText: String?
    var stage: Stage?
    var ownerRag: Rag?
    var asOf: Day?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        text = values.text("text") ?? ""
        futureText = values.text("future_text")
        stage = values.choice("stage", as: Stage.self)
        ownerRag = values.choice("owner_rag", as: Rag.self)
        asOf = values.day("as_of")
    }

    static func sentence(of change: Change) -> String {
        let day = change.day(of: "note.as_of").map { " as of \($0)" } ?? ""
        return "Recorded an update\(day)" + change.stageWords
            + (change.words(of: "note.text").map { ": “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        let today = Day(inLondonAt: now)
        let asOf = asOf ?? today
        guard asOf <= today else {
            throw .fields([
                FieldProblem(
                    field: "as_of", words: "The day it speaks of cannot lie in the future.")
            ])
        }
        if let stage { try ChangeStage.allow(stage, from: state) }
        var edit = ActionEdit(state.action)
        edit.action.stage = stage ?? state.action.stage
        edit.action.ownerRag = ownerRag ?? state.action.ownerRag
        edit.action.updatedOn = max(asOf, state.action.updatedOn ?? asOf)
        edit.update = ActionUpdate(
            id: Identifier(at: now), action: action, asOf: asOf, text: text,
            futureText: futureText, ownerRag: ownerRag, author: author)
        edit.note("as_of", asOf.iso)
        edit.note("text", text)
        edit.note("future_text", futureText)
        return edit
    }
}
