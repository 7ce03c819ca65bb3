import Planning

/// Reads baseline, target, direction and codes out of the words of a measure.
///
/// Source: `improvement-plan/1` on measures; register A14 and Appendix 1.
/// Example: "15% improvement from the June 11 baseline (76%)" has baseline 76 % and a relative improvement of 15 %.
struct MeasureReader {
    let years: PlanYears?

    /// The measures that one text states: one for each point of a trajectory and each quantity of a baseline.
    func measures(in text: String) -> [PlanDocument.Measure] {
        let points = trajectory(in: text)
        if points.count > 1 {
            return points.map { point in
                var measure = PlanDocument.Measure(text: text)
                measure.target = .init(value: point.value, unit: "%", kind: .absolute)
                measure.direction = .up
                measure.dueText = point.due
                measure.indicators = MeasureSigns.codes(in: text)
                return measure
            }
        }
        let pair = ValuePair.read(text)
        let baselines = baselines(in: text, pair)
        var measure = PlanDocument.Measure(text: text)
        measure.indicators = MeasureSigns.codes(in: text)
        measure.target = target(in: text, pair, without: baselines)
        measure.direction = direction(of: text, pair, target: measure.target)
        let quantities = quantities(in: text)
        guard baselines.count > 1 else {
            measure.baseline = baselines.first
            return Array(repeating: measure, count: max(1, quantities))
        }
        return baselines.map {
            var each = measure
            each.baseline = $0
            return each
        }
    }

    /// On how many quantities one share is set: "Increased access and timeliness of 15%" is two.
    private func quantities(in text: String) -> Int {
        guard let share = Figures.percentPlaces(in: text).first else { return 1 }
        let before = String(Array(text)[..<share.place])
        let words = MeasureSigns.words(of: before)
        guard let first = words.first,
            ["increas", "reduc", "improv", "decreas"].contains(where: { first.hasPrefix($0) }),
            let last = words.last, last == "of" || last == "by"
        else { return 1 }
        return 1 + words.count { $0 == "and" }
    }

    // MARK: - Baseline

    private func baselines(in text: String, _ pair: ValuePair?) -> [PlanDocument.Baseline] {
        if let pair { return [.init(value: pair.from, unit: pair.unit, text: pair.when)] }
        let lower = text.lowercased()
        guard lower.mayHold("baseline") else { return [] }
        guard let range = lower.firstRange(of: "baseline") else { return [] }
        let before = String(lower[..<range.lowerBound].suffix(30))
        let after = String(lower[range.upperBound...])
        let dated = DateParser.atoms(in: before, years: years).last
        let words = dated.map { String(Array(before)[$0.range]) }
        let day = words.map { found in
            let count = lower.count
            guard count == text.count, let place = lower.firstRange(of: found) else { return found }
            return String(text[place])
        }
        if let share = Figures.percents(in: after).first {
            return [.init(value: share, unit: "%", text: day)]
        }
        if before.contains("established") || before.contains("from ") == false && after.isEmpty {
            return []
        }
        return Figures.counts(in: after).prefix(2).map {
            .init(value: $0.value, unit: $0.unit, text: day)
        }
    }

    // MARK: - Target

    private func target(
        in text: String, _ pair: ValuePair?, without baselines: [PlanDocument.Baseline]
    ) -> PlanDocument.Target? {
        let lower = text.lowercased()
        let words = MeasureSigns.words(of: text)
        if let pair {
            return .init(value: pair.to, unit: pair.unit, kind: .absolute)
        }
        let known = Set(baselines.map(\.value))
        if let share = Figures.percents(in: text).first(where: { !known.contains($0) }) {
            let kind: PlanDocument.Target.Kind
            if words.contains(where: { $0.hasPrefix("sustain") || $0.hasPrefix("maintain") }) {
                kind = .maintain
            } else if words.contains(where: { $0.hasPrefix("reduc") || $0.hasPrefix("decreas") }),
                !lower.contains(" to \(Int(share))")
            {
                kind = .reduction
            } else if MeasureReader.saysRelative(lower) {
                kind = .relativeImprovement
            } else {
                kind = .absolute
            }
            return .init(value: share, unit: "%", kind: kind)
        }
        if lower.contains("year-on-year") || lower.contains("year on year")
            || lower.contains("month on month")
            || lower.contains("month-on-month") || words.contains("trend")
            || words.contains("trends")
        {
            return .init(kind: .trend)
        }
        if words.contains(where: { $0.hasPrefix("maintain") }) || words.contains("sustained") {
            let isNone = words.contains("no")
            return .init(
                value: isNone ? 0 : nil, unit: lower.contains("%") ? "%" : nil, kind: .maintain)
        }
        if let limit = Figures.limit(in: text) {
            return .init(value: limit.value, unit: limit.unit, kind: .absolute)
        }
        if MeasureSigns.saysAllOrNone(words) {
            if words.first == "no" || words.contains("no"), !words.contains("all") {
                return .init(value: 0, kind: .absolute)
            }
            return .init(value: 100, unit: "%", kind: .absolute)
        }
        return nil
    }

    /// "15% improvement", "improvement of 10%", "10% increase", "increased … of 15%".
    static func saysRelative(_ lower: String) -> Bool {
        let words = MeasureSigns.words(of: lower)
        return words.contains { $0.hasPrefix("improv") || $0.hasPrefix("increas") }
            && !words.contains("to")
    }

    // MARK: - Direction

    private func direction(
        of text: String, _ pair: ValuePair?, target: PlanDocument.Target?
    ) -> PlanDocument.Direction? {
        let words = MeasureSigns.words(of: text)
        if target?.kind == .reduction { return .down }
        if let pair, pair.from != pair.to {
            return pair.to > pair.from ? .up : .down
        }
        if words.contains(where: {
            $0.hasPrefix("reduc") || $0.hasPrefix("decreas") || $0 == "fewer"
                || $0.hasPrefix("fall")
        }) {
            return .down
        }
        if words.contains(where: {
            $0.hasPrefix("improv") || $0.hasPrefix("increas") || $0 == "better"
                || $0.hasPrefix("rise") || $0 == "rising"
        }) {
            return .up
        }
        if target?.kind == .maintain { return .hold }
        guard let target, target.kind == .absolute else { return nil }
        if target.value == 0 { return .down }
        return target.unit == "%" ? .up : .down
    }

    /// "75% in January 2012, rising to 100% by December 2012": each share with its date.
    private func trajectory(in text: String) -> [(value: Double, due: String)] {
        let shares = Figures.percentPlaces(in: text)
        guard shares.count >= 2 else { return [] }
        let dates = DateParser.atoms(in: text, years: years).filter { $0.due.precision != .range }
        guard dates.count >= 2, !text.lowercased().contains("baseline") else {
            return []
        }
        let characters = Array(text)
        return shares.enumerated().compactMap { index, share in
            let end = index + 1 < shares.count ? shares[index + 1].place : characters.count
            guard
                let date = dates.first(where: {
                    $0.range.lowerBound > share.place && $0.range.upperBound <= end
                })
            else {
                return nil
            }
            return (share.value, String(characters[date.range]))
        }
    }
}

/// Figures in words.
enum Figures {
    static func percents(in text: String) -> [Double] { percentPlaces(in: text).map(\.value) }

    static func percentPlaces(in text: String) -> [(value: Double, place: Int)] {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return [] }
        let characters = Array(text)
        var found: [(Double, Int)] = []
        for (index, character) in characters.enumerated() where character == "%" {
            var start = index
            while start > 0, characters[start - 1].isWhitespace { start -= 1 }
            let end = start
            while start > 0, characters[start - 1].isNumber || characters[start - 1] == "." {
                start -= 1
            }
            if let value = Double(String(characters[start..<end])) { found.append((value, start)) }
        }
        return found
    }

    /// Numbers with the thing they count: "594 reports".
    static func counts(in text: String) -> [(value: Double, unit: String?)] {
        let words = LeadShape.words(of: text)
        return words.enumerated().compactMap { index, word in
            let bare = word.trimming { !$0.isNumber && !$0.isLetter }
            guard bare.count >= 2, let value = Double(bare), !(1990...2099).contains(value) else {
                return nil
            }
            if index > 0,
                DateToken.tokens(of: words[index - 1]).contains(where: {
                    if case .month = $0.token { true } else { false }
                })
            {
                return nil
            }
            let rest = words[(index + 1)...].prefix(3).prefix { !$0.hasPrefix("(") }
                .map { $0.trimming { !$0.isLetter } }
            let unit = rest.last { $0.hasSuffix("s") || $0 == "children" } ?? rest.first
            return (value, unit)
        }
    }

    /// "within 45 days" → 45 days.
    static func limit(in text: String) -> (value: Double, unit: String)? {
        let words = MeasureSigns.words(of: text)
        guard MeasureSigns.saysLimit(words),
            words.contains(where: ["within", "by", "under", "than"].contains)
        else {
            return nil
        }
        for (index, word) in words.enumerated() {
            guard let value = Double(word) ?? MeasureSigns.small[word].map(Double.init) else {
                continue
            }
            let rest = Array(words[(index + 1)...].prefix(2))
            if let unit = rest.first,
                ["day", "days", "week", "weeks", "hours", "month", "months"].contains(unit)
            {
                return (value, unit == "month" ? "months" : unit == "day" ? "days" : unit)
            }
            if rest.count == 2, ["days", "day"].contains(rest[1]) {
                return (value, "\(rest[0]) days")
            }
        }
        return nil
    }
}
