import Basics

/// A fact of a record with what is asked of it, so that anybody can see from the fact alone whether it holds.
public indirect enum Statement: Sendable, Hashable {
    /// Nothing is asked.
    case nothing
    /// A coded column holds one of some codes; a blank is none of them.
    case code(of: String, is: String?, among: [String])
    /// There is such a day.
    case day(of: String, is: Day?)
    /// There is no such day.
    case noDay(of: String, is: Day?)
    /// A day is there and does not lie before another one.
    case notBefore(of: String, is: Day?, than: String, at: Day?)
    /// A day is there and lies between two others.
    case within(of: String, is: Day?, from: Day?, to: Day?)
    /// There is at least so much of something.
    case atLeast(of: String, count: Int, least: Int)
    /// Each of some codes was found.
    case covers(of: String, found: [String], all: [String])
    /// The last of these days completes a run for the first time.
    case completesRun(days: [Day], size: Int, within: Int)
    /// The child is so many months old on a day, and not yet so many.
    case aged(born: Day?, on: Day, fromMonths: Int, belowMonths: Int)
    /// Something was done by the day on which it was due.
    case inTime(Due)
    /// Something was due before a day.
    case overdue(Due, on: Day)
    /// Something was due between two days.
    case dueWithin(Due, from: Day, to: Day)
    /// Something was still owed when it was due: it was done, or what it belonged to had not ended.
    case owed(Due)
    /// An interview was held within some hours of a time.
    case withinHours(InstantText, hours: Int, met: InstantText?)
    /// The hours after a time were over at the end of a day.
    case hoursOver(InstantText, hours: Int, by: Day)
    /// More cases than the limit for the hours of work.
    case overLimit(cases: Int, hours: Int, limit: Int)
    /// The opposite.
    case not(Statement)
    /// All of them.
    case all([Statement])
    /// At least one of them.
    case any([Statement])

    /// Something that had to be done.
    public struct Due: Sendable, Hashable {
        /// The day from which the time runs.
        public var trigger: Day
        /// How long it may take.
        public var limit: Limit
        /// When it was done.
        public var met: Day?
        /// When nothing more could be done.
        public var end: Day?

        /// The last day that was in time.
        public var due: Day {
            Day(number: Int(limit.due(from: Int32(trigger.number), .england)))
        }
    }

    /// A day and time on the clock's face.
    public struct InstantText: Sendable, Hashable {
        /// Seconds since the start of 1970.
        public var seconds: Int64
    }
}

extension Statement {
    /// Whether it holds, by its own facts.
    public var holds: Bool {
        switch self {
        case .nothing: true
        case .code(_, let code, let among): code.map(among.contains) ?? false
        case .day(_, let day): day != nil
        case .noDay(_, let day): day == nil
        case .notBefore(_, let day, _, let other): Statement.isOrdered(other, day)
        case .within(_, let day, let from, let to):
            day.map { day in (from.map { day >= $0 } ?? true) && (to.map { day <= $0 } ?? true) }
                ?? false
        case .atLeast(_, let count, let least): count >= least
        case .covers(_, let found, let all): all.allSatisfy(found.contains)
        case .completesRun(let days, let size, let span):
            Statement.isRun(days, size, span) && !Statement.isRun(days.dropLast(), size, span)
        case .aged(let born, let day, let from, let below): Statement.isAged(born, day, from, below)
        case .inTime(let due): due.met.map { $0 <= due.due } ?? false
        case .overdue(let due, let day): due.due < day
        case .dueWithin(let due, let from, let to): due.due >= from && due.due <= to
        case .owed(let due): due.met != nil || due.end.map { $0 > due.due } ?? true
        case .withinHours(let start, let hours, let met):
            met.map { $0.seconds <= start.seconds + Int64(hours) * 3600 } ?? false
        case .hoursOver(let start, let hours, let day):
            start.seconds + Int64(hours) * 3600 < Int64(day.number + 1) * 86_400
        case .overLimit(let cases, let hours, let limit): 100 * cases > limit * hours
        case .not(let inner): !inner.holds
        case .all(let parts): parts.allSatisfy(\.holds)
        case .any(let parts): parts.contains(where: \.holds)
        }
    }

    private static func isOrdered(_ first: Day?, _ second: Day?) -> Bool {
        guard let first, let second else { return false }
        return second >= first
    }

    private static func isRun(_ days: some BidirectionalCollection<Day>, _ size: Int, _ span: Int)
        -> Bool
    {
        let last = days.suffix(size)
        guard last.count == size, let first = last.first, let end = last.last else { return false }
        return end.number - first.number < span
    }

    private static func isAged(_ born: Day?, _ day: Day, _ from: Int, _ below: Int) -> Bool {
        guard let born else { return false }
        let calendar = CaseCalendar.england
        let birth = Int32(born.number)
        return Int(calendar.adding(months: Int32(from), to: birth)) <= day.number
            && Int(calendar.adding(months: Int32(below), to: birth)) > day.number
    }
}
