/// Headings under which the first lead answers for the row and the others support it: "Lead officer and partners".
struct LeadHeading {
    private let headings: ColumnHeadings
    private let plan: CheckedPlan

    init(_ plan: CheckedPlan) {
        self.plan = plan
        headings = ColumnHeadings(plan.document)
    }

    /// Whether the cells stand under such a heading, or in several columns ("Sponsor", "Delivery lead").
    func tellsLeadsApart(_ cells: [Int]) -> Bool {
        let own = cells.compactMap { plan.cell($0) }
        if Set(own.compactMap(\.column)).count > 1 { return true }
        return own.contains { cell in
            Wording(headings.heading(above: cell) ?? "").says(anyOf: [
                "and partners", "and partner", "and support", "with support", "and supporting",
            ])
        }
    }
}
