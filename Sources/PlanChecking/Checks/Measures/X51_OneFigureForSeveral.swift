import Planning

/// One figure is set for several things that have to be counted apart.
///
/// Source: register X51
///
/// Example: "Improve the take-up and quality of visits by 20%."
struct OneFigureForSeveral: PlanCheck {
    let rule = CheckRule(
        "X51", "One figure for several things", kind: .sign, severity: .medium,
        explanation: """
            Two quantities seldom move together. With one figure for both, the better one can hide the other, and \
            nobody knows whether the mean or each is meant.
            """,
        advice: "Give each quantity its own first value and its own target.")

    private let quantities: Set = [
        "number", "numbers", "frequency", "timeliness", "access", "quality", "delivery", "volume",
        "length", "rate", "rates", "cost", "costs", "attendance", "attainment", "completion",
        "engagement", "duration", "consistency", "accuracy", "satisfaction", "take-up", "uptake",
        "participation", "stability", "speed", "response", "waiting", "waits", "attendances",
        "exclusions", "suspensions", "retention", "recruitment", "sickness", "turnover",
        "referrals", "re-referrals", "absence", "compliance", "recording",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        var told: Set<String> = []
        return plan.checkedMeasures.compactMap { measure in
            guard let target = measure.value.target, target.value != nil, target.unit == "%",
                measure.wording.words.contains(where: { $0.hasSuffix("%") }),
                let joined = joined(in: measure.wording.words),
                told.insert("\(measure.cells) \(measure.value.text)").inserted
            else { return nil }
            return Notice(
                rule: rule.id, at: measure.at, cells: measure.cells, words: measure.value.text,
                message: """
                    One figure (\(Counted.figure(target.value ?? 0)) %) is set for several things: \
                    \(Counted.list(joined)).
                    """)
        }
    }

    /// Quantities that "and" joins, at most four words apart.
    private func joined(in words: [String]) -> [String]? {
        let places = words.indices.filter { quantities.contains(words[$0]) }
        for (first, second) in zip(places, places.dropFirst())
        where words[first] != words[second] && second - first <= 4 {
            let between = words[(first + 1)..<second]
            guard between.contains("and") || between.contains("&") else { continue }
            let chosen = places.map { words[$0] }
            return chosen.enumerated().filter { chosen.firstIndex(of: $1) == $0 }.map(\.element)
        }
        return nil
    }
}
