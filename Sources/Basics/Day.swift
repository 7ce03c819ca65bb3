/// A calendar day, without time or zone; the council's day is Europe/London's.
///
/// Held as days since 1 January 1970 in the proleptic Gregorian calendar, so arithmetic is on whole numbers.
public struct Day: Sendable, Hashable, Comparable, Codable {
    /// Days since 1 January 1970.
    public let number: Int

    /// Makes one from its parts.
    public init(number: Int) { self.number = number }

    /// A day from year, month (1–12) and day of the month; nil where the calendar has no such day.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, (1...9999).contains(year),
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        number = Day.civil(year: year, month: month, day: day)
    }

    /// Reads "2012-02-29"; nil for anything else.
    public init?(iso text: some StringProtocol) {
        var text = String(text)
        guard let day = text.withUTF8({ Day(iso: $0) }) else { return nil }
        self = day
    }

    /// Reads the bytes of "2012-02-29"; nil for anything else.
    public init?(iso bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Day.number(bytes[..<4]), let month = Day.number(bytes[5..<7]),
            let day = Day.number(bytes[8...])
        else { return nil }
        self.init(year, month, day)
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var number = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 48)
        }
        return number
    }

    /// Year, month and day of the month.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The year.
    public var year: Int { parts.year }
    /// The month, 1–12.
    public var month: Int { parts.month }

    /// "2012-02-29".
    public var iso: String {
        let (year, month, day) = parts
        return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
    }

    /// "29 February 2012", as pages show it.
    public var words: String {
        let (year, month, day) = parts
        return "\(day) \(Day.monthNames[month - 1]) \(year)"
    }

    /// "29 Feb 2012", for tables.
    public var shortWords: String {
        let (year, month, day) = parts
        return "\(day) \(Day.shortMonthNames[month - 1]) \(year)"
    }

    /// The day some days later, or earlier where the number is negative.
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// Monday is 1, Sunday is 7.
    public var weekday: Int {
        let shifted = (number + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// Earlier is less.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// Reads or makes one.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a day: yyyy-mm-dd"))
        }
        self = day
    }

    /// Writes "2012-02-29".
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

extension Day {
    /// "January" to "December".
    public static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static let shortMonthNames = monthNames.map { String($0.prefix(3)) }

    /// Number of days of a month (1–12).
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The first day of a month; months beyond 1–12 run into the neighbouring years.
    public static func start(ofMonth month: Int, year: Int) -> Day {
        let months = year * 12 + (month - 1)
        let shifted = months >= 0 ? months : months - 11
        return Day(
            number: civil(year: shifted / 12, month: months - (shifted / 12) * 12 + 1, day: 1))
    }

    /// The last day of a month.
    public static func end(ofMonth month: Int, year: Int) -> Day {
        start(ofMonth: month + 1, year: year).adding(days: -1)
    }

    /// Easter Sunday of a year in the Gregorian calendar.
    public static func easter(year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let epact =
            (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekdayShift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekdayShift) / 451
        let sum = epact + weekdayShift - 7 * correction + 114
        return Day(number: civil(year: year, month: sum / 31, day: sum % 31 + 1))
    }

    private static func civil(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
