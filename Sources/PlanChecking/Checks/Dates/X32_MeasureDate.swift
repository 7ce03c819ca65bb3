import Basics
import PlanReading
import Planning

/// The date of a measure's target is not the date of the row that it stands in.
///
/// Months are compared. A measure with several points on its way is judged by its last one.
///
/// Source: register X32
///
/// Example: "90% of visits on time by December 2031" in a row due May 2031.
struct MeasureDate: PlanCheck {
    let rule = CheckRule(
        "X32", "Date of the measure is not the date of the row", kind: .sign, severity: .medium,
        explanation: """
            The row will be called done on its own date, but its measure is wanted on another: nobody can tell then \
            whether it worked.
            """,
        advice: "Give the measure a point on the row's date, or move one of the two dates.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            let finding = plan.finding(of: action)
            guard let due = action.value.due?.end else { return nil }
            let own = action.measures.filter { $0.action != nil || finding.actions.count == 1 }
            let dated = own.compactMap { measure in
                measure.target.flatMap { _ in wanted(measure, in: plan) }
                    .map { (measure: measure, day: $0) }
            }
            guard let last = dated.last else { return nil }
            let months = last.day.months(since: due)
            guard abs(months) >= plan.settings.monthsBetweenMeasureAndRow else { return nil }
            let side = months > 0 ? "after" : "before"
            return Notice(
                rule: rule.id, at: action.at,
                cells: (action.cells("due") + last.measure.from["text"]).sorted(),
                words: last.measure.text,
                message: """
                    The measure is wanted by \(last.day.monthAndYear), \(Counted.months(abs(months))) \(side) the \
                    row's own date, \(due.monthAndYear).
                    """)
        }
    }

    /// The measure's own date, or the one that its words give after "by".
    private func wanted(_ measure: PlanDocument.Measure, in plan: CheckedPlan) -> Day? {
        if let text = measure.dueText { return plan.dates.due(in: text)?.end }
        let text = measure.text
        return plan.dates.dates(in: text).last { found in
            let before = Wording(String(text.prefix(found.range.lowerBound))).words.suffix(3)
            return before.contains("by") || before.suffix(2) == ["as", "of"]
        }?.due.end
    }
}
