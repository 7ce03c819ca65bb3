import Basics
import Planning
import Storage

/// An action that waits for a person.
public struct WorkItem: Sendable, Equatable {
    /// The plan.
    public var plan: PlanHead
    /// The action.
    public var action: ActionRow
    /// The day its last update speaks of.
    public var updatedOn: Day?
    /// The evidence to check, or the date to decide on, in words.
    public var asked: String?
    /// The evidence to check.
    public var evidence: Identifier?
}

/// A person's own work: their actions, what they may check, dates and sign-offs that wait for them.
public struct WorkPageValue: Sendable, Equatable {
    /// Actions they lead, the late and next due first.
    public var own: [WorkItem] = []
    /// Evidence they may check, oldest first.
    public var toCheck: [WorkItem] = []
    /// Dates they may decide on, oldest first.
    public var toDecide: [WorkItem] = []
    /// Checked actions they may sign off.
    public var toSignOff: [WorkItem] = []
    /// The day for which it is told.
    public var today: Day
}

extension Record {
    /// What waits for the actor.
    public func work(on today: Day) async throws -> WorkPageValue {
        try await store.read { transaction in
            var page = WorkPageValue(today: today)
            let plans = try transaction.plans.summaries(of: visibleAuthorities(in: transaction))
            for plan in plans where actor.may(.seePlans, in: plan.id) {
                try add(plan, to: &page, from: transaction)
            }
            page.own.sort { WorkPageValue.order($0) < WorkPageValue.order($1) }
            return page
        }
    }

    private func add(
        _ plan: PlanSummary, to page: inout WorkPageValue, from transaction: Transaction
    ) throws {
        let head = PlanHead(plan)
        func item(_ id: Identifier, asked: String? = nil, evidence: Identifier? = nil) throws
            -> (item: WorkItem, state: ActionState)
        {
            let state = try ActionState.load(id, of: plan.id, from: transaction)
            return (
                WorkItem(
                    plan: head, action: ActionRow(state.action, hasMeasure: true),
                    updatedOn: state.action.updatedOn, asked: asked, evidence: evidence), state
            )
        }
        if actor.account != nil {
            for id in try transaction.actions.led(by: actor.leadKeys, in: plan.id) {
                page.own.append(try item(id).item)
            }
        }
        if actor.may(.checkEvidence, in: plan.id) {
            for piece in try transaction.evidence.unchecked(of: [plan.id]) {
                let (found, state) = try item(
                    piece.action, asked: piece.title, evidence: piece.id)
                if actor.may(.checkEvidence, on: state.holders, in: plan.id) {
                    page.toCheck.append(found)
                }
            }
        }
        if actor.may(.approveDates, in: plan.id) {
            for move in try transaction.dueMoves.undecided(of: [plan.id])
            where move.proposer.account != actor.account?.text {
                page.toDecide.append(
                    try item(
                        move.action,
                        asked: "\(move.oldDue?.words ?? "no date") → \(move.newDue.words): "
                            + move.reason
                    ).item)
            }
        }
        if actor.may(.signOff, in: plan.id) {
            for id in try transaction.actions.awaitingSignOff(in: plan.id) {
                page.toSignOff.append(try item(id).item)
            }
        }
    }
}

extension WorkPageValue {
    /// Open actions before done ones, then by date; those without a date last.
    fileprivate static func order(_ item: WorkItem) -> (Int, String) {
        let isOver = item.action.stage == .done || item.action.stage == .stopped
        return (isOver ? 1 : 0, item.action.due?.end?.iso ?? "9999")
    }
}
