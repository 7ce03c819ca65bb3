import Basics
import Planning
import Storage

extension Record {
    /// A plan's page: how it stands, what needs a person, and its actions as filtered.
    public func plan(
        _ id: Identifier, filter: ActionFilter = ActionFilter(), on today: Day
    ) async throws -> PlanPageValue {
        try await store.read { transaction in
            let plan = try visiblePlan(id, in: transaction)
            let sections = try transaction.sections.listing(of: id)
            let findings = try planFindings(of: id, sections: sections, in: transaction)
            let rows = try transaction.actions.listing(of: id).map(ActionRow.init)
            var counts = PlanDocument().counts
            counts.sections = sections.count
            counts.findings = findings.count
            counts.actions = rows.count
            counts.measures = try transaction.measures.count(of: id)
            counts.successCriteria = try transaction.successCriteria.count(of: id)
            var page = PlanPageValue(
                head: PlanHead(plan), file: BroughtFile(plan),
                acceptedOn: Day(inLondonAt: plan.acceptedAt), today: today,
                inspection: plan.inspection, dates: plan.dates, counts: counts,
                actions: ActionCounts(), filter: filter, sections: sections.map(\.title),
                canBeTakenBack: plan.isUnchanged, openDoubts: plan.openDoubts)
            page.fill(findings: findings, rows: rows)
            return page
        }
    }

    func planFindings(
        of plan: Identifier, sections: [SectionListing], in transaction: Transaction
    ) throws -> [PlanPageValue.PlanFinding] {
        let places = Dictionary(
            sections.enumerated().map { ($1.id, ($0, $1.title)) },
            uniquingKeysWith: { first, _ in first })
        return try transaction.findings.listing(of: plan).map { finding in
            let place = places[finding.section] ?? (0, nil)
            return PlanPageValue.PlanFinding(
                head: FindingHead(
                    id: finding.id, kind: finding.kind, ref: finding.ref, text: finding.text,
                    section: place.1), section: place.0)
        }
    }

    /// The plan as a document, put together from the record.
    public func document(of plan: Identifier) async throws -> PlanDocument {
        try await store.read { transaction in
            _ = try visiblePlan(plan, in: transaction)
            guard let (parts, _) = try PlanParts.load(plan, from: transaction) else {
                throw Refusal.notFound(what: "plan")
            }
            return parts.document
        }
    }

    /// The file or text that a plan or proposal was read from, byte for byte.
    public func source(of planOrProposal: Identifier) async throws -> FileToSave {
        try await store.read { transaction in
            let file: Identifier?
            let name: String?
            if let proposal = try transaction.proposals.find(planOrProposal) {
                (file, name) = (proposal.file, proposal.fileName)
                guard actor.sees(proposal.authority), actor.may(.bringPlans) else {
                    throw Refusal.notFound(what: "file")
                }
            } else {
                let plan = try visiblePlan(planOrProposal, in: transaction)
                guard actor.may(.exportPlans, in: plan.id) else {
                    throw Refusal.notAllowed(to: .exportPlans)
                }
                (file, name) = (plan.file, plan.fileName)
            }
            guard let file, let stored = try transaction.sourceFiles.find(file) else {
                throw Refusal.notFound(what: "file")
            }
            return FileToSave(
                name: name ?? "pasted.txt", mediaType: SourceKind.mediaType(of: stored.kind),
                bytes: try transaction.sourceFiles.bytes(of: file))
        }
    }
}
