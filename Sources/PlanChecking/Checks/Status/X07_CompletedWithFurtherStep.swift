import Basics
import Planning

/// An action is called completed while its own row names a step that is still to come.
///
/// Source: register X07. Example: "Completed. A second visit will follow in May". Near: "Completed. The second visit was
/// made in May".
struct CompletedWithFurtherStep: PlanCheck {
    let rule = CheckRule(
        "X07", "Completed, but a further step stands in the text", kind: .sign, severity: .medium,
        explanation: """
            A step in the words beside “completed” has no lead and no date of its own. It is lost once the row is closed.
            """,
        advice: "Make the step an action of its own, with a lead and a date.")

    private static let orders: Set<String> = [
        "review", "monitor", "evaluate", "continue", "ensure", "embed", "repeat", "develop",
        "finalise", "agree", "arrange",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.filter(\.isCompleted).compactMap { action in
            guard let step = action.tidings.first(where: { isStep($0, of: action, in: plan) })
            else { return nil }
            return rule.notice(
                of: action, on: "status", "progress", "future", words: step,
                "Called completed, but a step stands beside it: \(Shown.quoted(step)).")
        }
    }

    private func isStep(_ clause: String, of action: CheckedAction, in plan: CheckedPlan) -> Bool {
        if Statements.cut(action.value.futureText).contains(clause) {
            return !Telling.isPast(clause)
        }
        if Telling.isToCome(clause) { return true }
        if let day = plan.day, plan.isDayCertain, !Telling.isPast(clause),
            !plan.days(in: clause, after: day).isEmpty
        {
            return true
        }
        let words = Wording(clause).words
        guard let first = words.first, CompletedWithFurtherStep.orders.contains(first) else {
            return false
        }
        return words.count > 3 && !words.dropFirst().contains(where: Telling.isPastWord)
    }
}
