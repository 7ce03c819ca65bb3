import Basics
import Planning
import Storage

/// A plan's history, readable in place.
public struct PlanHistoryPageValue: Sendable {
    /// One entry as a sentence.
    public struct Line: Sendable, Equatable {
        /// Its place in the council's chain.
        public var seq: Int
        /// When.
        public var at: Instant
        /// Who.
        public var actor: String
        /// What was done.
        public var sentence: String
        /// The action it was done to, where it was one.
        public var action: Identifier?
        /// The action's words.
        public var actionText: String?
        /// The first characters of the hash that seals it.
        public var seal: String
    }

    /// The plan.
    public var plan: PlanHead
    /// Newest first.
    public var lines: [Line]
    /// The place before which older entries stand; nil at the end.
    public var older: Int?
}

extension Record {
    /// A plan's history, newest first, from before a place of the chain.
    public func history(
        of plan: Identifier, before seq: Int? = nil, limit: Int = 100
    ) async throws -> PlanHistoryPageValue {
        try await store.read { transaction in
            let summary = try visiblePlan(plan, in: transaction)
            guard actor.may(.seeHistory, in: plan) else {
                throw Refusal.notAllowed(to: .seeHistory)
            }
            let entries = try transaction.history.entries(
                ofPlan: plan, authority: summary.authority, before: seq ?? .max, limit: limit + 1)
            var texts: [Identifier: String] = [:]
            for id in Set(
                entries.filter { $0.change.subjectKind == "action" }.map(\.change.subject))
            {
                texts[id] = try transaction.actions.find(id)?.action.document.text
            }
            let lines = entries.prefix(limit).map { entry in
                let isAction = entry.change.subjectKind == "action"
                return PlanHistoryPageValue.Line(
                    seq: entry.seq, at: entry.at, actor: entry.actor,
                    sentence: HistorySentences.sentence(of: entry.change),
                    action: isAction ? entry.change.subject : nil,
                    actionText: isAction ? texts[entry.change.subject] : nil,
                    seal: String(entry.hash.prefix(8)))
            }
            return PlanHistoryPageValue(
                plan: PlanHead(summary), lines: Array(lines),
                older: entries.count > limit ? lines.last?.seq : nil)
        }
    }
}
