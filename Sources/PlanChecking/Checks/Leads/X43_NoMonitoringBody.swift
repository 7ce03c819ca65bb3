import Planning

/// The plan names a body that watches most rows, and none for this one.
///
/// A plan that has no such column at all is left alone.
///
/// Source: register X43
///
/// Example: an empty cell under "Overseen by".
struct NoMonitoringBody: PlanCheck {
    let rule = CheckRule(
        "X43", "No monitoring body", kind: .fact, severity: .medium,
        explanation: "Other rows of this plan say who watches them; this one does not.",
        advice: "Name the body that looks at this row, and how often.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let bare = plan.actions.filter { LeadKey.of($0.value.monitoredBy ?? "").isEmpty }
        let named = plan.actions.count - bare.count
        guard named > bare.count else { return [] }
        return bare.map { action in
            Notice(
                rule: rule.id, at: action.at, cells: action.cells("text"), words: action.value.text,
                message: """
                    No body is named that monitors the row; \(named) of \(plan.actions.count) rows name one.
                    """)
        }
    }
}
