/// A row that links to all recommendations, or nearly all.
///
/// Source: register X65
///
/// Example: "Links: 1–14" in a plan of fourteen recommendations.
struct BlanketLink: PlanCheck {
    let rule = CheckRule(
        "X65", "Blanket link", kind: .sign, severity: .low,
        explanation: """
            A link to everything says nothing: it cannot be told which recommendation the row is \
            for, and the table of recommendations and rows looks full where it is empty.
            """,
        advice: "Link the row to the one or two recommendations that would fail without it.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let links = RecommendationLinks(plan)
        return plan.findings.filter { links.isBlanket($0) }.map { finding in
            let count = Set(finding.value.links.recommendations).count
            return rule.found(
                at: finding.at, cells: finding.cells("links"),
                words: plan.words(of: finding.cells("links")),
                "Links to \(count) of \(links.numbers.count) recommendations.")
        }
    }
}

extension CheckedPlan {
    /// The words of some cells, one after the other.
    func words(of cells: [Int]) -> String {
        cells.compactMap { cell($0)?.text }.joined(separator: " ")
    }
}
