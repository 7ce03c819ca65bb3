import Planning

/// The plan says that a baseline has been established, and does not give it.
///
/// Source: register X49
///
/// Example: "The baseline is now agreed." and no figure in the row.
struct BaselineNotGiven: PlanCheck {
    let rule = CheckRule(
        "X49", "Baseline said to be established, value not given", kind: .sign, severity: .medium,
        explanation: """
            The first value is known to somebody, but it does not stand in the plan: nobody who reads it can tell how \
            far there is to go.
            """,
        advice: "Write the value, its day and its source into the row.")

    private let nouns: Set = ["baseline", "baselines", "benchmark", "benchmarks"]
    private let claims: Set = [
        "established", "set", "agreed", "confirmed", "collected", "obtained", "identified",
        "completed", "calculated", "known", "available", "in", "taken",
    ]
    private let denials: Set = [
        "to", "not", "be", "being", "will", "yet", "awaiting", "once", "when", "until", "against",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            let value = action.value
            let measures = action.measures.filter { $0.action == nil || $0.baseline != nil }
            guard measures.allSatisfy({ $0.baseline == nil }),
                !hasFigures(value.evidenceText),
                !action.measures.contains(where: { hasTwoFigures($0.text) })
            else { return nil }
            for text in [value.progressText, value.statusText, value.futureText] {
                for statement in Statements.cut(text) where claimsBaseline(statement) {
                    return Notice(
                        rule: rule.id, at: action.at,
                        cells: Set(
                            action.cells("progress", "status")
                                + action.measures.flatMap {
                                    $0.action == nil ? [] : $0.from.cells(of: ["text"])
                                }
                        ).sorted(),
                        words: statement,
                        message:
                            "A baseline is said to be there, but its value is not given: \(statement.quoted)."
                    )
                }
            }
            return nil
        }
    }

    /// "Baseline" with "established" or the like within four words after it, or one before it.
    private func claimsBaseline(_ statement: String) -> Bool {
        let words = Wording(statement).words
        guard let place = words.firstIndex(where: nouns.contains),
            !NumberWords.isFigure(in: Wording(statement))
        else { return false }
        let after = words[(place + 1)...].prefix(4)
        let before = words[..<place].suffix(2)
        guard !after.contains(where: denials.contains), !before.contains(where: denials.contains)
        else {
            return false
        }
        return after.contains(where: claims.contains)
            || before.contains(where: { claims.contains($0) && $0 != "in" })
    }

    private func hasFigures(_ text: String?) -> Bool {
        Wording(text ?? "").words.contains {
            $0.hasSuffix("%") && $0.first?.isNumber == true && $0.count > 1
        }
            && Wording(text ?? "").says("baseline")
    }

    private func hasTwoFigures(_ text: String) -> Bool {
        Wording(text).words.filter { $0.first?.isNumber == true }.count > 1
    }
}
