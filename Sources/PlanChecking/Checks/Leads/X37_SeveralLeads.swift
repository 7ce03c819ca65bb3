import Planning

/// A row has several leads, and none of them is said to answer for it.
///
/// A first lead followed by "with" or "supported by" answers for the row; so does one marked as lead, or one
/// that stands in a column of its own.
///
/// Source: register X37
///
/// Example: four heads of service in one cell.
struct SeveralLeads: PlanCheck {
    let rule = CheckRule(
        "X37", "Several leads, none accountable", kind: .sign, severity: .medium,
        explanation: """
            Where many lead, each may take another to be doing it. One of them should answer for the row; the others \
            support.
            """,
        advice: "Mark one as accountable and the others as joint or support.")

    private let marks = [
        "with", "supported by", "support from", "accountable", "lead officer", "overall lead",
        "lead by", "led by", "assisted by",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        var told: Set<[Int]> = []
        let heading = LeadHeading(plan)
        return plan.actions.compactMap { action in
            let leads = action.value.leads
            let cells = action.cells("leads")
            guard leads.count >= plan.settings.leadsTooMany else { return nil }
            let text = action.value.leadsText ?? leads.joined(separator: ", ")
            guard !Wording(text).says(anyOf: marks), !isMarked(text),
                !heading.tellsLeadsApart(cells)
            else { return nil }
            guard cells.isEmpty || told.insert(cells).inserted else { return nil }
            return Notice(
                rule: rule.id, at: action.at, cells: cells, words: text,
                message: """
                    \(leads.count) leads share the row, and none is said to answer for it: \(Counted.list(leads)).
                    """)
        }
    }

    /// "(lead)" or "(accountable)" behind one of several.
    private func isMarked(_ text: String) -> Bool {
        let low = text.lowercased()
        return ["(lead)", "lead:", "(a)", "(accountable)", "(sro)", "sro:", "support:"].contains {
            low.contains($0)
        }
    }
}
