import Basics
import Planning

/// The years that a plan says it is for.
///
/// Only a span counts ("2031/32", "2031–32", "2031 to 2034"): a lone year in a title is as often the year of the
/// inspection. "2031/32" may be a financial year or two calendar years, so both readings are kept.
struct PlanPeriod {
    /// The first day under the earliest reading.
    let start: Day
    /// The last day under the latest reading: nothing after it belongs to the period.
    let latestEnd: Day
    /// The last day under the earliest reading: until then the period certainly runs.
    let earliestEnd: Day
    /// The words that say it.
    let words: String

    /// The period in the plan's own field, or in its title.
    init?(of document: PlanDocument) {
        for text in [document.dates.periodText, document.title] {
            if let text, let period = PlanPeriod(in: text) {
                self = period
                return
            }
        }
        return nil
    }

    /// The first span of years in a text.
    init?(in text: String) {
        let span = /(20\d\d)\s*(-|–|—|\/|to|until)\s*(20\d\d|\d\d)(?!\d)/.ignoresCase()
        guard let found = text.firstMatch(of: span), let first = Int(found.1),
            let written = Int(found.3)
        else { return nil }
        let isShort = written < 100
        let last = isShort ? first / 100 * 100 + written : written
        guard (first + 1...first + 10).contains(last) else { return nil }
        start = .start(ofMonth: 1, year: first)
        latestEnd = .end(ofMonth: 12, year: last)
        earliestEnd =
            isShort ? .end(ofMonth: 3, year: last) : .end(ofMonth: 12, year: last - 1)
        words = String(found.0)
    }
}
