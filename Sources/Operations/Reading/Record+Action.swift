import Basics
import Planning
import Storage

extension Record {
    /// An action's page: every field, its source, its measures and its history.
    public func action(
        _ id: Identifier, of plan: Identifier, on today: Day
    ) async throws -> ActionPageValue {
        try await store.read { transaction in
            let record = try visiblePlan(plan, in: transaction)
            guard let (action, owner) = try transaction.actions.find(id), owner == plan,
                let (finding, _) = try transaction.findings.find(action.finding)
            else { throw Refusal.notFound(what: "action") }
            let title = try transaction.sections.title(of: finding.section)
            let head = FindingHead(finding, section: title)
            let all = try transaction.measures.all(ofFinding: finding.id)
            let own = all.filter { $0.action == id }
            let shared = all.filter { $0.action == nil }
            let row = ActionRow(action, hasMeasure: !own.isEmpty || !shared.isEmpty)
            return ActionPageValue(
                plan: PlanHead(record), finding: head, row: row,
                document: action.document,
                cells: try transaction.cells.some(action.document.from.all, of: record.version),
                measures: measureRows(own + shared, heads: [finding.id: head], rows: [row]),
                history: try history(of: id, in: record, from: transaction), today: today)
        }
    }

    /// What happened to a record of a plan, and to the plan as a whole; newest first.
    private func history(
        of subject: Identifier, in plan: PlanSummary, from transaction: Transaction
    ) throws -> [HistoryLine] {
        try transaction.history.entries(
            ofPlan: plan.id, authority: plan.authority, subjects: [subject, plan.id]
        ).map { entry in
            HistoryLine(
                day: Day(inLondonAt: entry.at),
                sentence: "\(entry.actor): \(HistorySentences.sentence(of: entry.change))")
        }
    }
}

extension ActionRow {
    init(_ action: ActionRecord, hasMeasure: Bool) {
        self.init(
            id: action.id, ref: action.document.ref, text: action.document.text,
            finding: action.finding, leads: action.document.leads,
            dueText: action.document.dueText, due: action.document.due, stage: action.stage,
            statusText: action.document.statusText, ownerRag: action.ownerRag,
            proof: action.proof ?? .claimed, hasMeasure: hasMeasure)
    }
}
