import Basics
import Planning

/// An action is dated outside the years that the plan says it is for.
///
/// A period such as "2031/32" is taken at its widest (to the end of 2032), so that a financial and a calendar year
/// are both allowed.
///
/// Source: register X29
///
/// Example: "May '34" in a plan of 2031/32.
struct OutsidePeriod: PlanCheck {
    let rule = CheckRule(
        "X29", "Outside the plan's period", kind: .sign, severity: .medium,
        explanation: """
            The plan names the years it is for; this date lies before or after all of them, so nobody will look at the \
            row while the plan is in force.
            """,
        advice: "Move the date into the period, or carry the row into the next plan and say so.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let period = PlanPeriod(of: plan.document) else { return [] }
        return plan.actions.compactMap { action in
            guard let due = action.value.due?.end else { return nil }
            let side: String
            if due > period.latestEnd {
                side = "after"
            } else if due < period.start {
                side = "before"
            } else {
                return nil
            }
            return Notice(
                rule: rule.id, at: action.at, cells: action.cells("text", "due"),
                words: action.value.dueText ?? "",
                message: "Due \(due.words), \(side) the plan's period \(period.words).")
        }
    }
}
