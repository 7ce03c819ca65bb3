import Basics
import Planning

/// An action is not started, and its date is near.
///
/// Source: register X17. Example: due on 30 June, "not started" on 24 May. Near: due in December.
struct NotStartedCloseToDate: PlanCheck {
    let rule = CheckRule(
        "X17", "Not started close to its date", kind: .fact, severity: .medium, needsDay: true,
        explanation: """
            The date is less than two months away (a setting), and the status says that nothing has begun.
            """,
        advice: "Ask whether the date can be kept, and what it needs.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day else { return [] }
        return plan.actions.compactMap { action in
            guard let deadline = action.deadline,
                action.value.status == .notStarted || action.value.status == .outstanding
            else { return nil }
            let left = deadline.number - day.number
            guard left > plan.settings.dueNowDays, left <= plan.settings.closeToDateDays else {
                return nil
            }
            let words = action.statusWords ?? ""
            return rule.notice(
                of: action, on: "due", "status", words: words,
                "Due in \(TimeSpan.words(from: day, to: deadline)), and its status is "
                    + "\(Shown.quoted(words)).")
        }
    }
}
