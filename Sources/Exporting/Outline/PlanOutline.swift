import Basics
import Planning

/// A plan as plain text to read: counts first, then sections, findings and actions, then the questions.
public enum PlanOutline {
    /// The outline, its lines no longer than the width unless one word is.
    public static func text(of plan: PlanDocument, width: Int = 88) -> String {
        var page = TextPage(width: width)
        head(of: plan, on: &page)
        whole(plan, on: &page)
        for section in plan.sections { self.section(section, on: &page) }
        if !plan.doubts.isEmpty { questions(plan.doubts, on: &page) }
        if !plan.unplaced.isEmpty { unplaced(plan, on: &page) }
        return page.text
    }

    /// "1 section, 10 findings, 27 actions, 7 measures and no success criteria".
    public static func counts(of plan: PlanDocument) -> String {
        let counts = plan.counts
        let parts = [
            Counted(counts.sections, "section"), Counted(counts.findings, "finding"),
            Counted(counts.actions, "action"), Counted(counts.measures, "measure"),
            Counted(counts.successCriteria, "success criterion", "success criteria"),
        ].map(\.words)
        return parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
    }

    private static func head(of plan: PlanDocument, on page: inout TextPage) {
        page.heading(plan.title ?? "Plan without a title", "=")
        if let authority = plan.authority { page.line(authority) }
        page.gap()
        page.line(counts(of: plan) + ".")
        if !plan.doubts.isEmpty {
            page.line(Counted(plan.doubts.count, "question").words + " to settle, at the end.")
        }
        let facts: [(String, String?)] = [
            ("Inspection", plan.inspection.kind), ("Inspected", plan.inspection.dateText),
            ("Period", plan.dates.periodText), ("Version", plan.dates.versionText),
            ("Completed", plan.dates.completedText), ("Reviewed", plan.dates.reviewedText),
            ("Next review", plan.dates.nextReviewText), ("Lead officer", plan.leadOfficer),
            ("Contact", plan.contact), ("Linked plans", plan.linkedPlansText),
        ]
        let known = facts.filter { $0.1 != nil }
        if !known.isEmpty || plan.dates.isDraft { page.gap() }
        if plan.dates.isDraft { page.line("This is a draft.") }
        for (label, words) in known { page.field(label, words ?? "") }
    }

    private static func whole(_ plan: PlanDocument, on page: inout TextPage) {
        guard !plan.successCriteria.isEmpty || !plan.measures.isEmpty else { return }
        page.gap()
        page.heading("For the whole plan", "-")
        for criterion in plan.successCriteria { page.item("Success:", criterion.text) }
        for measure in plan.measures { page.item("Measure:", words(of: measure)) }
    }

    private static func section(_ section: PlanDocument.Section, on page: inout TextPage) {
        page.gap()
        page.heading(section.title ?? "Section without a title", "-")
        for finding in section.findings {
            page.gap()
            let kind = finding.kind == .other ? "Finding" : finding.kind.rawValue.capitalisedFirst
            let number = finding.ref.map { " \($0)" } ?? ""
            page.item("\(kind)\(number):", finding.text ?? "(its words are lost in the document)")
            page.indented(by: 2) { page in
                if let band = finding.bandText { page.field("Timescale", band) }
                if let progress = finding.progressText { page.field("Progress", progress) }
                for criterion in finding.successCriteria { page.item("Success:", criterion.text) }
                let measures = Dictionary(grouping: finding.measures, by: \.action)
                for (index, action) in finding.actions.enumerated() {
                    self.action(action, measures[index] ?? [], on: &page)
                }
                for measure in measures[nil] ?? [] {
                    page.item("Measure:", words(of: measure))
                }
            }
        }
    }

    private static func action(
        _ action: PlanDocument.Action, _ measures: [PlanDocument.Measure], on page: inout TextPage
    ) {
        page.item(action.ref.map { "- \($0)" } ?? "-", action.text)
        page.indented(by: 2) { page in
            page.field(
                "Lead", action.leads.isEmpty ? "none" : action.leads.joined(separator: "; "))
            page.field("Due", due(action))
            page.field("Status", status(action))
            if let progress = action.progressText { page.field("Progress", progress) }
            if let future = action.futureText { page.field("Still to do", future) }
            if let evidence = action.evidenceText { page.field("Evidence", evidence) }
            if let board = action.monitoredBy { page.field("Watched by", board) }
            for measure in measures { page.item("Measure:", words(of: measure)) }
        }
    }
}
