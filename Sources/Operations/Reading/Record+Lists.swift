import Basics
import Planning
import Storage

extension Record {
    /// The list of a plan's measures.
    public func measures(of plan: Identifier) async throws -> MeasuresPageValue {
        try await store.read { transaction in
            let record = try visiblePlan(plan, in: transaction)
            let titles = try sectionTitles(of: plan, in: transaction)
            let heads = Dictionary(
                try transaction.findings.all(of: plan).map {
                    ($0.id, FindingHead($0, section: titles[$0.section] ?? nil))
                }, uniquingKeysWith: { first, _ in first })
            let rows = try transaction.actions.listing(of: plan).map(ActionRow.init)
            return MeasuresPageValue(
                plan: PlanHead(record),
                rows: measureRows(
                    try transaction.measures.all(of: plan), heads: heads, rows: rows))
        }
    }

    /// The list of a plan's leads.
    public func leads(of plan: Identifier, on today: Day) async throws -> LeadsPageValue {
        try await store.read { transaction in
            let record = try visiblePlan(plan, in: transaction)
            let rows = try transaction.actions.listing(of: plan).map(ActionRow.init)
            return LeadsPageValue(
                plan: PlanHead(record), counting: rows, on: today)
        }
    }
}
