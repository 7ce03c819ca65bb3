import Basics
import Planning

/// An action is due within days, or was due some days ago, and is neither completed nor called late.
///
/// Source: register X11. Example: due on 26 May, "outstanding" on 24 May. Near: due in July.
struct DueNow: PlanCheck {
    let rule = CheckRule(
        "X11", "Due now or just past, and not done", kind: .fact, severity: .medium,
        needsDay: true,
        explanation: """
            The date is within a few days of the day on which the plan is read (a setting), and the status says that it \
            is still open.
            """,
        advice: "Ask its lead now: done, or a new date with its reason?")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day else { return [] }
        return plan.actions.compactMap { action in
            guard let deadline = action.deadline, let status = action.value.status,
                status != .completed, status != .behind,
                abs(deadline.number - day.number) <= plan.settings.dueNowDays
            else { return nil }
            let words = action.statusWords ?? status.words
            let distance = TimeSpan.words(from: day, to: deadline)
            let when =
                deadline == day
                ? "on that day" : deadline > day ? "\(distance) later" : "\(distance) before"
            return rule.notice(
                of: action, on: "due", "status", words: words,
                "Read on \(day.words), due \(when), and its status is \(Shown.quoted(words)).")
        }
    }
}
