import Basics

/// Bank holidays in England, by the rules that make them and the proclamations that moved them.
///
/// Source: Banking and Financial Dealings Act 1971, Schedule 1, and proclamations.
public enum EnglishHolidays {
    /// Years for which the days are known; in others, only weekends are no working days.
    public static let years = 2005...2030

    /// The holidays of all known years.
    public static let days: Set<Day> = Set(years.flatMap(days(in:)))

    private static func days(in year: Int) -> [Day] {
        let easter = Day.easter(year: year)
        var days = [easter.adding(days: -2), easter.adding(days: 1)]
        days.append(moved[year]?.earlyMay ?? monday(onOrAfter: Day.start(ofMonth: 5, year: year)))
        days.append(
            moved[year]?.spring
                ?? monday(onOrAfter: Day.start(ofMonth: 5, year: year).adding(days: 24)))
        days.append(monday(onOrAfter: Day.start(ofMonth: 8, year: year).adding(days: 24)))
        days += atWeekend(Day.start(ofMonth: 1, year: year), lasting: 1)
        days += atWeekend(Day.start(ofMonth: 12, year: year).adding(days: 24), lasting: 2)
        return days + (extra[year] ?? [])
    }

    private static func monday(onOrAfter day: Day) -> Day {
        day.adding(days: (8 - day.weekday) % 7)
    }

    /// Days in a row of which each that falls on a weekend is made up on the next working day.
    private static func atWeekend(_ first: Day, lasting count: Int) -> [Day] {
        let days = (0..<count).map(first.adding(days:))
        var taken = Set(days.filter { $0.weekday < 6 })
        for day in days where day.weekday > 5 {
            var other = day
            while other.weekday > 5 || taken.contains(other) { other = other.adding(days: 1) }
            taken.insert(other)
        }
        return Array(taken)
    }

    /// Holidays that were moved, for a jubilee or a day of remembrance.
    private static let moved: [Int: (earlyMay: Day?, spring: Day?)] = [
        2012: (nil, Day(2012, 6, 4)), 2020: (Day(2020, 5, 8), nil), 2022: (nil, Day(2022, 6, 2)),
    ]

    /// Holidays that were given once.
    private static let extra: [Int: [Day]] = [
        2011: [Day(2011, 4, 29)], 2012: [Day(2012, 6, 5)],
        2022: [Day(2022, 6, 3), Day(2022, 9, 19)], 2023: [Day(2023, 5, 8)],
    ].mapValues { $0.compactMap { $0 } }
}
