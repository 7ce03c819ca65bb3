import Basics
import Planning

extension ProposedActionFields: ProposedFields {
    /// An action.
    public static let kind = ProposalList.Kind.action

    /// What a form asks for an action.
    public static let declared: [OperationField] = [
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

    /// What was typed, by the names of the fields.
    public var typed: [String: String] {
        [
            "ref": ref, "text": text, "sub_items": subItems.joined(separator: "\n"),
            "leads": leads.joined(separator: "\n"), "due_text": dueText,
            "status_text": statusText, "progress_text": progressText, "future_text": futureText,
            "evidence_text": evidenceText, "monitored_by": monitoredBy,
        ]
    }

    /// The action with what was typed; a date is read anew only where its words were changed.
    public func applied(
        to old: PlanDocument.Action, dates: TypedDue
    ) -> PlanDocument.Action {
        var action = old
        action.ref = ref.words
        action.text = text.trimmed
        action.subItems = subItems.compactMap(\.words)
        action.leads = leads.compactMap(\.words)
        if dueText.words != old.dueText?.words {
            action.dueText = dueText.words
            action.due = dueText.words.flatMap(dates.read)
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

extension PlanDocument.Action: ProposedRow {
    /// An action without any words.
    public static var blank: PlanDocument.Action { PlanDocument.Action(text: "") }

    /// A finding's actions.
    public static func path(
        of list: ProposalList
    ) -> WritableKeyPath<PlanDocument, [PlanDocument.Action]>? {
        guard case .actions(let place) = list else { return nil }
        return \PlanDocument[place].actions
    }

    /// The action's fields as the format states them.
    public var stated: JSON {
        var finding = PlanDocument.Finding(text: nil)
        finding.actions = [self]
        return finding.stated.value(at: "/actions/0") ?? .null
    }
}
