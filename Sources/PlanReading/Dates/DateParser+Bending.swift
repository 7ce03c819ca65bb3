import Basics
import Planning

/// Words around a date, and what joins two dates.
extension DateParser {
    /// Bends a date by the words before and after it.
    func bent(_ atom: Atom) -> Atom {
        var due = atom.due
        var place = atom.tokens.lowerBound - 1
        var isEnd = false
        while place >= 0, case .word(let word) = tokens[place].token {
            switch word {
            case "mid", "middle", "early", "around", "approximately", "approx", "circa", "late":
                due.isApproximate = true
            case "end": isEnd = true
            case "from", "starting", "commencing", "since", "started", "commenced", "begins",
                "post", "after":
                due = Due(
                    start: isEnd ? due.end : due.start, precision: .from,
                    isYearInferred: due.isYearInferred, isApproximate: due.isApproximate)
                return Atom(due: due, range: atom.range, tokens: atom.tokens)
            case "of", "the", "by", "in", "during", "beginning", "start": break
            default: place = 0
            }
            place -= 1
        }
        if isWeekCommencing(before: atom.tokens.lowerBound), let start = due.start,
            due.precision == .day
        {
            due = Due(start: start, end: start.adding(days: 6), precision: .range)
        }
        if case .word(let word)? = tokens.indices.contains(atom.tokens.upperBound)
            ? tokens[atom.tokens.upperBound].token : nil, word.hasPrefix("onward")
        {
            due = Due(
                start: due.start, precision: .from, isYearInferred: due.isYearInferred,
                isApproximate: due.isApproximate)
        }
        return Atom(due: due, range: atom.range, tokens: atom.tokens)
    }

    /// "w/c 3 June 2024", "week commencing 3 June".
    private func isWeekCommencing(before place: Int) -> Bool {
        if place >= 3, tokens[place - 1].token == .word("c"), tokens[place - 2].token == .sign("/"),
            tokens[place - 3].token == .word("w")
        {
            return true
        }
        return place >= 2 && tokens[place - 1].token == .word("commencing")
            && tokens[place - 2].token == .word("week")
    }

    /// Two dates with only a joining sign or word between them are one range.
    func joined(_ first: Atom, _ second: Atom) -> Atom? {
        let between = tokens[first.tokens.upperBound..<second.tokens.lowerBound].map(\.token)
        guard !between.isEmpty,
            between.contains(where: { DateParser.joiners.contains($0) }),
            between.first == DateParser.arrow
                || between.allSatisfy({
                    DateParser.joiners.contains($0) || DateParser.fillers.contains($0)
                })
        else { return nil }
        var start = first.due.start
        if first.due.isYearInferred, let named = second.due.end, let day = first.due.start {
            start = sameYear(day, notAfter: named)
        }
        guard let start, var end = second.due.end, first.due.parts.isEmpty else { return nil }
        if end < start, second.due.isYearInferred {
            let parts = end.parts
            end = Day(parts.year + 1, parts.month, parts.day) ?? end.adding(days: 365)
        }
        guard start <= end else { return nil }
        var due = Due(start: start, end: end, precision: .range)
        due.isYearInferred = first.due.isYearInferred || second.due.isYearInferred
        due.isApproximate = first.due.isApproximate || second.due.isApproximate
        return Atom(
            due: due, range: first.range.lowerBound..<second.range.upperBound,
            tokens: first.tokens.lowerBound..<second.tokens.upperBound)
    }

    private func sameYear(_ day: Day, notAfter end: Day) -> Day {
        let parts = day.parts
        let length = Day.length(ofMonth: parts.month, year: end.year)
        let moved = Day(end.year, parts.month, min(parts.day, length)) ?? day
        return moved <= end ? moved : Day.start(ofMonth: parts.month, year: end.year - 1)
    }

    /// An arrow joins over any words: "Dec → new systems in use, end of March".
    private static let arrow = DateToken.sign(">")
    private static let joiners: [DateToken] = [
        .sign("-"), arrow, .word("to"), .word("until"), .word("till"), .word("through"),
    ]
    private static let fillers: [DateToken] = [
        .word("by"), .word("end"), .word("of"), .word("the"),
    ]
}
