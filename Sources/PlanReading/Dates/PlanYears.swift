import Basics

/// The years a plan speaks of, for dates written without one ("End Nov", "March 17").
struct PlanYears: Equatable {
    /// The first and last year the document itself names, with a month or in its heading.
    var years: ClosedRange<Int>
    /// The earliest month the document plainly speaks of as its present, where it tells one.
    var start: Day

    init(years: ClosedRange<Int>, start: Day? = nil) {
        self.years = years
        self.start = start ?? Day.start(ofMonth: 1, year: years.lowerBound)
    }

    /// A two-digit year in the century of the plan.
    func year(ofTwoDigits value: Int) -> Int {
        let century = years.lowerBound / 100 * 100
        return [century - 100 + value, century + value, century + 100 + value]
            .min { abs($0 - years.lowerBound) < abs($1 - years.lowerBound) } ?? century + value
    }

    /// "July 18" in a plan of 2017 is July 2018; "July 3" is a day.
    func meansYear(_ twoDigits: Int) -> Bool {
        let year = year(ofTwoDigits: twoDigits)
        return (years.lowerBound - 2...years.upperBound + 6).contains(year)
    }

    /// The year of a month written without one: the first on or after two months before the plan's start.
    func year(forMonth month: Int) -> Int {
        let earliest = start.adding(days: -62)
        return Day.end(ofMonth: month, year: earliest.year) >= earliest
            ? earliest.year : earliest.year + 1
    }

    /// Reads the years out of all the document's words: four-digit years, "2010/11", "Sept '11", "March 17".
    ///
    /// - Parameters:
    ///   - heading: title and front matter, whose years count most.
    ///   - dates: the words of the date columns.
    ///   - all: every other word.
    init?(heading: [String], dates: [String], all: @autoclosure () -> [String]) {
        let headed = heading.flatMap { PlanYears.fourDigitYears(in: $0) }
        let read = Readings<String, [Int]>()
        let dated = dates.flatMap { read[$0, default: PlanYears.fourDigitYears(in: $0)] }
        var counts: [Int: Int] = [:]
        for year in dated { counts[year, default: 0] += 1 }
        let usual = counts.filter { $0.value * 10 >= dated.count }.map(\.key)
        var known = headed + usual
        if known.isEmpty { known = dated }
        if known.isEmpty { known = all().flatMap { PlanYears.fourDigitYears(in: $0) } }
        if known.isEmpty {
            known = (dates + heading + all()).flatMap(PlanYears.shortYears(in:))
        }
        guard let first = known.min(), let last = known.max() else { return nil }
        let near = known.filter { $0 >= last - 6 }
        let lower = max(first, near.min() ?? first)
        self.init(years: lower...last, start: PlanYears.earliest(in: dates, from: lower))
    }

    static func fourDigitYears(in text: String) -> [Int] {
        guard text.mayHold("19") || text.mayHold("20") else { return [] }
        let tokens = DateToken.tokens(of: text)
        return tokens.enumerated().flatMap { index, placed -> [Int] in
            guard case .number(let value, 4) = placed.token, (1990...2099).contains(value) else {
                return []
            }
            if index + 2 < tokens.count, tokens[index + 1].token == .sign("/"),
                case .number(let second, 2) = tokens[index + 2].token, second == (value + 1) % 100
            {
                return [value, value + 1]
            }
            return [value]
        }
    }

    /// Years written '11, or 17 after a month.
    private static func shortYears(in text: String) -> [Int] {
        let tokens = DateToken.tokens(of: text)
        return tokens.enumerated().compactMap { index, placed in
            switch placed.token {
            case .yearAfterApostrophe(let value): return 2000 + value
            case .number(let value, 2) where index > 0:
                if case .month = tokens[index - 1].token { return 2000 + value }
                if index > 1, case .sign = tokens[index - 1].token,
                    case .month = tokens[index - 2].token
                {
                    return 2000 + value
                }
                return nil
            default: return nil
            }
        }
    }

    /// The first of the month of 14/07/2025.
    private static func numeric(_ tokens: ArraySlice<PlacedDateToken>) -> Day? {
        let parts = tokens.prefix(5).map(\.token)
        guard parts.count == 5, parts[1] == parts[3], case .sign = parts[1],
            case .number(_, 1...2) = parts[0], case .number(let month, 1...2) = parts[2],
            case .number(let year, 4) = parts[4]
        else { return nil }
        return Day(year, month, 1)
    }

    /// The earliest month with its year among the dates, within the plan's years.
    private static func earliest(in dates: [String], from year: Int) -> Day? {
        var earliest: Day?
        for text in dates {
            let tokens = DateToken.tokens(of: text)
            for (index, placed) in tokens.enumerated() {
                if let day = numeric(tokens[index...]), day.year >= year {
                    earliest = min(earliest ?? day, day)
                }
                guard case .month(let month) = placed.token, index + 1 < tokens.count else {
                    continue
                }
                var found: Int?
                switch tokens[index + 1].token {
                case .number(let value, 4): found = value
                case .yearAfterApostrophe(let value): found = 2000 + value
                case .number(let value, 2) where (year % 100...year % 100 + 6).contains(value):
                    found = 2000 + value
                default: break
                }
                guard let found, found >= year else { continue }
                let day = Day.start(ofMonth: month, year: found)
                earliest = min(earliest ?? day, day)
            }
        }
        return earliest
    }
}
