import Markup
import Operations
import Planning

typealias ProposedActionPage = ProposedRowPage<ProposedActionFields>
typealias ProposedFindingPage = ProposedRowPage<ProposedFindingFields>
typealias ProposedMeasurePage = ProposedRowPage<ProposedMeasureFields>
typealias ProposedCriterionPage = ProposedRowPage<ProposedCriterionFields>

/// What a form asks for a row of a proposal, and how it reads what was sent.
protocol ProposedForm: ProposedFields {
    init()
    init(_ row: Row)
    init(_ form: FormFields)

    /// The inputs, filled.
    ///
    /// - Parameters:
    ///   - row: the row that is changed, or nil where one is added.
    ///   - finding: what it stands under; nil for a finding itself and for what is set for the whole plan.
    func inputs(
        _ inputs: Inputs, in document: PlanDocument, at row: ProposalPlace?,
        under finding: FindingPlace?
    ) -> HTML
}

extension ProposedActionFields: ProposedForm {
    init(_ form: FormFields) {
        self.init()
        ref = form.words("ref")
        text = form.words("text")
        subItems = form.lines("sub_items")
        leads = form.lines("leads")
        dueText = form.words("due_text")
        status = ClaimedStatus(rawValue: form.words("status"))
        statusText = form.words("status_text")
        progressText = form.words("progress_text")
        futureText = form.words("future_text")
        evidenceText = form.words("evidence_text")
        monitoredBy = form.words("monitored_by")
    }

    func inputs(
        _ inputs: Inputs, in document: PlanDocument, at row: ProposalPlace?,
        under finding: FindingPlace?
    ) -> HTML {
        let statuses = ClaimedStatus.allCases.map { ($0.rawValue, $0.words) }
        return """
            \(inputs.line("ref", "Number", ref, hint: "As printed in the document, if it has one"))\
            \(inputs.area("text", "Action", text, rows: 3))\
            \(inputs.area("sub_items", "Its parts", subItems.joined(separator: "\n"), hint: "One a line"))\
            \(inputs.area("leads", "Leads", leads.joined(separator: "\n"), hint: "One a line: a name, a post or a team"))\
            \(inputs.line("due_text", "Due", dueText, hint: dueHint(in: document, at: row)))\
            \(inputs.choice("status", "Status", [("", "Not said")] + statuses, chosen: status?.rawValue ?? ""))\
            \(inputs.line("status_text", "The document’s words for its status", statusText))\
            \(inputs.area("progress_text", "Progress", progressText))\
            \(inputs.area("future_text", "Still to do", futureText))\
            \(inputs.area("evidence_text", "Evidence", evidenceText))\
            \(inputs.line("monitored_by", "Watched by", monitoredBy, hint: "The board or group that looks at it"))
            """
    }

    private func dueHint(in document: PlanDocument, at row: ProposalPlace?) -> String {
        let example = "In words, such as 28 February 2012, Feb 2012 or ongoing"
        guard let row, let finding = row.finding else { return example }
        let action = document[finding].actions[row.index]
        guard action.dueText != nil else { return example }
        return "Read as: \(action.due?.wordsWithDeadline ?? "no date"). \(example)"
    }
}

extension ProposedFindingFields: ProposedForm {
    init(_ form: FormFields) {
        self.init()
        kind = PlanDocument.FindingKind(rawValue: form.words("kind")) ?? .other
        ref = form.words("ref")
        text = form.words("text")
        bandText = form.words("band_text")
        progressText = form.words("progress_text")
    }

    func inputs(
        _ inputs: Inputs, in document: PlanDocument, at row: ProposalPlace?,
        under finding: FindingPlace?
    ) -> HTML {
        let kinds = PlanDocument.FindingKind.allCases.map { ($0.rawValue, $0.words) }
        return """
            \(inputs.choice("kind", "Kind", kinds, chosen: kind.rawValue))\
            \(inputs.line("ref", "Number", ref, hint: "As printed in the document, if it has one"))\
            \(inputs.area("text", "The finding’s words", text, rows: 4))\
            \(inputs.line("band_text", "The inspectorate’s timescale", bandText, hint: "Such as within three months"))\
            \(inputs.area("progress_text", "Progress for the whole finding", progressText))
            """
    }
}

extension ProposedCriterionFields: ProposedForm {
    init(_ form: FormFields) {
        self.init()
        text = form.words("text")
    }

    func inputs(
        _ inputs: Inputs, in document: PlanDocument, at row: ProposalPlace?,
        under finding: FindingPlace?
    ) -> HTML {
        inputs.area(
            "text", "Success criterion", text, hint: "What would show that it is put right", rows: 4
        )
    }
}
