/// A figure that was reported and that the plan itself knows to be wrong.
///
/// Source: register X62
///
/// Example: "The figures sent to the department were unreliable."
struct KnownWrong: PlanCheck {
    let rule = CheckRule(
        "X62", "Reported figure known to be wrong", kind: .sign, severity: .high,
        explanation: """
            Where wrong figures were reported, everything that was judged by them is open again, \
            and readers will not believe the next ones until they are told what was wrong and what \
            the right ones are.
            """,
        advice: "State the right figure beside the wrong one, who was told, and what now checks it."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        var known: Set<String> = []
        return plan.texts([.finding, .findingProgress, .progress, .evidence, .measure])
            .flatMap { text -> [Notice] in
                Statements.of(text.text).filter {
                    isWrong($0) && known.insert("\(text.cells) \($0)").inserted
                }
                .map { statement in
                    rule.found(
                        at: text.at, cells: text.cells, words: statement,
                        "Says that reported figures are wrong: \(statement.quoted).")
                }
            }
    }

    private func isWrong(_ statement: String) -> Bool {
        let words = Wording(statement).words
        for (place, word) in words.enumerated()
        where Self.wrong.contains(word) || isDenied(place, words) {
            let reach = ["wrong", "flawed", "incorrect"].contains(word) ? 2 : 8
            let near = words[max(0, place - reach)..<min(words.count, place + reach)]
            let before = words[..<place].suffix(3)
            if near.contains(where: Self.figures.contains),
                before.allSatisfy({
                    !["no", "avoid", "prevent", "without", "fewer", "if", "reduce"].contains($0)
                })
            {
                return true
            }
        }
        return false
    }

    /// "Not reliable", "not accurate".
    private func isDenied(_ place: Int, _ words: [String]) -> Bool {
        ["reliable", "accurate", "correct", "trusted"].contains(words[place])
            && words[..<place].suffix(3).contains {
                ["not", "never", "isn't", "aren't", "wasn't"].contains($0)
            }
    }

    private static let wrong: Set<String> = [
        "inaccurate", "inaccurately", "incorrect", "incorrectly", "unreliable", "overstated",
        "understated",
        "over-reported", "under-reported", "misreported", "miscounted", "double-counted", "wrong",
        "wrongly", "flawed",
        "misstated", "inflated",
    ]

    private static let figures: Set<String> = [
        "data", "figure", "figures", "return", "returns", "statistics", "numbers", "reported",
        "reporting",
        "performance", "percentage", "submission", "submitted", "indicator", "indicators",
    ]
}
