import Basics
import Planning
import Storage

/// Approves another deadline, or does not. Nobody decides on what they asked for themselves.
///
/// Source: register A12.
struct DecideDate: ActionOperation {
    static let verb = "decide date"
    static let capability = Capability.approveDates
    static let noun = "date-decisions"
    static let title = "Decide on the date"
    static let explanation =
        "If you approve it, it is the deadline from now on; the old one stays on the record."
    static let fields: [OperationField] = [
        OperationField(
            "verdict", "Your decision",
            kind: .options([
                .init(Verdict.accepted.rawValue, "Approved"),
                .init(Verdict.notAccepted.rawValue, "Not approved"),
            ]), isRequired: true),
        OperationField(
            "words", "Why", hint: "Needed where you do not approve it.", kind: .text, limit: 2_000),
    ]

    var plan: Identifier
    var action: Identifier
    var verdict: Verdict
    var words: String?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        verdict = values.choice("verdict", as: Verdict.self) ?? .notAccepted
        words = values.text("words")
        if verdict == .notAccepted, words == nil {
            throw .fields([FieldProblem(field: "words", words: "Enter why not.")])
        }
    }

    static func obstacle(in state: ActionState) -> String? {
        state.undecidedMove == nil ? "No other date was asked for." : nil
    }

    static func sentence(of change: Change) -> String {
        let day = change.day(of: "note.due") ?? "another date"
        let why = change.words(of: "note.words").map { ", because: “\($0)”" } ?? "."
        return change.words(of: "note.verdict") == Verdict.accepted.rawValue
            ? "Approved \(day) as the new date\(why)" : "Did not approve \(day)\(why)"
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        guard var move = state.undecidedMove else {
            throw .notNow(words: "No other date was asked for.")
        }
        guard move.proposer.account != author.account || author.account.isEmpty else {
            throw .notAllowed(
                words: "You asked for this date yourself, so somebody else decides on it.")
        }
        move.verdict = verdict
        move.decisionWords = words
        move.decider = author
        var edit = ActionEdit(state.action)
        edit.decidedMove = move
        if verdict == .accepted {
            edit.action.document.due = .day(move.newDue)
            edit.action.moveCount += 1
        }
        edit.note("due", move.newDue.iso)
        edit.note("verdict", verdict.rawValue)
        edit.note("words", words)
        return edit
    }
}
