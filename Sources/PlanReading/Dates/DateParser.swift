import Basics
import Planning

/// Finds dates in the words of a date cell: a small grammar over `DateToken`.
///
/// An *atom* is one date, month, quarter, term or year. Words before and after bend it ("by end of", "from",
/// "mid", "onwards"), and signs between two atoms make them a range.
struct DateParser {
    let years: PlanYears?
    let tokens: [PlacedDateToken]
    private var index = 0
    /// The last numbers had the form of a day that no calendar has (31/02/2025): they are no shorter date either.
    private var isImpossible = false

    /// One date as found, and the characters of the text it stands in.
    struct Atom: Equatable {
        var due: Due
        var range: Range<Int>
        /// The tokens it was read from.
        var tokens: Range<Int>
    }

    init(_ text: String, years: PlanYears?) {
        self.years = years
        tokens = DateToken.tokens(of: text)
    }

    /// Every date of the text, in order, ranges already joined.
    static func atoms(in text: String, years: PlanYears?) -> [Atom] {
        var parser = DateParser(text, years: years)
        return parser.atoms()
    }

    private mutating func atoms() -> [Atom] {
        var found: [Atom] = []
        while index < tokens.count {
            let start = index
            guard let due = atom() else {
                index = start + (isImpossible ? 5 : 1)
                isImpossible = false
                continue
            }
            let place = tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound
            let next = bent(Atom(due: due, range: place, tokens: start..<index))
            if let last = found.last, let joined = joined(last, next) {
                found[found.count - 1] = joined
            } else {
                found.append(next)
            }
        }
        return found
    }

    // MARK: - One date

    private mutating func atom() -> Due? {
        if let due = numeric() { return due }
        if isImpossible { return nil }
        return dayMonth() ?? monthFirst() ?? quarter() ?? term() ?? year()
    }

    private func token(_ offset: Int) -> DateToken? {
        tokens.indices.contains(index + offset) ? tokens[index + offset].token : nil
    }

    /// Tokens that stand without a blank between them belong together: "30.9.24" but not "30. 9".
    private func touches(_ offset: Int) -> Bool {
        tokens.indices.contains(index + offset) && tokens.indices.contains(index + offset + 1)
            && tokens[index + offset].range.upperBound
                == tokens[index + offset + 1].range.lowerBound
    }

    /// 2024-09-30, 30/09/2024, 30.9.24, 10 02 2017, 09/2024.
    private mutating func numeric() -> Due? {
        guard case .number(let first, let firstDigits) = token(0) else { return nil }
        if case .sign(let sign) = token(1), "/.-".contains(sign), touches(0), touches(1),
            case .number(let second, let secondDigits) = token(2)
        {
            if token(3) == .sign(sign), touches(2), touches(3),
                case .number(let third, let thirdDigits) = token(4)
            {
                let day: Day? =
                    firstDigits == 4
                    ? Day(first, second, third)
                    : thirdDigits == 4
                        ? Day(third, second, first)
                        : thirdDigits == 2 ? Day(expanded(third), second, first) : nil
                guard let day else {
                    isImpossible = true
                    return nil
                }
                index += 5
                return .day(day)
            }
            if sign != "-", secondDigits == 4, firstDigits <= 2, (1...12).contains(first),
                (1990...2099).contains(second)
            {
                index += 3
                return .month(first, second)
            }
        }
        if firstDigits == 2, case .number(let second, 2) = token(1),
            case .number(let third, 4) = token(2), let day = Day(third, second, first)
        {
            index += 3
            return .day(day)
        }
        return nil
    }

    /// 29 January 2010, 14th March, 3rd of June '24.
    private mutating func dayMonth() -> Due? {
        let day: Int
        switch token(0) {
        case .number(let value, let digits) where digits <= 2: day = value
        case .ordinal(let value): day = value
        default: return nil
        }
        var offset = 1
        if token(offset) == .word("of") { offset += 1 }
        if case .sign(let sign) = token(offset), "-./".contains(sign), touches(0) { offset += 1 }
        guard (1...31).contains(day), case .month(let month) = token(offset) else { return nil }
        offset += 1
        let (year, used) = yearAfterMonth(offset)
        if let year, let found = Day(year, month, day) {
            index += offset + used
            return .day(found)
        }
        guard year == nil, let inferred = years?.year(forMonth: month),
            let found = Day(inferred, month, day)
        else { return nil }
        index += offset
        var due = Due.day(found)
        due.isYearInferred = true
        return due
    }

    /// March 2017, Sept '11, March 3 2025, Feb/March 2017, Jan–Mar 2025, End Nov.
    private mutating func monthFirst() -> Due? {
        guard case .month(let month) = token(0) else { return nil }
        if case .sign(let sign) = token(1), "/-&".contains(sign), case .month(let second) = token(2)
        {
            return months(from: month, to: second, after: 3)
        }
        if token(1) == .word("to") || token(1) == .word("and"), case .month(let second) = token(2) {
            return months(from: month, to: second, after: 3)
        }
        if let due = monthDayYear(month) { return due }
        let (year, used) = yearAfterMonth(1)
        if let year {
            index += 1 + used
            return .month(month, year)
        }
        guard let inferred = years?.year(forMonth: month) else { return nil }
        index += 1
        var due = Due.month(month, inferred)
        due.isYearInferred = true
        return due
    }

    private mutating func monthDayYear(_ month: Int) -> Due? {
        let day: Int
        var isOrdinal = false
        switch token(1) {
        case .number(let value, let digits) where digits <= 2: day = value
        case .ordinal(let value):
            day = value
            isOrdinal = true
        default: return nil
        }
        let offset = token(2) == .sign(",") ? 3 : 2
        if case .number(let year, 4) = token(offset), let found = Day(year, month, day) {
            index += offset + 1
            return .day(found)
        }
        if isOrdinal || years?.meansYear(day) == false, let year = years?.year(forMonth: month),
            let found = Day(year, month, day)
        {
            index += 2
            var due = Due.day(found)
            due.isYearInferred = true
            return due
        }
        return nil
    }

    private mutating func months(from first: Int, to second: Int, after offset: Int) -> Due? {
        let (named, used) = yearAfterMonth(offset)
        guard let year = named ?? years?.year(forMonth: second) else { return nil }
        index += offset + (named == nil ? 0 : used)
        var due = Due(
            start: .start(ofMonth: first, year: first > second ? year - 1 : year),
            end: .end(ofMonth: second, year: year), precision: .range)
        due.isYearInferred = named == nil
        return due
    }

    /// The year after a month at an offset, and how many tokens it takes.
    private func yearAfterMonth(_ offset: Int) -> (year: Int?, used: Int) {
        var offset = offset
        var used = 1
        if case .sign(let sign) = token(offset), ",-./".contains(sign) {
            offset += 1
            used += 1
        }
        switch token(offset) {
        case .number(let value, 4) where (1990...2099).contains(value): return (value, used)
        case .yearAfterApostrophe(let value): return (expanded(value), used)
        case .number(let value, 2):
            if let years {
                return years.meansYear(value) ? (years.year(ofTwoDigits: value), used) : (nil, 0)
            }
            return value <= 31 && value < 5 ? (nil, 0) : (2000 + value, used)
        default: return (nil, 0)
        }
    }

    /// Q2 2024/25 (financial: July to September), 2024/25 Q2, Q2 24/25, Q3 2024 (calendar).
    private mutating func quarter() -> Due? {
        if case .quarter(let quarter) = token(0) {
            var offset = 1
            while token(offset) == .word("of") || token(offset) == .sign(",")
                || token(offset) == .sign("(")
            {
                offset += 1
            }
            guard let (first, isFinancial, used) = yearOrPair(offset) else { return nil }
            index += offset + used
            return QuarterReading.due(quarter, of: first, isFinancial: isFinancial)
        }
        if let (first, isFinancial, used) = yearOrPair(0) {
            var offset = used
            if case .sign = token(offset) { offset += 1 }
            guard case .quarter(let quarter) = token(offset) else { return nil }
            index += offset + 1
            return QuarterReading.due(quarter, of: first, isFinancial: isFinancial)
        }
        return nil
    }

    /// Autumn term 2024, Spring 2025, summer term.
    private mutating func term() -> Due? {
        guard case .season(let season) = token(0), season != .winter else { return nil }
        var offset = 1
        let isTerm = token(offset) == .word("term")
        if isTerm { offset += 1 }
        var isInferred = false
        let year: Int
        switch token(offset) {
        case .number(let value, 4) where (1990...2099).contains(value):
            year = value
            offset += 1
        case .yearAfterApostrophe(let value):
            year = expanded(value)
            offset += 1
        case .number(let value, 2) where years?.meansYear(value) == true:
            year = expanded(value)
            offset += 1
        default:
            guard isTerm, let years else { return nil }
            let month = season == .autumn ? 12 : season == .spring ? 4 : 7
            year = years.year(forMonth: month)
            isInferred = true
        }
        index += offset
        var due = QuarterReading.term(season, of: year)
        due.isYearInferred = isInferred
        due.isApproximate = !isTerm
        return due
    }

    /// 2012, 2012/13, 2009 – 2011.
    private mutating func year() -> Due? {
        guard let (first, isPair, used) = yearOrPair(0), token(0) != nil else { return nil }
        if case .number(_, 2) = token(0) { return nil }
        index += used
        if isPair {
            return Due(start: Day(first, 4, 1), end: Day(first + 1, 3, 31), precision: .range)
        }
        return Due(start: Day(first, 1, 1), end: Day(first, 12, 31), precision: .range)
    }

    /// A year, or two years joined as 2024/25: its first year, whether it is a pair, and the tokens used.
    private func yearOrPair(_ offset: Int) -> (first: Int, isPair: Bool, used: Int)? {
        guard case .number(let value, let digits) = token(offset), digits == 4 || digits == 2 else {
            return nil
        }
        if case .sign(let sign) = token(offset + 1), sign == "/" || sign == "-",
            case .number(let second, let secondDigits) = token(offset + 2)
        {
            let first = digits == 4 ? value : expanded(value)
            if secondDigits == 2,
                second == (first + 1) % 100 || (secondDigits == 4 && second == first + 1)
            {
                return (first, true, 3)
            }
            if secondDigits == 4, second == first + 1, sign == "/" { return (first, true, 3) }
        }
        guard digits == 4, (1990...2099).contains(value) else { return nil }
        return (value, false, 1)
    }

    private func expanded(_ value: Int) -> Int {
        value >= 100 ? value : years?.year(ofTwoDigits: value) ?? 2000 + value
    }
}
