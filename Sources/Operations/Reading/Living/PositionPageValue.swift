import Basics
import Planning
import Storage

/// Where a plan stands on a day, for a director: one page, what needs a person first. Source: register A09, A19.
public struct PositionPageValue: Sendable {
    /// An action with the record's own judgement.
    public struct Judged: Sendable, Equatable {
        /// The action.
        public var action: ActionRow
        /// What the record says of it.
        public var health: Health
        /// The finding it answers.
        public var finding: FindingHead
    }

    /// A date that moved, or was asked to.
    public struct Moved: Sendable, Equatable {
        /// The action.
        public var action: ActionRow
        /// The move.
        public var move: DueMove
    }

    /// The plan.
    public var plan: PlanHead
    /// The day for which it is told.
    public var today: Day
    /// How many actions of each colour by the record's rule; stopped ones are under nil.
    public var counts: [Rag?: Int]
    /// Actions whose owner claims another colour than the record, the worst by the record first; those that are done but
    /// not checked stand in ``unproved``.
    public var differing: [Judged]
    /// Actions past their date, the longest first.
    public var late: [Judged]
    /// The next due, the first first.
    public var next: [Judged]
    /// Done, but claimed only or not yet checked.
    public var unproved: [Judged]
    /// Dates moved or asked for in the last six weeks, the last first.
    public var moved: [Moved]
    /// Findings with no action, and with no action that anybody leads.
    public var unanswered: [FindingHead]
    /// Actions in all.
    public var actionCount: Int { counts.values.reduce(0, +) }
}

extension Record {
    /// Where a plan stands on a day.
    public func position(of plan: Identifier, on today: Day) async throws -> PositionPageValue {
        try await store.read { transaction in
            let summary = try visiblePlan(plan, in: transaction)
            let accepted = Day(inLondonAt: summary.acceptedAt)
            let sections = Dictionary(
                uniqueKeysWithValues: try transaction.sections.all(of: plan).map {
                    ($0.id, $0.document.title)
                })
            let findings = try transaction.findings.all(of: plan)
            let heads = Dictionary(
                uniqueKeysWithValues: findings.map {
                    ($0.id, FindingHead($0, section: sections[$0.section] ?? nil))
                })
            let actions = try transaction.actions.all(of: plan)
            let judged: [PositionPageValue.Judged] = actions.compactMap { action in
                guard let finding = heads[action.finding] else { return nil }
                return .init(
                    action: ActionRow(action, hasMeasure: true),
                    health: Health(action.facts(acceptedOn: accepted), on: today),
                    finding: finding)
            }
            var page = PositionPageValue(
                judged: judged, plan: PlanHead(summary), today: today)
            page.unanswered = findings.filter { finding in
                !actions.contains { $0.finding == finding.id }
            }.compactMap { heads[$0.id] }
            let rows = Dictionary(
                judged.map { ($0.action.id, $0.action) }, uniquingKeysWith: { first, _ in first })
            page.moved = try transaction.dueMoves.since(
                .startInLondon(of: today.adding(days: -Health.reviewCycleDays)), of: plan
            ).compactMap { move in rows[move.action].map { .init(action: $0, move: move) } }
            return page
        }
    }
}

extension PositionPageValue {
    /// Sorts judged actions into what a director looks for.
    init(judged: [Judged], plan: PlanHead, today: Day) {
        func end(_ judged: Judged) -> Int { judged.action.due?.end?.number ?? .max }
        func rank(_ judged: Judged) -> Int {
            [.red, .amber, .notKnown, .green, .blue].firstIndex(of: judged.health.rag) ?? 9
        }
        let open = judged.filter {
            $0.action.stage != .done && $0.action.stage != .stopped
        }
        self.init(
            plan: plan, today: today,
            counts: Dictionary(grouping: judged, by: \.health.rag).mapValues(\.count),
            differing: judged.filter {
                $0.health.differs(from: $0.action.ownerRag)
                    && $0.health.reasons != [.doneNotChecked]
            }
            .sorted { (rank($0), end($0)) < (rank($1), end($1)) },
            late: open.filter { end($0) < today.number }.sorted { end($0) < end($1) },
            next: Array(
                open.filter { end($0) >= today.number && end($0) != .max }
                    .sorted { end($0) < end($1) }.prefix(6)),
            unproved: judged.filter { $0.health.reasons == [.doneNotChecked] }, moved: [],
            unanswered: [])
    }
}

extension ActionRecord {
    /// What the rule of `docs/status.md` looks at.
    func facts(acceptedOn day: Day) -> Health.Facts {
        Health.Facts(
            stage: stage, proof: proof, due: document.due, updatedOn: updatedOn, acceptedOn: day)
    }
}
