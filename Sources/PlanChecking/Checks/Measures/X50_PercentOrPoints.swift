import Planning

/// A share of a share: the target can be reckoned in percent of the first value or in points above it.
///
/// Source: register X50
///
/// Example: "20% improvement from 40%" is 48 % or 60 %.
struct PercentOrPoints: PlanCheck {
    let rule = CheckRule(
        "X50", "Percent or points?", kind: .sign, severity: .medium,
        explanation: """
            The first value is a share, and the change is told as a share too. Reckoned as percent of the first value \
            or as points added to it, the target is not the same.
            """,
        advice: "Write the figure to be reached.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.checkedMeasures.compactMap { measure in
            guard let baseline = measure.value.baseline, baseline.unit == "%",
                let target = measure.value.target, let change = target.value, target.unit == "%",
                [.relativeImprovement, .reduction].contains(target.kind),
                !measure.wording.words.contains(where: { ["point", "points"].contains($0) })
            else { return nil }
            let isDown = target.kind == .reduction || measure.value.direction == .down
            let sign = isDown ? -1.0 : 1.0
            let byPercent = baseline.value * (1 + sign * change / 100)
            let byPoints = baseline.value + sign * change
            return Notice(
                rule: rule.id, at: measure.at, cells: measure.cells, words: measure.value.text,
                message: """
                    \(Counted.figure(change)) % from \(Counted.figure(baseline.value)) % is \
                    \(Counted.figure(byPercent)) % in percent, or \(Counted.figure(byPoints)) % in points.
                    """)
        }
    }
}
