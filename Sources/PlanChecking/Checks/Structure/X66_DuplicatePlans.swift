/// Two documents that are one plan: most rows of the one stand in the other.
///
/// Source: register X66
///
/// Example: a plan was saved twice under two names.
struct DuplicatePlans: PlanSetCheck {
    let rule = CheckRule(
        "X66", "Duplicate documents", kind: .sign, severity: .medium,
        explanation: """
            Two copies of a plan drift apart: an update goes into one, a date moves in the other, \
            and nobody knows which is right.
            """,
        advice: "Keep one of them, and compare the two before the other goes.")

    func notices(across plans: [CheckedPlan]) -> [(plan: Int, notice: Notice)] {
        let texts = plans.map { plan in Set(plan.actions.map { Wording($0.value.text).words }) }
        var found: [(plan: Int, notice: Notice)] = []
        for second in plans.indices where texts[second].count > 2 {
            for first in plans.indices.prefix(second) where texts[first].count > 2 {
                let common = texts[first].intersection(texts[second]).count
                let shorter = min(texts[first].count, texts[second].count)
                guard
                    Double(common) >= plans[second].settings.structure.sameDocumentShare
                        * Double(shorter)
                else { continue }
                let title = plans[first].document.title ?? "another plan"
                let notice = rule.found(
                    at: "", cells: plans[second].document.from["title"], words: title,
                    "\(common) of \(texts[second].count) rows also stand in \(title.quoted)."
                )
                found.append((second, notice))
            }
        }
        return found
    }
}
