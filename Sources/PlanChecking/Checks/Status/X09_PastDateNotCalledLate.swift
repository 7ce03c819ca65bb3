import Basics
import Planning

/// An action's date is past, it is not completed, and nothing in its row calls it late.
///
/// Source: register X09. Example: due in March, "in progress" at the end of May. Near: "delayed to June".
struct PastDateNotCalledLate: PlanCheck {
    let rule = CheckRule(
        "X09", "Past its date and not called late", kind: .sign, severity: .high, needsDay: true,
        explanation: """
            The date is past by more than a few days, the action is not completed, and the row neither calls it late \
            nor gives a new date with a reason.
            """,
        advice: "Call it late, say why, and have a new date approved.")

    /// Words that call a thing late.
    static let late = [
        "late", "overdue", "delay", "delays", "delayed", "behind", "slipped", "slippage", "missed",
        "postponed", "extended", "rescheduled", "re-scheduled", "revised date", "new date",
        "deferred", "paused", "held up", "on hold", "stalled", "carried forward", "put back",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day else { return [] }
        return plan.actions.compactMap { action in
            guard let deadline = action.deadline,
                day.number - deadline.number > plan.settings.dueNowDays,
                let standing = standing(of: action)
            else { return nil }
            let said = [
                action.value.progressText, action.value.statusText, action.value.futureText,
            ]
            let isCalledLate = said.compactMap { $0 }
                .contains { Wording($0).says(anyOf: PastDateNotCalledLate.late) }
            guard !isCalledLate else { return nil }
            let due = Shown.quoted(action.value.dueText ?? deadline.words)
            return rule.notice(
                of: action, on: "due", "status", "progress", words: standing,
                "Due \(due), \(TimeSpan.words(from: deadline, to: day)) before \(day.words), "
                    + "and what is said of it is \(Shown.quoted(standing)).")
        }
    }

    /// What shows that it is not done: its status, or progress that goes on.
    private func standing(of action: CheckedAction) -> String? {
        switch action.value.status {
        case .completed, .behind: nil
        case .underway, .outstanding, .ongoing, .onTrack, .notStarted: action.statusWords
        case nil:
            action.tidings.first { Telling.isToCome($0) || Telling.isGoingOn($0) }
        }
    }
}
