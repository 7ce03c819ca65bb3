import Planning

/// An action's progress is empty in a plan that writes progress for others.
///
/// Source: register X14. Example: an empty cell under "Progress to date". Near: the cell holds only the status.
struct ProgressEmpty: PlanCheck {
    let rule = CheckRule(
        "X14", "Progress empty", kind: .fact, severity: .medium,
        explanation: """
            The plan has a place for progress and fills it for other actions. Neither this action nor its finding has any.
            """,
        advice: "Ask its lead what has been done so far, even if it is nothing.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let filled = plan.actions.count { plan.progress(of: $0) != nil }
        guard filled > 0,
            Double(filled) >= plan.settings.usualShare * Double(plan.actions.count)
        else { return [] }
        // Where the status is written into the progress cell, a bare status fills that cell.
        let isShared = plan.actions.contains(where: \.saysStatusInProgress)
        return plan.actions.filter {
            plan.progress(of: $0) == nil && !(isShared && $0.statusWords != nil)
        }.map {
            rule.notice(
                of: $0, on: "progress", words: $0.value.text,
                "No progress is written, where \(filled) of \(plan.actions.count) actions have some."
            )
        }
    }
}
