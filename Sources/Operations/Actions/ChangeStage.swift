import Basics
import Planning
import Storage

/// Changes how far an action has come. "Done" is a claim until evidence is checked; what was done or signed off is
/// reopened, not set back.
///
/// Source: register A09, three axes.
struct ChangeStage: ActionOperation {
    static let verb = "change stage"
    static let capability = Capability.changeStage
    static let noun = "stages"
    static let title = "Change how far it has come"
    static let explanation =
        "“Done” is a claim until somebody else has checked the evidence. To stop an action, say why."
    static let fields: [OperationField] = [
        OperationField(
            "stage", "How far it has come",
            kind: .options(
                [Stage.notStarted, .inProgress, .recurring, .done, .stopped].map {
                    .init($0.rawValue, $0.words)
                }), isRequired: true),
        OperationField(
            "reason", "Why", hint: "Needed to stop an action.", kind: .text, limit: 2_000),
    ]

    var plan: Identifier
    var action: Identifier
    var stage: Stage
    var reason: String?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        stage = values.choice("stage", as: Stage.self) ?? .unknown
        reason = values.text("reason")
        if stage == .stopped, reason == nil {
            throw .fields([
                FieldProblem(field: "reason", words: "Enter why the action is stopped.")
            ])
        }
    }

    static func sentence(of change: Change) -> String {
        "Changed how far it has come" + change.stageWords
            + (change.words(of: "note.reason").map { ", because: “\($0)”" } ?? ".")
    }

    /// Refuses to set back what was done: that is reopening, with a reason, by somebody who may.
    static func allow(_ stage: Stage, from state: ActionState) throws(Refusal) {
        guard state.action.stage == .done, stage != .done else { return }
        throw .notNow(
            words: "The action is done. Reopen it, with a reason, before it goes on.")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        try Self.allow(stage, from: state)
        guard stage != state.action.stage else {
            throw .notNow(words: "That is how far it has come already. Nothing was changed.")
        }
        var edit = ActionEdit(state.action)
        edit.action.stage = stage
        edit.note("reason", reason)
        return edit
    }
}
