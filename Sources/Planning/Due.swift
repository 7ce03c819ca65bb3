import Basics

/// When something is wanted, as the document means it; its words stand beside it.
///
/// The deadline is `end`. Source: `improvement-plan/1`, `due`; register A12.
public struct Due: Sendable, Hashable {
    /// How exactly the document says it.
    public enum Precision: String, Sendable, Hashable, CaseIterable {
        case day, month, quarter, term, range
        /// A start and no end ("From January 2010").
        case from
        /// No end is meant ("Ongoing").
        case ongoing
    }

    /// The first day.
    public var start: Day?
    /// The last day: the deadline.
    public var end: Day?
    /// Nil where the words name no date that could be read.
    public var precision: Precision?
    /// The document names no year; it was taken from the plan's period.
    public var isYearInferred: Bool
    /// "Early", "mid", "around".
    public var isApproximate: Bool
    /// Several dates in one cell that could not be given to one action each.
    public var parts: [Due]

    /// Makes one from its parts.
    public init(
        start: Day? = nil, end: Day? = nil, precision: Precision?, isYearInferred: Bool = false,
        isApproximate: Bool = false, parts: [Due] = []
    ) {
        self.start = start
        self.end = end
        self.precision = precision
        self.isYearInferred = isYearInferred
        self.isApproximate = isApproximate
        self.parts = parts
    }

    /// One exact day.
    public static func day(_ day: Day) -> Due { Due(start: day, end: day, precision: .day) }

    /// A whole month.
    public static func month(_ month: Int, _ year: Int) -> Due {
        Due(
            start: .start(ofMonth: month, year: year), end: .end(ofMonth: month, year: year),
            precision: .month)
    }
}
