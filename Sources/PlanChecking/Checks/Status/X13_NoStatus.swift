import Planning

/// An action has no status in a plan that gives one to others.
///
/// Source: register X13. Example: an empty status cell between "Completed" and "In progress".
struct NoStatus: PlanCheck {
    let rule = CheckRule(
        "X13", "No status", kind: .fact, severity: .medium,
        explanation: """
            The plan gives a status to its actions, and this one has none: no word of it says whether it is begun, \
            under way or done.
            """,
        advice: "Ask its lead for the status.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let withStatus = plan.actions.count { $0.statusWords != nil }
        guard
            Double(withStatus) >= plan.settings.usualShare * Double(max(plan.actions.count, 1)),
            withStatus > 0
        else { return [] }
        return plan.actions.filter { $0.statusWords == nil }.map {
            rule.notice(
                of: $0, on: "status", "progress", words: $0.value.text,
                "No status, where \(withStatus) of \(plan.actions.count) actions have one.")
        }
    }
}
