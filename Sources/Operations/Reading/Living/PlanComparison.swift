import Basics
import Planning
import Storage

/// Two days of a plan laid side by side. Source: register A20.
public struct PlanComparison: Sendable {
    /// One part that is not as it was.
    public struct Row: Sendable, Equatable {
        /// What became of it.
        public enum Fate: String, Sendable {
            case added, removed, changed
        }
        /// The action, finding, measure or criterion.
        public var subject: Identifier
        /// "action", "finding", "measure", "criterion".
        public var kind: String
        /// What became of it.
        public var fate: Fate
        /// What it says, as at the later day where it is still there.
        public var text: String
        /// Each field that is not as it was, in words.
        public var fields: [FieldChange]
    }

    /// A field with its value on both days, in words; nil where there was none.
    public struct FieldChange: Sendable, Equatable {
        /// As a page calls it.
        public var label: String
        /// On the earlier day.
        public var before: String?
        /// On the later day.
        public var after: String?
    }

    /// The plan.
    public var plan: PlanHead
    /// The earlier day, at its end.
    public var from: Day
    /// The later day, at its end.
    public var to: Day
    /// The day it was accepted: before that there is nothing to compare.
    public var acceptedOn: Day
    /// Every part that is not as it was, actions first, in the plan's order.
    public var rows: [Row]
    /// Updates recorded in between, by action, oldest first.
    public var updates: [(action: Identifier, update: ActionUpdate)]
    /// How many parts stand as they stood.
    public var unchangedCount: Int
}

extension Record {
    /// What differs in a plan between the ends of two days.
    public func comparison(
        of plan: Identifier, from first: Day, to last: Day
    ) async throws -> PlanComparison {
        let (from, to) = first <= last ? (first, last) : (last, first)
        return try await store.read { transaction in
            let summary = try visiblePlan(plan, in: transaction)
            let authority = summary.authority
            func seq(at day: Day) throws -> Int {
                try transaction.history.lastSeq(
                    of: authority, before: .startInLondon(of: day.adding(days: 1)))
            }
            // Before acceptance there is nothing: the first state stands for all days before it.
            let first = try transaction.recordStates.firstSeq(of: plan)
            let (start, end) = (max(try seq(at: from), first), max(try seq(at: to), first))
            let (before, after) = try transaction.recordStates.changed(
                of: plan, from: start, to: end)
            let rows = PlanComparison.rows(before: before, after: after)
            let total = try transaction.recordStates.count(of: plan, at: end)
            return PlanComparison(
                plan: PlanHead(summary), from: from, to: to,
                acceptedOn: Day(inLondonAt: summary.acceptedAt), rows: rows,
                updates: try transaction.updates.all(ofPlan: plan, after: start, upTo: end)
                    .map { ($0.action, $0) },
                unchangedCount: total - rows.count { $0.fate != .removed })
        }
    }
}

extension PlanComparison {
    /// Pairs the states that ended with those that began; a part that went through several states in between is one row,
    /// and one that came back to what it was is none.
    static func rows(before: [RecordState], after: [RecordState]) -> [Row] {
        let old = Dictionary(before.map { ($0.subject, $0) }) { _, last in last }
        let new = Dictionary(after.map { ($0.subject, $0) }) { _, last in last }
        var rows: [(order: (Int, Int), row: Row)] = []
        for state in after {
            let earlier = old[state.subject]
            let fields = ComparedFields.changes(from: earlier?.state, to: state.state)
            guard earlier == nil || !fields.isEmpty else { continue }
            rows.append(
                (
                    order(of: state),
                    Row(
                        subject: state.subject, kind: state.kind,
                        fate: earlier == nil ? .added : .changed,
                        text: ComparedFields.text(of: state.state),
                        fields: earlier == nil ? [] : fields)
                ))
        }
        for state in before where new[state.subject] == nil {
            rows.append(
                (
                    order(of: state),
                    Row(
                        subject: state.subject, kind: state.kind, fate: .removed,
                        text: ComparedFields.text(of: state.state), fields: [])
                ))
        }
        return rows.sorted { $0.order < $1.order }.map(\.row)
    }

    private static func order(of state: RecordState) -> (Int, Int) {
        let kinds = ["action", "finding", "measure", "criterion"]
        return (kinds.firstIndex(of: state.kind) ?? kinds.count, state.position)
    }
}

/// The fields of a state in words.
enum ComparedFields {
    private static let labels: [(name: String, label: String)] = [
        ("text", "Words"), ("stage", "How far it has come"), ("proof", "Proof"),
        ("due", "Date"), ("leads", "Leads"), ("owner_rag", "Owner says"),
        ("updated_on", "Last update"), ("monitored_by", "Watched by"),
        ("progress_text", "Progress"), ("future_text", "Still to do"),
        ("evidence_text", "Evidence named"), ("band_text", "Inspectorate’s timescale"),
        ("kind", "Kind"), ("ref", "Number"), ("baseline", "Baseline"), ("target", "Target"),
        ("direction", "Direction"),
    ]

    /// Every field that a person would see as changed, in a fixed order.
    static func changes(from before: JSON?, to after: JSON) -> [PlanComparison.FieldChange] {
        labels.compactMap { name, label in
            let old = before?[name].flatMap { words($0, of: name) }
            let new = after[name].flatMap { words($0, of: name) }
            return old == new ? nil : .init(label: label, before: old, after: new)
        }
    }

    static func text(of state: JSON) -> String {
        state["text"].flatMap { words($0, of: "text") } ?? "The words are lost."
    }

    private static func words(_ value: JSON, of name: String) -> String? {
        switch value {
        case .string(let text):
            switch name {
            case "stage": Stage(rawValue: text)?.words ?? text
            case "proof": Proof(rawValue: text)?.rawValue ?? text
            case "owner_rag": Rag(rawValue: text)?.words ?? text
            case "due", "updated_on": Day(iso: text)?.words ?? text
            default: text
            }
        case .array(let items):
            items.compactMap { if case .string(let text) = $0 { text } else { nil } }
                .joined(separator: ", ")
        default: nil
        }
    }
}
