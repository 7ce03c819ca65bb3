import Basics
import Planning

/// An action is called on track or in place while its own text puts something off until after its date.
///
/// Source: register X12. Example: due in February, "in place; first meeting due in March". Near: "first meeting due in
/// January".
struct OnTrackButLater: PlanCheck {
    let rule = CheckRule(
        "X12", "Called on track while its own text says later", kind: .sign, severity: .medium,
        explanation: """
            The row says on track, on schedule or in place. The same text names a day for something still to come, and \
            that day is after the action's own date.
            """,
        advice: "Say what was delivered by the date, and move the rest into an action of its own.")

    private static let fine = [
        "on track", "in place", "on schedule", "on target", "ready", "as planned",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            guard let deadline = action.deadline, isCalledFine(action) else { return nil }
            let later = action.tidings.first { clause in
                Telling.isToCome(clause) && !plan.days(in: clause, after: deadline).isEmpty
            }
            guard let later else { return nil }
            return rule.notice(
                of: action, on: "due", "status", "progress", "future", words: later,
                "Due \(Shown.quoted(action.value.dueText ?? deadline.words)) and called on track or in "
                    + "place, but its text says later: \(Shown.quoted(later)).")
        }
    }

    private func isCalledFine(_ action: CheckedAction) -> Bool {
        action.value.status == .onTrack
            || Statements.cut(action.value.progressText).contains { clause in
                !Telling.isToCome(clause) && Wording(clause).says(anyOf: OnTrackButLater.fine)
            }
    }
}
