import Planning

/// A measure where it stands in the plan.
struct CheckedMeasure {
    /// The measure.
    let value: PlanDocument.Measure
    /// Its pointer: "/sections/0/findings/2/measures/1".
    let at: String
    /// The place of its finding among all findings; nil for the whole plan's own.
    let finding: Int?
    /// The action that it certainly belongs to.
    let action: CheckedAction?
    /// Its words, cut for phrases.
    let wording: Wording

    /// The cells of its words.
    var cells: [Int] { value.from.cells(of: ["text"]) }

    /// Whether it is wanted as a change and not as a state: "up by 12 %", "fewer each year".
    var wantsChange: Bool {
        if let kind = value.target?.kind, [.relativeImprovement, .reduction, .trend].contains(kind)
        {
            return true
        }
        guard value.direction != nil, value.target?.kind != .maintain,
            wording.words.contains(where: CheckedMeasure.changing.contains)
        else { return false }
        if value.target?.kind == .absolute { return saysChangeByShare }
        return wording.words.contains(where: CheckedMeasure.countable.contains)
            || CheckedMeasure.changing.contains(wording.words.first ?? "")
    }

    /// Whether its words may give the figure from which the change starts: "from 61 to 40", "(now 38%)". Any figure
    /// counts besides the one of the change itself, except years and dates.
    var saysStart: Bool {
        let figures = wording.words.indices.filter { place in
            let word = wording.words[place]
            return word.first?.isNumber == true && !isYear(word) && !isDayOrMonth(at: place)
                && !isIndicator(word)
        }
        return figures.count > (value.target?.value == nil ? 0 : 1)
    }

    private func isIndicator(_ word: String) -> Bool {
        value.indicators.contains { $0.hasSuffix(word) }
    }

    /// "Up by 30%".
    private var saysChangeByShare: Bool {
        let words = wording.words
        return words.indices.dropFirst().contains { place in
            words[place - 1] == "by" && words[place].hasSuffix("%")
        }
    }

    private func isYear(_ word: String) -> Bool {
        Int(word).map { (1990...2099).contains($0) } ?? false
    }

    /// "From June 11" is a month and its year.
    private func isDayOrMonth(at place: Int) -> Bool {
        let names = Set([
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ])
        let beside = [place - 1, place + 1].filter(wording.words.indices.contains)
        return beside.contains { names.contains(String(wording.words[$0].prefix(3))) }
    }

    private static let changing: Set = [
        "increase", "increased", "increases", "increasing", "reduce", "reduced", "reduces",
        "reducing", "reduction", "fewer", "decrease", "decreased", "rise", "fall", "up", "down",
        "improvement", "lower", "higher", "more", "less",
    ]

    private static let countable: Set = [
        "number", "numbers", "percentage", "proportion", "rate", "rates", "share", "%", "days",
        "weeks", "cases", "length", "count", "waits", "waiting",
    ]
}

extension CheckedPlan {
    /// Every measure, the whole plan's own first; a text that stands twice for two figures stands twice.
    var checkedMeasures: [CheckedMeasure] {
        var found = document.measures.enumerated().map { place, value in
            CheckedMeasure(
                value: value, at: "/measures/\(place)", finding: nil, action: nil,
                wording: Wording(value.text))
        }
        for finding in findings {
            let own = Array(actions(of: finding))
            for (place, value) in finding.value.measures.enumerated() {
                let index = value.action ?? (own.count == 1 ? 0 : nil)
                found.append(
                    CheckedMeasure(
                        value: value, at: "\(finding.at)/measures/\(place)", finding: finding.index,
                        action: index.flatMap { own.indices.contains($0) ? own[$0] : nil },
                        wording: Wording(value.text)))
            }
        }
        return found
    }
}
