/// What is to be measured waits for a system, a report or a form that is not there yet.
///
/// Source: register X59
///
/// Example: "The dashboard that counts visits is still being built."
struct WaitsForSystem: PlanCheck {
    let rule = CheckRule(
        "X59", "Measure waits for a system that is not there", kind: .sign, severity: .high,
        explanation: """
            A measure that waits for a system has no first value, and nobody can say whether its \
            target is near. Where the system is late, the row stays without proof until after its \
            date.
            """,
        advice:
            "Count by hand or by sample until the system is there; give it a row of its own."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        var known: Set<String> = []
        return plan.texts([.progress, .findingProgress, .evidence, .measure, .criterion, .future])
            .flatMap { text -> [Notice] in
                Statements.of(text.text).filter { WaitingWording.isWaiting($0, in: text.part) }
                    .filter { known.insert("\(text.cells) \($0)").inserted }
                    .map { statement in
                        rule.found(
                            at: text.at, cells: text.cells, words: statement,
                            "What should be measured waits: \(statement.quoted).")
                    }
            }
    }
}

/// Tells where a measure waits for a system.
private enum WaitingWording {
    static func isWaiting(_ statement: String, in part: PlanText.Part) -> Bool {
        let wording = Wording(statement)
        guard wording.words.contains(where: systems.contains), wording.says(anyOf: waiting) else {
            return false
        }
        return part == .measure
            || wording.words.contains { word in counting.contains { word.hasPrefix($0) } }
    }

    private static let systems: Set<String> = [
        "system", "systems", "database", "dashboard", "dashboards", "module", "software",
        "workflow", "scorecard",
        "spreadsheet", "tracker", "dataset", "ict", "it",
    ]

    private static let waiting = [
        "being reviewed", "being developed", "being built", "being designed", "being procured",
        "being upgraded",
        "being changed", "being tested", "being set up", "under development", "under review",
        "in development",
        "not yet", "to be developed", "to be built", "to be introduced", "to be implemented",
        "to be set up",
        "awaiting", "awaits", "waiting for", "waits for", "until the", "once the", "when the new",
        "cannot yet",
        "unable to", "not able to", "does not yet", "do not yet", "still being", "will be able",
    ]

    private static let counting = [
        "monitor", "measur", "report", "count", "track", "figure", "collect", "captur",
        "performance", "percentage",
        "number", "evidence", "data",
    ]
}
