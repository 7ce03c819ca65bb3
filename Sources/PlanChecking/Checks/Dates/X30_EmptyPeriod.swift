import Basics
import Planning

/// The plan runs for years in which nothing is planned.
///
/// Source: register X30
///
/// Example: a plan of 2031–2034 whose last row is dated October 2031.
struct EmptyPeriod: PlanCheck {
    let rule = CheckRule(
        "X30", "Period with nothing planned in it", kind: .sign, severity: .medium,
        explanation: """
            The last dated row ends a year or more before the period that the plan names. Either the plan is shorter \
            than it says, or its later years have not been planned.
            """,
        advice: "Plan the later years, or give the plan the period that its rows cover.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let period = PlanPeriod(of: plan.document) else { return [] }
        let dated = plan.actions.compactMap { action in
            action.value.due?.end.map { (action: action, end: $0) }
        }
        guard let last = dated.map(\.end).max() else { return [] }
        let gap = period.earliestEnd.months(since: last)
        guard gap >= plan.settings.monthsWithNothingPlanned else { return [] }
        let latest = dated.filter { $0.end == last }.map(\.action)
        return [
            Notice(
                rule: rule.id, at: "",
                cells: plan.document.from["title"] + latest.flatMap { $0.cells("text", "due") },
                words: period.words,
                message: """
                    The plan's period is \(period.words), but its last date is \(last.words): nothing is dated in the \
                    \(Counted.months(gap)) after that.
                    """)
        ]
    }
}
