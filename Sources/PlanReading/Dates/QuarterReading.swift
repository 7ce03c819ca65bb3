import Basics
import Planning

/// Quarters and school terms as days.
enum QuarterReading {
    /// A quarter; after a year written 2010/11 it is of the financial year (Q1 = April to June).
    static func due(_ quarter: Int, of year: Int, isFinancial: Bool) -> Due {
        let first = isFinancial ? 3 * quarter + 1 : 3 * quarter - 2
        return Due(
            start: .start(ofMonth: first, year: year), end: .end(ofMonth: first + 2, year: year),
            precision: .quarter)
    }

    /// A school term: autumn to 31 December, spring to Easter Sunday, summer to 31 July.
    static func term(_ season: DateToken.Season, of year: Int) -> Due {
        let easter = Day.easter(year: year)
        let (start, end): (Day?, Day?) =
            switch season {
            case .autumn: (Day(year, 9, 1), Day(year, 12, 31))
            case .spring: (Day(year, 1, 1), easter)
            case .summer, .winter: (easter.adding(days: 1), Day(year, 7, 31))
            }
        return Due(start: start, end: end, precision: .term)
    }
}
