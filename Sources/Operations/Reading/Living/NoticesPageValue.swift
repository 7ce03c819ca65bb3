import Basics
import PlanChecking
import Planning
import Storage

/// What the checks say of a living plan, by rule. Source: register X01–X76.
public struct NoticesPageValue: Sendable {
    /// A rule that says something.
    public struct Group: Sendable {
        /// What the rule says of itself.
        public var rule: CheckRule
        /// What it says of this plan.
        public var lines: [Line]
    }

    /// One thing noticed.
    public struct Line: Sendable, Equatable {
        /// What is noticed.
        public var message: String
        /// The words it stands on.
        public var words: String
        /// The action, where it is about one.
        public var action: Identifier?
        /// The finding, where it is about one and no action.
        public var finding: Identifier?
    }

    /// The plan.
    public var plan: PlanHead
    /// Rules that say something: facts first, then signs, then questions; the serious first.
    public var groups: [Group]
    /// The day on which the plan was looked at.
    public var today: Day
    /// How many rules there are.
    public var ruleCount: Int
}

extension Record {
    /// What the checks say of a plan as it stands today.
    public func notices(of plan: Identifier, on today: Day) async throws -> NoticesPageValue {
        let (head, parts, document) = try await store.read { transaction in
            let summary = try visiblePlan(plan, in: transaction)
            guard let (parts, _) = try PlanParts.load(plan, from: transaction) else {
                throw Refusal.notFound(what: "plan")
            }
            let latest = try transaction.updates.latest(ofPlan: plan)
            let evidence = Dictionary(
                grouping: try transaction.evidence.all(ofPlan: plan), by: \.action)
            return (
                PlanHead(summary), parts,
                parts.livingDocument(latest: latest, evidence: evidence)
            )
        }
        let examination = PlanExamination([CheckedPlan(document, asAt: today)])
        let places = PlanPlaces(parts)
        let rules = planChecks.map(\.rule) + planSetChecks.map(\.rule)
        let said = Dictionary(grouping: examination.notices[0], by: \.rule)
        let groups = rules.compactMap { rule -> NoticesPageValue.Group? in
            guard let notices = said[rule.id] else { return nil }
            return .init(rule: rule, lines: notices.map(places.line))
        }
        func rank(_ group: NoticesPageValue.Group) -> Int {
            (CheckRule.Kind.allCases.firstIndex(of: group.rule.kind) ?? 0) * 3
                + (CheckRule.Severity.allCases.firstIndex(of: group.rule.severity) ?? 0)
        }
        return NoticesPageValue(
            plan: head, groups: groups.sorted { (rank($0), $0.rule.id) < (rank($1), $1.rule.id) },
            today: today, ruleCount: rules.count)
    }
}

/// From a place in the document to the record that stands there.
private struct PlanPlaces {
    private var actions: [String: Identifier] = [:]
    private var findings: [String: Identifier] = [:]

    init(_ parts: PlanParts) {
        let findingsBySection = Dictionary(grouping: parts.findings, by: \.section)
        let actionsByFinding = Dictionary(grouping: parts.actions, by: \.finding)
        for (s, section) in parts.sections.enumerated() {
            for (f, finding) in (findingsBySection[section.id] ?? []).enumerated() {
                let pointer = "/sections/\(s)/findings/\(f)"
                findings[pointer] = finding.id
                for (a, action) in (actionsByFinding[finding.id] ?? []).enumerated() {
                    actions["\(pointer)/actions/\(a)"] = action.id
                }
            }
        }
    }

    func line(_ notice: PlanChecking.Notice) -> NoticesPageValue.Line {
        let parts = notice.at.split(separator: "/").map(String.init)
        let action = parts.count >= 6 ? actions["/" + parts.prefix(6).joined(separator: "/")] : nil
        let finding =
            parts.count >= 4 ? findings["/" + parts.prefix(4).joined(separator: "/")] : nil
        return .init(
            message: notice.message, words: notice.words, action: action,
            finding: action == nil ? finding : nil)
    }
}
