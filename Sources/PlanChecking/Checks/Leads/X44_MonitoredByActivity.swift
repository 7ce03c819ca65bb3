import Planning

/// Where a body should stand that watches the row, only an activity stands.
///
/// Source: register X44
///
/// Example: "Via dip sampling of records" under "Overseen by".
struct MonitoredByActivity: PlanCheck {
    let rule = CheckRule(
        "X44", "Monitoring by an activity, not a body", kind: .sign, severity: .low,
        explanation: """
            An audit or a record cannot ask why a row stands still. Somebody has to look at what it shows, and the \
            plan does not say who.
            """,
        advice: "Name the body to which the audit or report goes.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            guard let text = action.value.monitoredBy else { return nil }
            let name = BodyName(text)
            guard name.namesActivity, !name.namesBody else { return nil }
            return Notice(
                rule: rule.id, at: action.at, cells: action.cells("monitored_by"), words: text,
                message:
                    "Monitored by “\(text)”, which is an activity: no body is named that looks at it."
            )
        }
    }
}
