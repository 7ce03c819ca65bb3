/// One and the same measure stands under many requirements, so that it tells of none whether it is met.
///
/// Source: register X54
///
/// Example: "Visits are better recorded" stands under nine requirements.
struct OneTextForMany: PlanCheck {
    let rule = CheckRule(
        "X54", "One text for many requirements", kind: .sign, severity: .medium,
        explanation: """
            A measure that stands under many requirements in the same words cannot show which of \
            them is met: when it moves, nobody knows what moved it.
            """,
        advice:
            "Give each requirement a measure of its own, or set this one once for the whole plan.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        var uses: [[String]: [(finding: CheckedFinding, text: String, cells: [Int])]] = [:]
        var order: [[String]] = []
        for finding in plan.findings {
            for measure in finding.value.measures {
                let words = Wording(measure.text).words
                guard words.count >= 3 else { continue }
                if uses[words] == nil { order.append(words) }
                uses[words, default: []].append(
                    (finding, measure.text, measure.from.cells(of: ["text"])))
            }
        }
        return order.compactMap { words in
            let all = uses[words] ?? []
            let count = Set(all.map(\.finding.index)).count
            guard count >= plan.settings.measures.requirementsForOneText, let first = all.first
            else { return nil }
            return rule.found(
                at: first.finding.at, cells: all.flatMap(\.cells), words: first.text,
                "The same measure stands under \(count) of \(plan.findings.count) requirements.")
        }
    }
}
