import Basics
import Planning

/// Progress tells as still to come what should have happened by the day on which the plan is read.
///
/// Source: register X18. Example: "Interviews planned for 3 May", read on 10 June. Near: "Interviews held on 3 May".
struct StaleProgress: PlanCheck {
    let rule = CheckRule(
        "X18", "Stale progress", kind: .sign, severity: .medium, needsDay: true,
        explanation: """
            The text speaks of a day as still to come, and that day is past. So it was not brought up to date since.
            """,
        advice: "Ask what came of it.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day else { return [] }
        return plan.actions.compactMap { action in
            for clause in action.tidings where Telling.isToCome(clause) {
                let past = plan.dates.dates(in: clause).compactMap(\.due).compactMap { due in
                    due.precision == .day || due.precision == .month ? due.end : nil
                }.filter { $0 < day }
                guard let last = past.max() else { continue }
                return rule.notice(
                    of: action, on: "progress", "future", words: clause,
                    "Read on \(day.words), it still tells of \(last.words) as to come: "
                        + "\(Shown.quoted(clause)).")
            }
            return nil
        }
    }
}
