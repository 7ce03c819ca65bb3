/// A recommendation that is missing from the plan, has no action, or is linked by no row of its own; and a row that is
/// linked to none where the others are.
///
/// Source: register X63
///
/// Example: recommendations 1, 2 and 4 stand in the plan, and no 3.
struct Unlinked: PlanCheck {
    let rule = CheckRule(
        "X63", "Recommendation missing or unlinked", kind: .sign, severity: .high,
        explanation: """
            An inspector looks for each recommendation by its number. One that is missing, that \
            has no action, or that is only reached by rows which link to everything will be read \
            as not accepted or as forgotten.
            """,
        advice: "Give each recommendation a row of its own, or say why none is needed.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let links = RecommendationLinks(plan)
        return plan.findings.compactMap { missing($0, in: plan) ?? unlinked($0, links) }
            + withoutOwnRow(links, in: plan)
    }

    private func missing(_ finding: CheckedFinding, in plan: CheckedPlan) -> Notice? {
        let value = finding.value
        if value.text == nil, let ref = value.ref {
            let own = finding.cells()
            let rows = plan.actions(of: finding).first?.cells("text") ?? []
            let heading = plan.document.sections[finding.section].from.cells(of: [])
            return rule.found(
                at: finding.at, cells: own.isEmpty ? heading + rows : own, words: ref,
                """
                Number \(ref) is missing: the numbers before and after it stand in the plan, its \
                words do not.
                """
            )
        }
        guard let text = value.text, value.actions.isEmpty,
            value.kind != .other || value.ref != nil,
            Wording(text).words.count > 3
        else { return nil }
        return rule.found(
            at: finding.at, cells: finding.cells("text"), words: text,
            "\(text.quoted) has no action.")
    }

    private func unlinked(_ finding: CheckedFinding, _ links: RecommendationLinks) -> Notice? {
        guard links.areUsual, finding.value.links.recommendations.isEmpty,
            finding.value.kind != .recommendation, let text = finding.value.text
        else { return nil }
        return rule.found(
            at: finding.at, cells: finding.cells("text"), words: text,
            "\(text.quoted) links to no recommendation; the other rows do.")
    }

    /// Numbers reached only by rows that link to everything.
    private func withoutOwnRow(_ links: RecommendationLinks, in plan: CheckedPlan) -> [Notice] {
        guard links.areUsual else { return [] }
        return links.numbers.compactMap { number in
            let rows = plan.findings.filter {
                $0.value.links.recommendations.contains(String(number))
            }
            guard rows.allSatisfy({ links.isBlanket($0) }) else { return nil }
            return rule.found(
                at: "", cells: rows.flatMap { $0.cells("links") }, words: String(number),
                rows.isEmpty
                    ? "No row links to recommendation \(number)."
                    : """
                    Recommendation \(number) has no row of its own: only rows that link to all, or \
                    nearly all, name it.
                    """
            )
        }
    }
}

/// The numbers by which a plan's rows link to an inspectorate's recommendations.
struct RecommendationLinks {
    /// Every number from 1 to the highest that any row links to.
    let numbers: ClosedRange<Int>
    /// Whether most rows link to recommendations, so that one without a link stands out.
    let areUsual: Bool
    private let blanketFrom: Double

    /// Looks at all rows of a plan.
    init(_ plan: CheckedPlan) {
        let linked = plan.findings.filter { !$0.value.links.recommendations.isEmpty }
        let highest =
            linked.flatMap { $0.value.links.recommendations.compactMap(Int.init) }.max() ?? 1
        numbers = 1...max(1, highest)
        areUsual = linked.count * 2 > plan.findings.count && highest > 1 && linked.count > 2
        let settings = plan.settings.structure
        blanketFrom = max(Double(settings.blanketLeast), settings.blanketShare * Double(highest))
    }

    /// Whether a row links to (nearly) all of them.
    func isBlanket(_ finding: CheckedFinding) -> Bool {
        Double(Set(finding.value.links.recommendations).count) >= blanketFrom
    }
}
