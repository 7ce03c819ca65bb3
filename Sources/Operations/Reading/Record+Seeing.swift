import Basics
import Planning
import Storage

extension Record {
    /// The authorities that the actor may see.
    func visibleAuthorities(in transaction: Transaction) throws -> [Identifier] {
        try transaction.authorities.all().map(\.id).filter(actor.sees)
    }

    /// A plan, if the actor may see all of it; who reaches only rows that name their organisation is told that there is
    /// none, until pages can be cut to those rows.
    func visiblePlan(_ id: Identifier, in transaction: Transaction) throws -> PlanSummary {
        guard let plan = try transaction.plans.summary(id), actor.sees(plan.authority),
            actor.account == nil || actor.reaches(for: .seePlans, in: id).contains(.all)
        else { throw Refusal.notFound(what: "plan") }
        return plan
    }
}

extension BroughtFile {
    init(_ plan: PlanSummary) {
        self.init(
            name: plan.fileName, kind: SourceKind.words(of: plan.fileKind),
            byteCount: plan.byteCount, broughtOn: Day(inLondonAt: plan.broughtAt))
    }
}

extension PlanHead {
    init(_ plan: PlanSummary) {
        self.init(
            id: plan.id, title: PlanHead.title(plan.title, fileName: plan.fileName),
            authority: plan.authorityText)
    }

    /// The document's title, or the file's name where it has none.
    static func title(_ title: String?, fileName: String?) -> String {
        title ?? fileName ?? "Pasted text"
    }
}

extension FindingHead {
    init(_ finding: FindingRecord, section: String?) {
        self.init(
            id: finding.id, kind: finding.document.kind, ref: finding.document.ref,
            text: finding.document.text, section: section)
    }
}

extension ActionRow {
    init(_ listing: ActionListing) {
        self.init(
            id: listing.id, ref: listing.ref, text: listing.text, finding: listing.finding,
            leads: listing.leads, dueText: listing.dueText, due: listing.due,
            stage: listing.stage, statusText: listing.statusText, ownerRag: listing.ownerRag,
            proof: listing.proof ?? .claimed, hasMeasure: listing.hasMeasure)
    }
}

extension ActionCounts {
    init(_ tally: ActionTally) {
        self.init(
            actions: tally.actions, done: tally.done, doneWithEvidence: tally.doneWithEvidence,
            late: tally.late, nextDue: tally.nextDue)
    }
}
