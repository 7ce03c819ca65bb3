import Basics
import PlanReading
import Planning

/// The latest day that a document's own text tells as past: the day on which the plan is to be read where none is given.
///
/// Looks at when the plan says it was completed or reviewed and when the inspection was, at the headings of its progress
/// ("Update of May 2031"), and at days that a sentence of its progress tells as past ("Taken to the board on 3 May
/// 2031"); never at a target date, nor at what is still to come. A heading's month counts by its last day; a month in a
/// sentence by its first, the latest that is surely past.
struct ToldDay: Equatable {
    var day: Day
    /// The plan's head or a heading of its progress tells it: it was read then. A day in a sentence says only that it
    /// was not read earlier.
    var isHeaded: Bool

    init?(of document: PlanDocument, dates: WrittenDates) {
        let actions = document.sections.flatMap(\.findings).flatMap(\.actions)
        let heads =
            [document.dates.reviewedText, document.dates.completedText]
            + actions.map(\.progressAsOfText)
        let headed = heads.flatMap { Self.spans(in: $0, dates).map(\.last) }.max()
        let sentences =
            [document.abstract] + document.sections.flatMap(\.findings).map(\.progressText)
            + actions.map(\.progressText)
        let told = sentences.flatMap { text in
            Statements.cut(text).filter(Telling.isPast)
                .flatMap { Self.spans(in: $0, dates, where: Self.isToldAsPast).map(\.first) }
        }
        let inspected = Self.spans(in: document.inspection.dateText, dates).map(\.last)
        guard let latest = ([headed].compactMap { $0 } + told + inspected).max() else { return nil }
        day = latest
        isHeaded = latest == headed
    }

    /// A past word stands shortly before the date, and nothing that makes the date a limit ("agreed by 3 May").
    private static func isToldAsPast(after lead: String) -> Bool {
        let near = Wording(lead).words.suffix(6)
        let limits: Set<String> = [
            "by", "until", "till", "from", "for", "to", "before", "starts", "begins", "opens",
            "ends",
        ]
        return near.contains(where: Telling.isPastWord) && limits.isDisjoint(with: near.suffix(2))
    }

    /// Only a day, a month or a few months count: a year or a term says too little.
    ///
    /// - Parameter isTaken: looks at the words before the date.
    private static func spans(
        in text: String?, _ dates: WrittenDates, where isTaken: (String) -> Bool = { _ in true }
    ) -> [(first: Day, last: Day)] {
        guard let text else { return [] }
        let characters = Array(text)
        return dates.dates(in: text).compactMap { found in
            guard let start = found.due.start, let end = found.due.end,
                end.number - start.number <= 62,
                isTaken(String(characters[..<found.range.lowerBound]))
            else { return nil }
            return (start, end)
        }
    }
}
