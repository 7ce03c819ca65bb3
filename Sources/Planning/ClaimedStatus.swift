import Basics

/// What a plan's own words say of an action, before anything is checked.
///
/// Source: `improvement-plan/1`, `status`; register "Vocabularies".
public enum ClaimedStatus: String, Sendable, Hashable, CaseIterable {
    case completed, underway, outstanding, behind, ongoing
    case onTrack = "on_track"
    case notStarted = "not_started"

    /// The word a page shows.
    public var words: String {
        switch self {
        case .completed: "Completed"
        case .underway: "Underway"
        case .outstanding: "Outstanding"
        case .behind: "Behind schedule"
        case .onTrack: "On track"
        case .ongoing: "Ongoing"
        case .notStarted: "Not started"
        }
    }

    /// The colour the owner claims by that word, or nil where the word claims none.
    public var rag: Rag? {
        switch self {
        case .completed: .blue
        case .behind: .amber
        case .onTrack: .green
        case .underway, .outstanding, .ongoing, .notStarted: nil
        }
    }

    /// The stage an accepted action starts in. Source: `plan-format.md`, "On acceptance".
    public var stage: Stage {
        switch self {
        case .completed: .done
        case .underway, .behind, .onTrack, .ongoing: .inProgress
        case .outstanding, .notStarted: .notStarted
        }
    }
}

/// How far an action has come: one of the three axes (stage, health, proof).
public enum Stage: String, Sendable, Hashable, CaseIterable {
    case unknown
    case notStarted = "not_started"
    case inProgress = "in_progress"
    case recurring, done, stopped

    /// The word a page shows.
    public var words: String {
        switch self {
        case .unknown: "Not known"
        case .notStarted: "Not started"
        case .inProgress: "In progress"
        case .recurring: "Recurring"
        case .done: "Done"
        case .stopped: "Stopped"
        }
    }
}

/// How well a claim of "done" is proved: claimed by the owner, evidenced, checked by a second person, sustained.
public enum Proof: String, Sendable, Hashable, CaseIterable {
    case claimed, evidenced, checked, sustained
}
