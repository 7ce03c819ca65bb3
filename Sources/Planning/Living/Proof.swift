/// What evidence of an action is made of. Source: register A15.
public enum EvidenceForm: String, Sendable, Hashable, CaseIterable {
    case file, link
    case auditResult = "audit_result"
    case reading, minute, feedback

    /// The word a page shows.
    public var words: String {
        switch self {
        case .file: "File"
        case .link: "Link"
        case .auditResult: "Audit result"
        case .reading: "Reading of a measure"
        case .minute: "Minute of a meeting"
        case .feedback: "Feedback"
        }
    }
}

/// What a piece of evidence tells: figures, audited practice, what people say, or what was seen.
///
/// Evidence of one kind only is weak: a check warns where all of an action's evidence is of one kind.
public enum EvidenceKind: String, Sendable, Hashable, CaseIterable {
    case data, audit, voice, observation

    /// The word a page shows.
    public var words: String {
        switch self {
        case .data: "Data"
        case .audit: "Audit"
        case .voice: "Voice of children, families or staff"
        case .observation: "Observation"
        }
    }
}

/// What a second person says of a piece of evidence, or an approver of a date.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case accepted
    case notAccepted = "not_accepted"

    /// The word a page shows.
    public var words: String {
        switch self {
        case .accepted: "Accepted"
        case .notAccepted: "Not accepted"
        }
    }
}

extension Proof {
    /// How well "done" is proved by what stands on the record; nil while nobody claims it.
    ///
    /// One piece of evidence that a second person accepted is enough to be checked; evidence that was not accepted, or
    /// whose last day is past, counts for nothing. Source: register A09, A15; `docs/status.md`.
    ///
    /// - Parameter verdicts: the last verdict on each piece of evidence that is in date; nil where none was given.
    public static func of(stage: Stage, verdicts: [Verdict?]) -> Proof? {
        guard stage == .done else { return nil }
        if verdicts.contains(.accepted) { return .checked }
        return verdicts.contains(nil) ? .evidenced : .claimed
    }
}
