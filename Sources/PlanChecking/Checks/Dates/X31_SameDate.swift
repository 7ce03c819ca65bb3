import Basics
import Planning

/// A large part of the plan ends on one and the same day.
///
/// Source: register X31
///
/// Example: 12 of 30 rows are due on 31 March 2031.
struct SameDate: PlanCheck {
    let rule = CheckRule(
        "X31", "Everything on the same date", kind: .sign, severity: .medium,
        explanation: """
            Dates chosen row by row spread over a plan. Where many fall on one day, the day was often chosen for the \
            plan and not for the work, and all of it comes due at once.
            """,
        advice: "Ask each lead for a date of their own, and put first what others wait for.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        var rows: [Day: [CheckedAction]] = [:]
        for action in plan.actions {
            if let end = action.value.due?.end { rows[end, default: []].append(action) }
        }
        let whole = plan.actions.count
        return rows.sorted { $0.key < $1.key }.compactMap { day, same in
            guard same.count >= plan.settings.rowsOnOneDate,
                Double(same.count) >= plan.settings.shareOnOneDate * Double(whole)
            else { return nil }
            return Notice(
                rule: rule.id, at: "", cells: same.flatMap { $0.cells("due") },
                words: same.first?.value.dueText ?? "",
                message: """
                    \(same.count) of \(whole) rows (\(Counted.share(same.count, of: whole))) come due together, by \
                    \(day.words).
                    """)
        }
    }
}
