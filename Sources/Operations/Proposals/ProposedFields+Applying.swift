import Basics
import Planning

extension ProposedActionFields {
    /// What a form asks for an action.
    static let declared: [OperationField] = [
        OperationField(
            "ref", "Number", hint: "As printed in the document, if it has one", limit: 50),
        OperationField("text", "Action", kind: .text, isRequired: true, limit: 20_000),
        OperationField("sub_items", "Its parts", hint: "One a line", kind: .lines, limit: 20_000),
        OperationField(
            "leads", "Leads", hint: "One a line: a name, a post or a team", kind: .lines,
            limit: 4_000),
        OperationField("due_text", "Due", limit: 1_000),
        OperationField(
            "status", "Status", kind: .choice(ClaimedStatus.allCases.map(\.rawValue))),
        OperationField("status_text", "The document’s words for its status", limit: 4_000),
        OperationField("progress_text", "Progress", kind: .text, limit: 50_000),
        OperationField("future_text", "Still to do", kind: .text, limit: 50_000),
        OperationField("evidence_text", "Evidence", kind: .text, limit: 50_000),
        OperationField("monitored_by", "Watched by", limit: 4_000),
    ]

    /// All that is wrong at once.
    func check() throws(Refusal) {
        let problems = ProposedActionFields.declared.problems(with: [
            "ref": ref, "text": text, "sub_items": subItems.joined(separator: "\n"),
            "leads": leads.joined(separator: "\n"), "due_text": dueText,
            "status_text": statusText, "progress_text": progressText, "future_text": futureText,
            "evidence_text": evidenceText, "monitored_by": monitoredBy,
        ])
        guard problems.isEmpty else { throw .fields(problems) }
    }

    /// The action with what was typed; a date is read anew only where its words were changed.
    func applied(to old: PlanDocument.Action) -> PlanDocument.Action {
        var action = old
        action.ref = ref.words
        action.text = text.trimmed
        action.subItems = subItems.compactMap(\.words)
        action.leads = leads.compactMap(\.words)
        if dueText.words != old.dueText?.words {
            action.dueText = dueText.words
            action.due = dueText.words.flatMap(TypedDue.read)
        }
        action.status = status
        action.statusText = statusText.words
        action.progressText = progressText.words
        action.futureText = futureText.words
        action.evidenceText = evidenceText.words
        action.monitoredBy = monitoredBy.words
        return action
    }
}

extension ProposedFindingFields {
    /// What a form asks for a finding.
    static let declared: [OperationField] = [
        OperationField(
            "kind", "Kind", kind: .choice(PlanDocument.FindingKind.allCases.map(\.rawValue))),
        OperationField(
            "ref", "Number", hint: "As printed in the document, if it has one", limit: 50),
        OperationField("text", "Finding", kind: .text, isRequired: true, limit: 20_000),
        OperationField("band_text", "Timescale", limit: 1_000),
        OperationField("progress_text", "Progress", kind: .text, limit: 50_000),
    ]

    /// All that is wrong at once. A finding whose words were lost in the document may stay without words.
    func check(isNew: Bool) throws(Refusal) {
        let fields = ProposedFindingFields.declared.filter { isNew || $0.name != "text" }
        let problems = fields.problems(with: [
            "ref": ref, "text": text, "band_text": bandText, "progress_text": progressText,
        ])
        guard problems.isEmpty else { throw .fields(problems) }
    }

    func applied(to old: PlanDocument.Finding) -> PlanDocument.Finding {
        var finding = old
        finding.kind = kind
        finding.ref = ref.words
        finding.text = text.words
        finding.bandText = bandText.words
        finding.progressText = progressText.words
        return finding
    }
}

extension ProposalPlace {
    /// The place of the finding itself.
    var findingOnly: ProposalPlace { ProposalPlace(section: section, finding: finding) }
}

extension String {
    /// Without blanks around it, and with plain line ends.
    fileprivate var trimmed: String {
        let text = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let start = text.drop(while: \.isWhitespace)
        let end = start.reversed().drop(while: \.isWhitespace)
        return String(end.reversed())
    }

    /// Nil where nothing but blanks was typed.
    fileprivate var words: String? {
        let text = trimmed
        return text.isEmpty ? nil : text
    }
}
