import Basics

/// How an action stands by the record's own rule, never by anybody's word: computed on every reading, never stored.
///
/// The rule is published in `docs/status.md`, whose table the tests read. Source: register A09; X09–X11.
public struct Health: Sendable, Equatable {
    /// The worst of the reasons' colours; nil for an action that was stopped.
    public var rag: Rag?
    /// Every reason that applies, the worst first.
    public var reasons: [Reason]

    /// Why an action stands as it does.
    public enum Reason: Sendable, Hashable {
        case doneAndChecked
        case doneNotChecked
        case stopped
        /// Not done, so many days after its date.
        case late(days: Int)
        /// Something that it waits for, or that it should move, is behind.
        case behind(String)
        case noDate
        case noStatus
        /// Nobody reported for so many days; nil where nobody ever did.
        case notHeardOf(days: Int?)
        case inTime

        /// The colour that the reason gives.
        public var rag: Rag? {
            switch self {
            case .doneAndChecked: .blue
            case .stopped: nil
            case .late: .red
            case .doneNotChecked, .behind: .amber
            case .noDate, .noStatus, .notHeardOf: .notKnown
            case .inTime: .green
            }
        }

        /// The reason in words.
        public var words: String {
            switch self {
            case .doneAndChecked: "done and checked by a second person"
            case .doneNotChecked: "done, says the owner; not checked"
            case .stopped: "stopped"
            case .late(let days): "\(days) \(days == 1 ? "day" : "days") past its date"
            case .behind(let words): words
            case .noDate: "no date"
            case .noStatus: "nobody said how far it has come"
            case .notHeardOf(nil): "no update since the plan was accepted"
            case .notHeardOf(.some(let days)): "no update for \(days) days"
            case .inTime: "in time"
            }
        }
    }

    /// What the rule looks at.
    public struct Facts: Sendable, Equatable {
        /// How far it has come.
        public var stage: Stage
        /// How well "done" is proved.
        public var proof: Proof?
        /// When it is due, as understood.
        public var due: Due?
        /// The day its last update speaks of.
        public var updatedOn: Day?
        /// The day on which the plan was accepted: silence is counted from then at the earliest.
        public var acceptedOn: Day
        /// What it waits for or should move, and is behind, in words.
        public var behind: [String]

        /// From all its fields.
        public init(
            stage: Stage, proof: Proof? = nil, due: Due? = nil, updatedOn: Day? = nil,
            acceptedOn: Day, behind: [String] = []
        ) {
            self.stage = stage
            self.proof = proof
            self.due = due
            self.updatedOn = updatedOn
            self.acceptedOn = acceptedOn
            self.behind = behind
        }
    }

    /// Six weeks: how long a lead may be silent before the record no longer knows.
    public static let reviewCycleDays = 42

    /// Judges an action on a day.
    public init(_ facts: Facts, on today: Day, reviewCycleDays: Int = Health.reviewCycleDays) {
        switch facts.stage {
        case .stopped: self.init(reasons: [.stopped])
        case .done:
            let isChecked = facts.proof == .checked || facts.proof == .sustained
            self.init(reasons: [isChecked ? .doneAndChecked : .doneNotChecked])
        case .unknown, .notStarted, .inProgress, .recurring:
            self.init(reasons: Health.open(facts, on: today, reviewCycleDays))
        }
    }

    private init(reasons: [Reason]) {
        let order: [Rag?] = [.red, .amber, .notKnown, .green, .blue, nil]
        self.reasons = reasons.enumerated().sorted {
            (order.firstIndex(of: $0.element.rag) ?? 0, $0.offset)
                < (order.firstIndex(of: $1.element.rag) ?? 0, $1.offset)
        }.map(\.element)
        rag = self.reasons.first?.rag
    }

    private static func open(_ facts: Facts, on today: Day, _ cycle: Int) -> [Reason] {
        var reasons = facts.behind.map(Reason.behind)
        if let end = facts.due?.end {
            if end < today { reasons.append(.late(days: today.number - end.number)) }
        } else if facts.due?.precision != .ongoing, facts.stage != .recurring {
            reasons.append(.noDate)
        }
        if facts.stage == .unknown { reasons.append(.noStatus) }
        let silence = today.number - (facts.updatedOn ?? facts.acceptedOn).number
        if silence > cycle {
            reasons.append(.notHeardOf(days: facts.updatedOn == nil ? nil : silence))
        }
        return reasons.isEmpty ? [.inTime] : reasons
    }

    /// All reasons in one sentence: "12 days past its date; no update for 60 days".
    public var sentence: String { reasons.map(\.words).joined(separator: "; ") }

    /// Whether the owner's colour says something else than the record; false where either says none.
    public func differs(from ownerRag: Rag?) -> Bool {
        guard let rag, let ownerRag else { return false }
        return rag != ownerRag
    }
}
