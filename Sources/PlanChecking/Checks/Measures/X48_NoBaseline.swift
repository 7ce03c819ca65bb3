import Planning

/// A change is wanted, and nothing says from what.
///
/// Source: register X48
///
/// Example: "12% fewer moves" with no figure for today; "rises every year" with no first year.
struct NoBaseline: PlanCheck {
    let rule = CheckRule(
        "X48", "No baseline", kind: .sign, severity: .high,
        explanation: """
            A change can be shown only against a first value. Without it the target is met by any figure, or by none.
            """,
        advice:
            "Give the value of a named day or period, and where it comes from; or say who finds it and by when."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        var told: Set<String> = []
        return plan.checkedMeasures.compactMap { measure in
            guard measure.value.baseline == nil, measure.wantsChange, !measure.saysStart,
                told.insert("\(measure.cells) \(measure.value.text)").inserted
            else { return nil }
            return Notice(
                rule: rule.id, at: measure.at, cells: measure.cells, words: measure.value.text,
                message:
                    "A change is wanted, but no starting value is given: \(measure.value.text.quoted)."
            )
        }
    }
}
