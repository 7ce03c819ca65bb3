import Planning

/// A date is written without its year: in the date's own cell, or in a text of what is still to come.
///
/// Source: register X26. Example: "End of May". Near: "End of May 2031"; "May to July 2031".
struct NoYear: PlanCheck {
    let rule = CheckRule(
        "X26", "No year", kind: .sign, severity: .low,
        explanation: """
            Plans outlive the year in which they are written. Without its year a date is read as this year's by one and \
            as last year's by another.
            """,
        advice: "Write the year.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in inDateCell(action, plan) ?? inText(action, plan) }
            + plan.findings.compactMap { inProgress($0, plan) }
    }

    private func inDateCell(_ action: CheckedAction, _ plan: CheckedPlan) -> Notice? {
        guard let text = RowWords.filled(action.value.dueText), let due = action.value.due,
            due.isYearInferred || due.parts.contains(where: \.isYearInferred)
        else { return nil }
        let rows = plan.rows(sharingDateOf: action)
        guard rows.first?.index == action.index else { return nil }
        return rule.notice(
            of: rows, at: action.at, on: "due", words: text,
            "\(Shown.quoted(text)) names no year for its date.")
    }

    private func inText(_ action: CheckedAction, _ plan: CheckedPlan) -> Notice? {
        guard let clause = action.tidings.first(where: { isWithoutYear($0, in: plan) }) else {
            return nil
        }
        return rule.notice(
            of: action, on: "progress", "future", words: clause,
            "What is still to come has no year: \(Shown.quoted(clause)).")
    }

    private func inProgress(_ finding: CheckedFinding, _ plan: CheckedPlan) -> Notice? {
        let clauses = Statements.cut(finding.value.progressText)
        guard let clause = clauses.first(where: { isWithoutYear($0, in: plan) }) else { return nil }
        return Notice(
            rule: rule.id, at: finding.at, cells: finding.cells("progress_text"), words: clause,
            message: "What is still to come has no year: \(Shown.quoted(clause)).")
    }

    private func isWithoutYear(_ clause: String, in plan: CheckedPlan) -> Bool {
        Telling.isToCome(clause)
            && plan.dates.dates(in: clause).contains { $0.due.isYearInferred }
    }
}
