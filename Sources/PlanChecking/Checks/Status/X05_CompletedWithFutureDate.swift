import Basics
import Planning

/// An action is called completed, and its date is still to come.
///
/// Source: register X05. Example: "Completed", date December 2031, read in May 2031.
struct CompletedWithFutureDate: PlanCheck {
    let rule = CheckRule(
        "X05", "Completed with a target date in the future", kind: .fact, severity: .medium,
        needsDay: true,
        explanation: """
            Either it was done early, or the date or the status is a slip. The record holds both as written. It is \
            looked for where the day of reading is given or the plan's head tells it.
            """,
        advice: "Put the day on which it was done beside it, or mend the date.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day, plan.isDayCertain else { return [] }
        return plan.actions.compactMap { action in
            guard action.isCompleted, let due = action.value.due, due.precision != .from,
                due.precision != .ongoing, let start = due.start, start > day
            else { return nil }
            return rule.notice(
                of: action, on: "status", "due", words: action.value.dueText ?? "",
                "Called completed, but its date \(Shown.quoted(action.value.dueText ?? start.words)) is "
                    + "\(TimeSpan.words(from: day, to: start)) after the day the plan is read (\(day.words))."
            )
        }
    }
}
