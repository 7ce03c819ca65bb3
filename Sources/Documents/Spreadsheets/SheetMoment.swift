import Basics

/// A spreadsheet's moment: a day counted from an epoch, and a share of a day.
struct SheetMoment {
    /// Days counted from Excel's first, 1 January 1900.
    let serialDay: Int
    /// Seconds since midnight, rounded.
    let seconds: Int
    private let countsFrom1904: Bool

    /// - Parameter countsFrom1904: the workbook counts from 1 January 1904, as old ones from a Macintosh do.
    init?(serial: Double, countsFrom1904: Bool) {
        // 31 December 9999 is the last day.
        guard serial >= 0, serial < 2_958_466 else { return nil }
        var whole = Int(serial)
        var seconds = Int(((serial - Double(whole)) * 86_400).rounded())
        if seconds == 86_400 {
            whole += 1
            seconds = 0
        }
        serialDay = whole
        self.seconds = seconds
        self.countsFrom1904 = countsFrom1904
    }

    /// The day, or nil for the two that no calendar has: day 0, and 29 February 1900, which Excel keeps for the
    /// sake of an older program.
    var day: Day? {
        if countsFrom1904 { return Day(1904, 1, 1)?.adding(days: serialDay) }
        if serialDay == 0 || serialDay == 60 { return nil }
        return Day(1899, 12, serialDay < 60 ? 31 : 30)?.adding(days: serialDay)
    }

    /// Year, month and day of the month as Excel shows them, and the day of the week from Sunday, 0.
    var parts: (year: Int, month: Int, day: Int, weekday: Int) {
        guard let day else {
            return serialDay == 60 ? (1900, 2, 29, 3) : (1900, 1, 0, 6)
        }
        let (year, month, ofMonth) = day.parts
        return (year, month, ofMonth, day.weekday % 7)
    }
}

extension NumberSection {
    private static let weekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    /// What the section writes for a moment.
    func text(of moment: SheetMoment) -> String {
        let isHalved = tokens.contains {
            if case .halfDay = $0 { return true }
            return false
        }
        let hour = moment.seconds / 3_600
        let shownHour = isHalved ? (hour + 11) % 12 + 1 : hour
        let total = moment.serialDay * 86_400 + moment.seconds
        var out = ""
        for token in tokens {
            switch token {
            case .literal(let text): out += text
            case .date("h", let count): out += NumberSection.padded(shownHour, to: count)
            case .date("n", let count):
                out += NumberSection.padded(moment.seconds / 60 % 60, to: count)
            case .date("s", let count): out += NumberSection.padded(moment.seconds % 60, to: count)
            case .date(let letter, let count):
                out += NumberSection.calendar(moment.parts, letter, count: count)
            case .elapsed(let letter, let count):
                let worth = letter == "h" ? 3_600 : letter == "m" ? 60 : 1
                out += NumberSection.padded(total / worth, to: count)
            case .halfDay(let isShort):
                let half = hour < 12 ? "AM" : "PM"
                out += isShort ? String(half.prefix(1)) : half
            case .digit, .point, .percent, .exponent, .general, .text: continue
            }
        }
        return out
    }

    private static func calendar(
        _ parts: (year: Int, month: Int, day: Int, weekday: Int), _ letter: Character, count: Int
    ) -> String {
        switch (letter, count) {
        case ("y", 3...): padded(parts.year, to: 4)
        case ("y", _): padded(parts.year % 100, to: 2)
        case ("m", 5...): String(Day.monthNames[parts.month - 1].prefix(1))
        case ("m", 4): Day.monthNames[parts.month - 1]
        case ("m", 3): String(Day.monthNames[parts.month - 1].prefix(3))
        case ("m", _): padded(parts.month, to: count)
        case ("d", 4...): weekdays[parts.weekday]
        case ("d", 3): String(weekdays[parts.weekday].prefix(3))
        default: padded(parts.day, to: count)
        }
    }

    private static func padded(_ value: Int, to count: Int) -> String {
        let digits = String(value)
        return count > digits.count
            ? String(repeating: "0", count: min(count, 20) - digits.count) + digits : digits
    }
}
