import Basics

/// How long something may take.
public enum Limit: Sendable, Hashable {
    /// Working days; the day of the trigger is day 0.
    case workingDays(Int)
    /// Days of the calendar.
    case days(Int)
    /// Months, to the same day or the last of the month.
    case months(Int)

    /// The last day that is still in time.
    @inline(__always)
    func due(from day: Int32, _ calendar: borrowing CaseCalendar) -> Int32 {
        switch self {
        case .workingDays(let count): calendar.adding(workingDays: Int32(count), to: day)
        case .days(let count): day + Int32(count)
        case .months(let count): calendar.adding(months: Int32(count), to: day)
        }
    }

    /// "10 working days".
    public var words: String {
        switch self {
        case .workingDays(let count): count == 1 ? "1 working day" : "\(count) working days"
        case .days(let count): count == 1 ? "1 day" : "\(count) days"
        case .months(let count): count == 1 ? "1 month" : "\(count) months"
        }
    }
}

/// A limit with the days between which it held: a case is judged by the limit of its own day.
public struct DatedLimit: Sendable, Hashable {
    /// The first trigger day for which it holds; always, without one.
    public var from: Day?
    /// The last trigger day for which it holds; for ever, without one.
    public var to: Day?
    /// How long it may take.
    public var limit: Limit

    /// Makes one from its parts.
    public init(from: Day? = nil, to: Day? = nil, _ limit: Limit) {
        self.from = from
        self.to = to
        self.limit = limit
    }
}

/// Limits one after the other in time.
public struct Clock: Sendable, Hashable {
    /// The limits; the first that holds on the trigger's day is taken.
    public var limits: [DatedLimit]

    /// A clock of dated limits.
    public init(_ limits: [DatedLimit]) { self.limits = limits }

    /// A clock whose limit never changed.
    public init(_ limit: Limit) { limits = [DatedLimit(limit)] }

    /// The limit for a trigger on a day.
    func limit(on day: Int32) -> Limit? {
        if limits.count == 1 { return limits[0].limit }
        return limits.first { dated in
            (dated.from.map { Int($0.number) <= Int(day) } ?? true)
                && (dated.to.map { Int($0.number) >= Int(day) } ?? true)
        }?.limit
    }
}
