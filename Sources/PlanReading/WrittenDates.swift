import Basics
import Planning

/// Reads dates out of the words of a plan, with the years that the plan itself speaks of.
///
/// Source: `improvement-plan/1`, `due`; register A12.
public struct WrittenDates: Sendable {
    /// One date as found, and the characters of the text it stands in.
    public struct Found: Sendable, Equatable {
        /// What it means.
        public var due: Due
        /// Where it stands, in characters from 0.
        public var range: Range<Int>
    }

    private let reader: DueReader

    /// With the years of a plan: for "March" without a year and for years of two digits.
    public init(of document: PlanDocument) {
        let actions = document.sections.flatMap(\.findings).flatMap(\.actions)
        let heading = [
            document.title, document.dates.periodText, document.dates.completedText,
            document.dates.reviewedText, document.inspection.dateText,
        ]
        reader = DueReader(
            years: PlanYears(
                heading: heading.compactMap { $0 }, dates: actions.compactMap(\.dueText),
                all: document.cells.map(\.text)))
    }

    /// What the words of a date cell mean, as the reader of documents reads them.
    public func due(in text: String) -> Due? { reader.due(in: text) }

    /// Each date in prose, in order.
    public func dates(in text: String) -> [Found] {
        reader.dates(in: text).map { Found(due: $0.due, range: $0.range) }
    }
}
