/// What a plan check says of itself: its number in the register, its words, how sure it can be, and how much it
/// matters.
///
/// Source: register, "What none of the five could do on paper" (X01–X76).
public struct CheckRule: Sendable, Hashable {
    /// How sure a hit is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Decided by the record: no false hit.
        case fact
        /// By words or counts: usually right.
        case sign
        /// Asks, never claims.
        case question
    }

    /// How much it matters.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        case high, medium, low
    }

    /// The register's id: "X09".
    public var id: String
    /// What is wrong, as a heading: "Past its date and not called late".
    public var title: String
    /// How sure a hit is.
    public var kind: Kind
    /// How much it matters.
    public var severity: Severity
    /// Whether it needs to know on which day the plan is read.
    public var needsDay: Bool
    /// Why it matters and how it is decided, in plain words.
    public var explanation: String
    /// What to do about a hit.
    public var advice: String

    /// From all its fields.
    public init(
        _ id: String, _ title: String, kind: Kind, severity: Severity, needsDay: Bool = false,
        explanation: String, advice: String
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.severity = severity
        self.needsDay = needsDay
        self.explanation = explanation
        self.advice = advice
    }
}
