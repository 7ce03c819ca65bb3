import Basics

extension Statement {
    /// The fact and what is asked of it, for a person: "completed on working day 47; limit 45".
    public var words: String {
        switch self {
        case .nothing: "nothing more is asked"
        case .code(let name, let code, let among):
            "\(name) is \(code ?? "blank"); asked: \(among.joined(separator: ", "))"
        case .day(let name, let day): "\(name): \(Statement.text(day))"
        case .noDay(let name, let day): "\(name): \(Statement.text(day)); asked: none"
        case .notBefore(let name, let day, let other, let at):
            "\(name): \(Statement.text(day)); asked: not before \(other), \(Statement.text(at))"
        case .within(let name, let day, let from, let to):
            "\(name): \(Statement.text(day)); asked: \(Statement.span(from, to))"
        case .atLeast(let name, let count, let least): "\(name): \(count); asked: \(least) or more"
        case .covers(let name, let found, let all):
            "\(name): \(found.isEmpty ? "none" : found.joined(separator: ", "));"
                + " asked: \(all.joined(separator: ", "))"
        case .completesRun(let days, let size, let span):
            "began \(days.map(\.iso).joined(separator: ", "));"
                + " asked: \(size) within \(span) days, for the first time"
        case .aged(let born, let day, let from, let below):
            "born \(Statement.text(born)); asked: \(from / 12) to \(below / 12 - 1) on \(day.iso)"
        case .inTime(let due): due.words
        case .overdue(let due, let day): "due \(due.due.iso); asked: before \(day.iso)"
        case .dueWithin(let due, let from, let to):
            "due \(due.due.iso), \(due.limit.words) from \(due.trigger.iso);"
                + " asked: \(Statement.span(from, to))"
        case .owed(let due):
            "due \(due.due.iso), \(due.met == nil ? "not done" : "done"),"
                + " ended \(Statement.text(due.end)); asked: done, or not ended by then"
        case .withinHours(let start, let hours, let met):
            "ended \(start.words), interviewed \(met?.words ?? "never"); asked: within \(hours) hours"
        case .hoursOver(let start, let hours, let day):
            "ended \(start.words); asked: \(hours) hours over by the end of \(day.iso)"
        case .overLimit(let cases, let hours, let limit):
            "\(cases) cases at \(hours) % of full time; asked: more than \(limit) for full time"
        case .not(let inner): "not so: \(inner.words)"
        case .all(let parts): parts.map(\.words).joined(separator: " · ")
        case .any(let parts): parts.map(\.words).joined(separator: " or ")
        }
    }

    private static func text(_ day: Day?) -> String { day?.iso ?? "none" }

    private static func span(_ from: Day?, _ to: Day?) -> String {
        switch (from, to) {
        case (let from?, let to?): "\(from.iso) to \(to.iso)"
        case (let from?, nil): "from \(from.iso)"
        case (nil, let to?): "up to \(to.iso)"
        case (nil, nil): "any day"
        }
    }
}

extension Statement.Due {
    /// "done on working day 47; limit 45".
    var words: String {
        guard let met else { return "not done; due \(due.iso), \(limit.words) from \(trigger.iso)" }
        switch limit {
        case .workingDays(let count):
            let number = CaseCalendar.england.workingDays(
                from: Int32(trigger.number), to: Int32(met.number))
            return "done \(met.iso), on working day \(number); limit \(count)"
        case .days(let count):
            return "done \(met.iso), on day \(met.number - trigger.number); limit \(count)"
        case .months:
            return "done \(met.iso); due \(due.iso), \(limit.words) from \(trigger.iso)"
        }
    }
}

extension Statement.InstantText {
    /// "2011-10-03 14:05".
    public var words: String {
        let day = CaseCalendar.day(of: seconds)
        let minutes = Int((seconds - Int64(day) * 86_400) / 60)
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(Day(number: Int(day)).iso) \(padded(minutes / 60)):\(padded(minutes % 60))"
    }
}
