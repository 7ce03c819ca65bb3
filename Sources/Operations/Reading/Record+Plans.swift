import Basics
import Planning
import Storage

extension Record {
    /// The list of plans that the actor may see, newest first; what waits to be accepted is for who brings plans.
    public func plans(on today: Day) async throws -> PlansPageValue {
        try await store.read { transaction in
            let authorities = try visibleAuthorities(in: transaction)
            let tallies = try transaction.actions.tallies(of: authorities, on: today)
            let counts = try PlanCounts(of: authorities, in: transaction)
            let proposals =
                actor.may(.bringPlans) ? try transaction.proposals.waiting(of: authorities) : []
            let plans = try transaction.plans.summaries(of: authorities)
                .filter { actor.may(.seePlans, in: $0.id) }
            return PlansPageValue(
                proposals: proposals.map(PlansPageValue.ProposalLine.init),
                plans: plans.map { plan in
                    let tally = tallies[plan.id] ?? ActionTally()
                    return PlansPageValue.PlanLine(
                        head: PlanHead(plan),
                        counts: counts.of(plan.id, actions: tally.actions),
                        actions: ActionCounts(tally),
                        acceptedOn: Day(inLondonAt: plan.acceptedAt),
                        openDoubts: plan.openDoubts)
                })
        }
    }
}

/// How many of each thing the plans hold.
private struct PlanCounts {
    private let sections: [Identifier: Int]
    private let findings: [Identifier: Int]
    private let measures: [Identifier: Int]
    private let criteria: [Identifier: Int]

    init(of authorities: [Identifier], in transaction: Transaction) throws {
        sections = try transaction.sections.counts(of: authorities)
        findings = try transaction.findings.counts(of: authorities)
        measures = try transaction.measures.counts(of: authorities)
        criteria = try transaction.successCriteria.counts(of: authorities)
    }

    func of(_ plan: Identifier, actions: Int) -> PlanDocument.Counts {
        var counts = PlanDocument().counts
        counts.sections = sections[plan] ?? 0
        counts.findings = findings[plan] ?? 0
        counts.actions = actions
        counts.measures = measures[plan] ?? 0
        counts.successCriteria = criteria[plan] ?? 0
        return counts
    }
}

extension PlansPageValue.ProposalLine {
    init(_ summary: ProposalSummary) {
        self.init(
            head: PlanHead(
                id: summary.id, title: PlanHead.title(summary.title, fileName: summary.fileName),
                authority: summary.authorityText),
            counts: summary.counts, broughtOn: Day(inLondonAt: summary.madeAt),
            openDoubts: summary.openDoubts)
    }
}
