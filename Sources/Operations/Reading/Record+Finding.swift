import Basics
import Planning
import Storage

extension Record {
    /// A finding's page.
    public func finding(
        _ id: Identifier, of plan: Identifier, on today: Day
    ) async throws -> FindingPageValue {
        try await store.read { transaction in
            let record = try visiblePlan(plan, in: transaction)
            guard let (finding, owner) = try transaction.findings.find(id), owner == plan else {
                throw Refusal.notFound(what: "finding")
            }
            let title = try transaction.sections.title(of: finding.section)
            let head = FindingHead(finding, section: title)
            var document = finding.document
            document.successCriteria = try transaction.successCriteria.all(ofFinding: id)
                .map(\.document)
            let rows = try transaction.actions.listing(ofFinding: id).map(ActionRow.init)
            var numbers = document.from.all
            for criterion in document.successCriteria { numbers.formUnion(criterion.from.all) }
            return FindingPageValue(
                plan: PlanHead(record), head: head,
                document: document,
                cells: try transaction.cells.some(numbers, of: record.version), rows: rows,
                measures: try measureRows(
                    transaction.measures.all(ofFinding: id), heads: [id: head], rows: rows),
                today: today)
        }
    }

    /// The list of a plan's findings.
    public func findings(of plan: Identifier, on today: Day) async throws -> FindingsPageValue {
        try await store.read { transaction in
            let record = try visiblePlan(plan, in: transaction)
            let titles = try sectionTitles(of: plan, in: transaction)
            let rows = Dictionary(
                grouping: try transaction.actions.listing(of: plan).map(ActionRow.init),
                by: \.finding)
            let measures = Dictionary(
                grouping: try transaction.measures.all(of: plan), by: \.finding)
            return FindingsPageValue(
                plan: PlanHead(record),
                rows: try transaction.findings.all(of: plan).map { finding in
                    FindingsPageValue.FindingRow(
                        head: FindingHead(finding, section: titles[finding.section] ?? nil),
                        bandText: finding.document.bandText,
                        actions: ActionCounts(counting: rows[finding.id] ?? [], on: today),
                        measures: measures[finding.id]?.count ?? 0)
                })
        }
    }

    func sectionTitles(
        of plan: Identifier, in transaction: Transaction
    ) throws -> [Identifier: String?] {
        Dictionary(
            try transaction.sections.listing(of: plan).map { ($0.id, $0.title) },
            uniquingKeysWith: { first, _ in first })
    }

    func measureRows(
        _ measures: [MeasureRecord], heads: [Identifier: FindingHead], rows: [ActionRow]
    ) -> [MeasureRow] {
        let texts = Dictionary(
            rows.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        return measures.map { measure in
            MeasureRow(
                id: measure.id, measure: measure.document,
                finding: measure.finding.flatMap { heads[$0] },
                action: measure.action.flatMap { id in
                    texts[id].map { MeasureRow.ActionLink(id: id, text: $0) }
                })
        }
    }
}
