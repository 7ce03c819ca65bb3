import Basics

/// Working days and months as tables to look up, because they are asked millions of times.
///
/// Days are counted from 1 January 1970; months are `year × 12 + month − 1`.
public struct CaseCalendar: Sendable {
    /// The calendar of England.
    public static let england = CaseCalendar(holidays: EnglishHolidays.days)

    private static let years = 1840...2160
    private let firstDay: Int32
    private let lastDay: Int32
    private let firstMonth: Int32
    private let months: [Int16]
    private let starts: [Int32]
    private let workingUpTo: [Int32]
    private let working: [Int32]

    /// A calendar in which Saturdays, Sundays and these days are no working days.
    public init(holidays: Set<Day>) {
        let first = Day.start(ofMonth: 1, year: Self.years.lowerBound).number
        let last = Day.end(ofMonth: 12, year: Self.years.upperBound).number
        let free = Set(holidays.map(\.number))
        var months: [Int16] = []
        var starts: [Int32] = []
        var upTo: [Int32] = []
        var working: [Int32] = []
        months.reserveCapacity(last - first + 1)
        upTo.reserveCapacity(last - first + 1)
        for year in Self.years {
            for month in 1...12 {
                let start = Day.start(ofMonth: month, year: year).number
                starts.append(Int32(start))
                for day in start..<start + Day.length(ofMonth: month, year: year) {
                    months.append(Int16(starts.count - 1))
                    if (day + 3 + 7_000_000) % 7 < 5, !free.contains(day) {
                        working.append(Int32(day))
                    }
                    upTo.append(Int32(working.count))
                }
            }
        }
        starts.append(Int32(last + 1))
        firstDay = Int32(first)
        lastDay = Int32(last)
        firstMonth = Int32(Self.years.lowerBound * 12)
        self.months = months
        self.starts = starts
        workingUpTo = upTo
        self.working = working
    }

    private func place(_ day: Int32) -> Int { Int(min(max(day, firstDay), lastDay) - firstDay) }

    /// The month in which a day lies.
    func month(of day: Int32) -> Int32 { firstMonth + Int32(months[place(day)]) }

    /// The first day of a month.
    func start(of month: Int32) -> Int32 { starts[Int(month - firstMonth)] }

    /// The last day of a month.
    func end(of month: Int32) -> Int32 { starts[Int(month - firstMonth) + 1] - 1 }

    /// The nth working day after a day.
    ///
    /// Source: conventions of the casework measures, 1: the day itself is day 0; where it is no working day, the next
    /// one is day 1. Example: 10 working days from Thursday 1 April 2010, over Easter, end on Monday 19 April.
    func adding(workingDays count: Int32, to day: Int32) -> Int32 {
        guard count > 0 else { return day }
        return working[min(Int(workingUpTo[place(day)] + count) - 1, working.count - 1)]
    }

    /// How many working days after a day another one is: 0 on the same day, and never below 0.
    func workingDays(from day: Int32, to later: Int32) -> Int32 {
        max(0, workingUpTo[place(later)] - workingUpTo[place(day)])
    }

    /// The same day some months later (or earlier), or the last of that month where it has no such day.
    ///
    /// Source: conventions of the casework measures, 2. Example: four months from 31 October 2011 is 29 February 2012.
    func adding(months count: Int32, to day: Int32) -> Int32 {
        let month = Int(months[place(day)])
        let target = min(max(month + Int(count), 0), starts.count - 2)
        return min(starts[target] + day - starts[month], starts[target + 1] - 1)
    }

    /// The day on which a second since 1970 lies.
    static func day(of instant: Int64) -> Int32 {
        let day = instant / 86_400
        return Int32(instant < 0 && day * 86_400 != instant ? day - 1 : day)
    }
}
