import Basics
import Planning

/// An action's date is past, and its row says nothing of what became of it: no status, no progress, nothing to come.
///
/// Source: register X10. Example: due in March, read at the end of May, status and progress empty.
struct PastDateNoUpdate: PlanCheck {
    let rule = CheckRule(
        "X10", "Past its date, no update at all", kind: .fact, severity: .high, needsDay: true,
        explanation: "The date is past, and nobody has said whether it was done.",
        advice: "Ask its lead for an update.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day else { return [] }
        return plan.actions.compactMap { action in
            guard let deadline = action.deadline, deadline < day, action.statusWords == nil,
                plan.progress(of: action) == nil,
                RowWords.filled(action.value.futureText) == nil
            else { return nil }
            let due = action.value.dueText ?? deadline.words
            return rule.notice(
                of: action, on: "due", words: due,
                "Due \(Shown.quoted(due)), \(TimeSpan.words(from: deadline, to: day)) before "
                    + "\(day.words), and nothing is said of what became of it.")
        }
    }
}
