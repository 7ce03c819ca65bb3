import Basics
import Planning
import Storage

/// A second person says whether a piece of evidence proves what it should.
///
/// Nobody checks evidence on an action that they lead or attached evidence to. Source: register A15.
struct CheckEvidence: ActionOperation {
    static let verb = "check evidence"
    static let capability = Capability.checkEvidence
    static let noun = "checks"
    static let title = "Check evidence"
    static let explanation =
        "Say whether it shows that the action is done and does what it should. You can say it again later."
    static let fields: [OperationField] = [
        OperationField("evidence", "Evidence", kind: .record, isRequired: true),
        OperationField(
            "verdict", "Your verdict",
            kind: .options(Verdict.allCases.map { .init($0.rawValue, $0.words) }),
            isRequired: true),
        OperationField(
            "words", "Why", hint: "Needed where you do not accept it.", kind: .text, limit: 2_000),
    ]

    var plan: Identifier
    var action: Identifier
    var evidence: Identifier
    var verdict: Verdict
    var words: String?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        guard let evidence = values.record("evidence") else { throw .notFound(what: "evidence") }
        self.plan = plan
        self.action = action
        self.evidence = evidence
        verdict = values.choice("verdict", as: Verdict.self) ?? .notAccepted
        words = values.text("words")
        if verdict == .notAccepted, words == nil {
            throw .fields([
                FieldProblem(field: "words", words: "Enter why it is not accepted.")
            ])
        }
    }

    static func obstacle(in state: ActionState) -> String? {
        state.evidence.isEmpty ? "There is no evidence to check yet." : nil
    }

    static func sentence(of change: Change) -> String {
        let verdict = change.words(of: "note.verdict").flatMap(Verdict.init(rawValue:))
        let title = change.words(of: "note.title").map { " “\($0)”" } ?? ""
        let said = verdict == .accepted ? "Accepted the evidence" : "Did not accept the evidence"
        return said + title + (change.words(of: "note.words").map { ": “\($0)”" } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        guard let piece = state.evidence.first(where: { $0.id == evidence }) else {
            throw .notFound(what: "evidence")
        }
        var edit = ActionEdit(state.action)
        edit.check = EvidenceCheck(
            id: Identifier(at: now), evidence: evidence, verdict: verdict, words: words,
            author: author)
        edit.note("evidence", evidence.text)
        edit.note("title", piece.title)
        edit.note("verdict", verdict.rawValue)
        edit.note("words", words)
        return edit
    }
}
