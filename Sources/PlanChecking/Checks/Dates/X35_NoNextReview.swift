import Planning

/// The plan does not say when it will be looked at again.
///
/// Source: register X35
///
/// Example: a plan with a title and rows, and no "Next review: May 2031".
struct NoNextReview: PlanCheck {
    let rule = CheckRule(
        "X35", "No next review date", kind: .sign, severity: .medium,
        explanation: """
            A plan without a date for its own review is looked at when somebody remembers it, or when the inspectors \
            come back.
            """,
        advice: "Set the day of the next review and the body that holds it.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let document = plan.document
        guard document.dates.nextReviewText == nil, !plan.actions.isEmpty else { return [] }
        let inRows = Set(
            plan.actions.flatMap { $0.cells() }
                + plan.findings.flatMap { finding in
                    finding.cells() + finding.value.measures.flatMap(\.from.all)
                        + finding.value.successCriteria.flatMap(\.from.all)
                })
        let isSaid = document.cells.contains {
            !inRows.contains($0.id) && Statements.cut($0.text).contains(where: isReview)
        }
        guard !isSaid else { return [] }
        return [
            Notice(
                rule: rule.id, at: "", cells: document.from["title"],
                words: document.title ?? "",
                message: """
                    Nothing says when this plan of \(Counted.of(plan.actions.count, "row")) will be reviewed next.
                    """)
        ]
    }

    /// "Next joint review: 4 May", "The sheet is updated on the first of each month", "will be reviewed".
    private func isReview(_ statement: String) -> Bool {
        let words = Wording(statement).words
        if Wording(statement).says(anyOf: said) { return true }
        if let next = words.firstIndex(of: "next") {
            return words[next...].prefix(4).contains(where: occasions.contains)
        }
        return words.contains(where: kept.contains) && words.contains(where: often.contains)
    }

    private let said = [
        "review date", "date of review", "will be reviewed", "reviewed again", "review again",
        "first review",
    ]
    private let occasions: Set = ["review", "update", "refresh", "version", "reviewed", "updated"]
    private let kept: Set = [
        "reviewed", "updated", "refreshed", "updates", "reviews", "date", "update", "review",
    ]
    private let often: Set = [
        "each", "every", "monthly", "quarterly", "weekly", "termly", "annually", "month",
    ]
}
