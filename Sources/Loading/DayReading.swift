/// Reads days and times as councils write them.
enum DayReading {
    /// What a cell says, and whether it was written as the format asks.
    struct Read<Value> {
        var value: Value
        var isCanonical: Bool
    }

    private static let years = 1900...2100

    /// The first day of each month from January 1900, and the day after the last month.
    private static let monthStarts: [Int32] = {
        var starts: [Int32] = []
        var next: Int32 = -25_567
        for year in years {
            for month in 1...12 {
                starts.append(next)
                next += Int32(length(ofMonth: month, year: year))
            }
        }
        return starts + [next]
    }()

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// A day of the calendar within 1900–2100, counted from 1970.
    static func number(year: Int, month: Int, day: Int) -> Int32? {
        guard years.contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let place = (year - years.lowerBound) * 12 + month - 1
        let number = monthStarts[place] + Int32(day - 1)
        return number < monthStarts[place + 1] ? number : nil
    }

    /// A day: `YYYY-MM-DD`, `dd/mm/yyyy`, `dd/mm/yy`, a spreadsheet's number, or the day of a date-time.
    ///
    /// Source: the casework interchange format, order of work, 2. Example: 05/02/12 is 5 February 2012.
    static func day(_ cell: Cell) -> Read<Int32>? {
        if cell.count == 10, let day = isoDay(cell.start) {
            return Read(value: day, isCanonical: true)
        }
        if let instant = isoInstant(cell), cell.count > 10 {
            return Read(value: Int32(floorDivided(instant.value, 86_400)), isCanonical: false)
        }
        if let parts = slashes(cell.buffer),
            let day = number(year: parts.year, month: parts.month, day: parts.day)
        {
            return Read(value: day, isCanonical: false)
        }
        if cell.count == 5, let serial = digits(cell.buffer), (20_000...60_000).contains(serial) {
            // A spreadsheet counts from 30 December 1899, which is day −25 569 here.
            return Read(value: Int32(serial - 25_569), isCanonical: false)
        }
        return nil
    }

    /// A day and time in seconds: `YYYY-MM-DDTHH:MM`, with a space, seconds, slashes, or without a time.
    static func instant(_ cell: Cell) -> Read<Int64>? {
        if let iso = isoInstant(cell) { return iso }
        guard let space = cell.buffer.firstIndex(of: UInt8(ascii: " ")), cell.count - space == 6,
            let parts = slashes(UnsafeBufferPointer(rebasing: cell.buffer[..<space])),
            parts.hasLongYear,
            let day = number(year: parts.year, month: parts.month, day: parts.day),
            let time = time(cell.start + space + 1, count: 5)
        else { return nil }
        return Read(value: Int64(day) * 86_400 + time, isCanonical: false)
    }

    @inline(__always)
    private static func isoDay(_ bytes: UnsafePointer<UInt8>) -> Int32? {
        guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        @inline(__always) func digit(_ place: Int) -> Int { Int(bytes[place] &- 48) }
        let places = (
            digit(0), digit(1), digit(2), digit(3), digit(5), digit(6), digit(8), digit(9)
        )
        let high = max(
            max(max(places.0, places.1), max(places.2, places.3)),
            max(max(places.4, places.5), max(places.6, places.7)))
        guard high < 10 else { return nil }
        return number(
            year: places.0 * 1000 + places.1 * 100 + places.2 * 10 + places.3,
            month: places.4 * 10 + places.5, day: places.6 * 10 + places.7)
    }

    private static func isoInstant(_ cell: Cell) -> Read<Int64>? {
        guard cell.count >= 10, let day = isoDay(cell.start) else { return nil }
        let midnight = Int64(day) * 86_400
        if cell.count == 10 { return Read(value: midnight, isCanonical: false) }
        let mark = cell.start[10]
        guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: " "),
            let time = time(cell.start + 11, count: cell.count - 11)
        else { return nil }
        let isCanonical = cell.count == 16 && mark == UInt8(ascii: "T")
        return Read(value: midnight + time, isCanonical: isCanonical)
    }

    /// `HH:MM` or `HH:MM:SS`, in seconds.
    private static func time(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int64? {
        guard count == 5 || count == 8, bytes[2] == UInt8(ascii: ":"),
            let hour = digits(UnsafeBufferPointer(start: bytes, count: 2)), hour < 24,
            let minute = digits(UnsafeBufferPointer(start: bytes + 3, count: 2)), minute < 60
        else { return nil }
        guard count == 8 else { return Int64(hour * 3600 + minute * 60) }
        guard bytes[5] == UInt8(ascii: ":"),
            let second = digits(UnsafeBufferPointer(start: bytes + 6, count: 2)), second < 60
        else { return nil }
        return Int64(hour * 3600 + minute * 60 + second)
    }

    private struct Slashes {
        var year: Int
        var month: Int
        var day: Int
        var hasLongYear: Bool
    }

    /// `d/m/yyyy` or `d/m/yy`: 00–50 is 2000–2050, 51–99 is 1951–1999.
    private static func slashes(_ bytes: UnsafeBufferPointer<UInt8>) -> Slashes? {
        guard (6...10).contains(bytes.count) else { return nil }
        let parts = bytes.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
        ).map { UnsafeBufferPointer(rebasing: $0) }
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            parts[2].count == 2 || parts[2].count == 4, let day = digits(parts[0]),
            let month = digits(parts[1]), var year = digits(parts[2])
        else { return nil }
        if parts[2].count == 2 { year += year <= 50 ? 2000 : 1900 }
        return Slashes(year: year, month: month, day: day, hasLongYear: parts[2].count == 4)
    }

    /// A whole number in plain digits.
    static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var number = 0
        for byte in bytes {
            let digit = byte &- 48
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// The day on which a second lies.
    static func floorDivided(_ seconds: Int64, _ divisor: Int64) -> Int64 {
        let quotient = seconds / divisor
        return seconds < 0 && quotient * divisor != seconds ? quotient - 1 : quotient
    }
}
