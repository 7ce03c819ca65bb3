/// A target that is still to be set.
///
/// Source: register X60
///
/// Example: "Target to be agreed in spring."
struct TargetsPutOff: PlanCheck {
    let rule = CheckRule(
        "X60", "Targets put off", kind: .sign, severity: .medium,
        explanation: """
            A target that is to be set later cannot be missed. Until it is there, the row has no \
            end by which anybody could say that it is done.
            """,
        advice: "Set a first target now, even a rough one, and say when it will be looked at again."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        var known: Set<String> = []
        return plan.texts([.measure, .criterion, .evidence, .progress, .findingProgress, .future])
            .flatMap { text -> [Notice] in
                Statements.of(text.text).filter {
                    isPutOff($0) && known.insert("\(text.cells) \($0)").inserted
                }
                .map { statement in
                    rule.found(
                        at: text.at, cells: text.cells, words: statement,
                        "The target is still to be set: \(statement.quoted).")
                }
            }
    }

    private func isPutOff(_ statement: String) -> Bool {
        let wording = Wording(statement)
        guard let target = wording.words.firstIndex(where: Self.targets.contains) else {
            return false
        }
        let after = Wording(wording.words[target...].prefix(9).joined(separator: " "))
        return after.says(anyOf: Self.later)
    }

    private static let targets: Set<String> = [
        "target", "targets", "measure", "measures", "indicator", "indicators", "benchmark",
        "benchmarks",
        "trajectory", "trajectories", "kpi", "kpis", "metric", "metrics", "milestones",
        "thresholds",
    ]

    private static let later = [
        "to be developed", "to be agreed", "to be set", "to be confirmed", "to be established",
        "to be identified",
        "to be defined", "to be determined", "to be finalised", "to be decided", "to be reviewed",
        "to be revised",
        "tbc", "tbd", "tba", "not yet set", "not yet agreed", "not set", "not agreed", "not yet",
        "will be agreed",
        "will be set", "will be developed", "will be defined", "will be confirmed", "to follow",
        "being developed",
        "being agreed", "under development", "still to be",
    ]
}
