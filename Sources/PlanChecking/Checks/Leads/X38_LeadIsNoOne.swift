import Planning

/// The lead is a team, a department, a body or a whole grade: nobody in particular.
///
/// A row is left alone where at least half of its leads are persons or single posts, or where one stands before
/// "with", so that the others support.
///
/// Source: register X38
///
/// Example: "Locality Managers"; "Finance"; "Team Manager" without the team.
struct LeadIsNoOne: PlanCheck {
    let rule = CheckRule(
        "X38", "Lead is no one", kind: .sign, severity: .medium,
        explanation: """
            A team or a grade cannot be rung up. Such a row is everybody's, and its update is written by whoever is \
            asked last.
            """,
        advice: "Name the one post in that team or body who answers for the row.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        var told: Set<[Int]> = []
        let heading = LeadHeading(plan)
        return plan.actions.compactMap { action in
            let leads = action.value.leads
            let cells = action.cells("leads")
            let nobody = leads.filter { [.several, .commonPost].contains(LeadSort(of: $0)) }
            let text = action.value.leadsText ?? leads.joined(separator: ", ")
            guard nobody.count * 2 > leads.count,
                nobody.count == leads.count
                    || !Wording(text).says(anyOf: ["with", "supported by"])
                        && !heading.tellsLeadsApart(cells),
                cells.isEmpty || told.insert(cells).inserted
            else { return nil }
            let who = Counted.list(nobody.map { "“\($0)”" })
            let message =
                nobody.count == leads.count
                ? "The lead is \(who): a team, a body or a post that several hold, and no one person."
                : "Most of the leads, \(who), are teams, bodies or posts that several hold."
            return Notice(
                rule: rule.id, at: action.at, cells: cells, words: text, message: message)
        }
    }
}
