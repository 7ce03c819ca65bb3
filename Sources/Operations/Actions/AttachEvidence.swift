import Basics
import Planning
import Storage

/// Attaches evidence to an action: a file, a link, or what an audit, a reading, a meeting or people said.
///
/// Source: register A15. Files are kept in the record, always downloaded and never shown inline.
struct AttachEvidence: ActionOperation {
    static let verb = "attach evidence"
    static let capability = Capability.attachEvidence
    static let noun = "evidence"
    static let title = "Attach evidence"
    static let explanation =
        "Evidence shows that the action is done and does what it should. Somebody else checks it. "
        + "Leave out children’s names: say “child A”."
    static let fields: [OperationField] = [
        OperationField("title", "What it is", isRequired: true),
        OperationField(
            "kind", "What it tells",
            kind: .options(EvidenceKind.allCases.map { .init($0.rawValue, $0.words) }),
            isRequired: true),
        OperationField(
            "form", "What it is made of",
            kind: .options(EvidenceForm.allCases.map { .init($0.rawValue, $0.words) }),
            isRequired: true),
        OperationField("words", "What it says", kind: .text, limit: 10_000),
        OperationField("link", "Where it is", hint: "An address that starts with https://"),
        OperationField("file", "The file", hint: EvidenceFile.hint, kind: .file),
        OperationField("expires_on", "The last day on which it counts", kind: .day),
    ]

    var plan: Identifier
    var action: Identifier
    var title: String
    var kind: EvidenceKind
    var form: EvidenceForm
    var words: String?
    var link: String?
    var file: FieldValues.File?
    var expiresOn: Day?

    init(plan: Identifier, action: Identifier, values: FieldValues) throws(Refusal) {
        try values.check(Self.fields)
        self.plan = plan
        self.action = action
        title = values.text("title") ?? ""
        kind = values.choice("kind", as: EvidenceKind.self) ?? .data
        form = values.choice("form", as: EvidenceForm.self) ?? .file
        words = values.text("words")
        link = values.text("link")
        file = values.files["file"]
        expiresOn = values.day("expires_on")
        let problems = problems
        guard problems.isEmpty else { throw .fields(problems) }
    }

    private var problems: [FieldProblem] {
        var problems: [FieldProblem] = []
        if let link, !link.hasPrefix("https://"), !link.hasPrefix("http://") {
            problems.append(
                FieldProblem(
                    field: "link", words: "Enter an address that starts with https://"))
        }
        if let file, let words = EvidenceFile.problem(with: file) {
            problems.append(FieldProblem(field: "file", words: words))
        }
        switch form {
        case .file where file == nil:
            problems.append(FieldProblem(field: "file", words: "Choose the file."))
        case .link where link == nil:
            problems.append(FieldProblem(field: "link", words: "Enter where it is."))
        case .auditResult, .reading, .minute, .feedback:
            if words == nil, link == nil, file == nil {
                problems.append(FieldProblem(field: "words", words: "Enter what it says."))
            }
        case .file, .link: break
        }
        return problems
    }

    static func sentence(of change: Change) -> String {
        "Attached evidence" + (change.words(of: "note.title").map { ": “\($0)”." } ?? ".")
    }

    func edit(
        _ state: ActionState, by author: Author, at now: Instant
    ) throws(Refusal) -> ActionEdit {
        if let expiresOn, expiresOn < Day(inLondonAt: now) {
            throw .fields([
                FieldProblem(
                    field: "expires_on", words: "The last day on which it counts is past.")
            ])
        }
        var edit = ActionEdit(state.action)
        edit.evidence = Evidence(
            id: Identifier(at: now), action: action, form: form, kind: kind, title: title,
            words: words, link: link, file: nil, expiresOn: expiresOn, author: author)
        if let file {
            let sha256 = Digest.sha256(of: file.bytes)
            edit.file = (
                SourceFile(
                    id: Identifier(at: now), authority: state.plan.authority, sha256: sha256,
                    name: file.name, kind: EvidenceFile.kind(of: file.name),
                    byteCount: file.bytes.count, broughtAt: now), bytes: file.bytes
            )
            edit.note("file_sha256", sha256)
        }
        edit.note("title", title)
        edit.note("kind", kind.rawValue)
        edit.note("evidence", edit.evidence?.id.text)
        return edit
    }
}

/// Which files may be evidence: a list of kinds, and a size.
enum EvidenceFile {
    static let kinds = [
        "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "rtf", "png", "jpg",
        "jpeg", "eml", "msg",
    ]
    static let hint = "Word, Excel, PowerPoint, PDF, a picture, text or an e-mail; 50 MB at most."
    private static let limit = 50 << 20

    static func kind(of name: String) -> String {
        name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }

    static func problem(with file: FieldValues.File) -> String? {
        if file.bytes.isEmpty { return "The file is empty. Choose another." }
        if file.bytes.count > limit { return "The file is over 50 MB. Choose a smaller one." }
        if !kinds.contains(kind(of: file.name)) {
            return
                "A file of this kind is not taken. Choose one of: \(kinds.joined(separator: ", "))."
        }
        return nil
    }
}
