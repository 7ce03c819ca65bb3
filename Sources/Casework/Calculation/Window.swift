import Basics

/// The months that are reported on.
public struct Window: Sendable, Hashable {
    /// The first month, as year × 12 + month − 1.
    let first: Int32
    /// The last month.
    let last: Int32
    /// The first day of the first month.
    let firstDay: Int32
    /// The last day of the last month, or the as-at date where that is earlier.
    let lastDay: Int32
    /// For each month, the day at which a snapshot is taken.
    let days: [Int32]

    /// The months from one to another; by default, from the month that is reported from to that of the as-at date.
    /// Months after the as-at date are not there.
    init(
        _ records: CaseRecords, _ calendar: CaseCalendar, from: Month? = nil, to: Month? = nil
    ) throws(CaseworkError) {
        let asAt = Int32(records.asAt.number)
        let known = calendar.month(of: asAt)
        first = from?.number ?? calendar.month(of: Int32(records.from.number))
        last = min(to?.number ?? known, known)
        guard first <= last, first >= 1840 * 12 else { throw .noMonths }
        firstDay = calendar.start(of: first)
        lastDay = min(calendar.end(of: last), asAt)
        days = (first...last).map { min(calendar.end(of: $0), asAt) }
    }

    /// How many months there are.
    var count: Int { days.count }

    @inline(__always)
    func contains(_ day: Int32) -> Bool { day >= firstDay && day <= lastDay }
}

/// A month of a year.
public struct Month: Sendable, Hashable, Comparable {
    /// Year × 12 + month − 1.
    let number: Int32

    init(number: Int32) { self.number = number }

    /// Reads "2012-02"; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 7, let day = Day(iso: text + "-01") else { return nil }
        self.init(of: day)
    }

    /// The month of a day.
    public init(of day: Day) { number = Int32(day.year * 12 + day.month - 1) }

    /// "2012-02".
    public var text: String {
        let (year, month) = (Int(number) / 12, Int(number) % 12 + 1)
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            + (month < 10 ? "-0" : "-") + String(month)
    }

    /// Earlier is less.
    public static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}
