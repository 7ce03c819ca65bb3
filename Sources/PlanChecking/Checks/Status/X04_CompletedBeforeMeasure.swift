import Basics
import Planning

/// An action is called completed although its own measure speaks of a later day than the one on which the plan is read.
///
/// Source: register X04. Example: "Completed", read in May 2031, measured by "every visit in time by September 2031".
struct CompletedBeforeMeasure: PlanCheck {
    let rule = CheckRule(
        "X04", "Completed before its own measure can be known", kind: .sign, severity: .high,
        needsDay: true,
        explanation: """
            The measure of success names a day that is still to come. Until then nobody can know whether it is met.
            """,
        advice: "Call it done only when its measure can be read; until then say what was delivered."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day, plan.isDayCertain else { return [] }
        return plan.actions.filter(\.isCompleted).compactMap { action in
            let measures = plan.ownMeasures(of: action)
            let texts =
                measures.flatMap { [$0.text, $0.dueText].compactMap { $0 } }
                + [action.value.evidenceText].compactMap { $0 }
            for text in texts {
                guard let later = plan.days(in: text, after: day).max() else { continue }
                var notice = rule.notice(
                    of: action, on: "status", "evidence", words: text,
                    "Called completed, but its measure speaks of \(later.words), "
                        + "\(TimeSpan.words(from: day, to: later)) after the plan is read.")
                notice.cells = Set(notice.cells + measures.flatMap(\.from.all)).sorted()
                return notice
            }
            return nil
        }
    }
}
