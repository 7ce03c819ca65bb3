import Basics

/// Why a row is counted by a measure in a month, or is not, in facts that decide it.
public struct Reason: Sendable, Hashable {
    /// The row, as lists name it.
    public let event: String
    /// The child's identifier, where the row is about one.
    public let child: String?
    /// What is asked for a row to be counted.
    public let counted: Statement
    /// What is asked for the numerator.
    public let numerator: Statement
    /// How much it adds to the numerator if that holds.
    public let weight: Int
    /// The two days between which a value lies, and whether one below 0 counts as 0.
    public let span: Span?

    /// Two days and the number of days between them.
    public struct Span: Sendable, Hashable {
        /// The first day.
        public let from: Day
        /// The second day.
        public let to: Day
        /// Says that a second day before the first counts as 0 days.
        public let isNeverNegative: Bool

        /// Days from the first to the second.
        public var days: Int {
            let days = to.number - from.number
            return isNeverNegative ? max(0, days) : days
        }
    }

    /// Whether the row is a member, by the stated facts alone.
    public var isCounted: Bool { counted.holds }

    /// What the row adds to the numerator, by the stated facts alone.
    public var amount: Int { numerator.holds ? weight : 0 }

    /// The deciding facts in one line; for a row that is not counted, why not.
    public var words: String {
        guard isCounted else { return "not counted: \(Reason.failing(counted).words)" }
        if let span { return "\(span.from.iso) to \(span.to.iso): \(span.days) days" }
        return numerator == .nothing ? counted.words : numerator.words
    }

    /// The first part that does not hold.
    private static func failing(_ statement: Statement) -> Statement {
        if case .all(let parts) = statement, let part = parts.first(where: { !$0.holds }) {
            return failing(part)
        }
        return statement
    }
}
