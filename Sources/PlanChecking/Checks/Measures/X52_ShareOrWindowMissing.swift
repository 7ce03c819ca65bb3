import Planning

/// A time limit does not say for what share of cases, or a count does not say over what time.
///
/// Source: register X52
///
/// Example: "Visits made within 12 days" (all of them?); "310 contacts" (in a month, in a year?).
struct ShareOrWindowMissing: PlanCheck {
    let rule = CheckRule(
        "X52", "Share or window missing", kind: .sign, severity: .medium,
        explanation: """
            A limit with no share is met by one case in time; a count with no window grows with the time that it is \
            counted over. Neither can be compared with the next reading.
            """,
        advice: "Say how many of how many, and in which period.")

    private let times: Set = [
        "day", "days", "working days", "week", "weeks", "hours", "hour", "months", "month",
    ]
    private let shares: Set = [
        "all", "each", "every", "no", "none", "never", "average", "median", "mean", "most", "half",
        "always", "any", "fewer", "proportion", "percentage", "share", "number", "longest",
    ]
    private let flows: Set = [
        "report", "reports", "referral", "referrals", "episode", "episodes", "contact", "contacts",
        "visit", "visits", "complaint", "complaints", "suspension", "suspensions", "exclusions",
        "notifications", "incidents", "hits", "appeals", "enquiries", "admissions", "attendances",
        "absences", "assaults", "moves", "arrests", "offences", "calls",
    ]
    private let windows = [
        "a year", "a month", "a week", "a quarter", "per year", "per month", "per week", "per day",
        "per quarter", "in the year", "in the month", "in the quarter", "each year", "each month",
        "each week", "each quarter", "every year", "every month", "every week", "annually",
        "monthly", "weekly", "quarterly", "yearly", "annual", "in year", "during", "a day",
        "within a year", "in a year", "per annum", "over the year", "12 months", "twelve months",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        var told: Set<String> = []
        return plan.checkedMeasures.compactMap { measure in
            let message: String
            if let limit = limitWithoutShare(measure) {
                message =
                    "“\(limit)” is a limit, but nothing says for how many of all cases it must be kept."
            } else if let count = countWithoutWindow(measure) {
                message = "\(count) are counted, but nothing says in which length of time."
            } else {
                return nil
            }
            guard told.insert("\(measure.cells) \(measure.value.text)").inserted else { return nil }
            return Notice(
                rule: rule.id, at: measure.at, cells: measure.cells, words: measure.value.text,
                message: message)
        }
    }

    private func limitWithoutShare(_ measure: CheckedMeasure) -> String? {
        let words = measure.wording.words
        guard let target = measure.value.target, let value = target.value, target.kind == .absolute,
            let unit = target.unit, times.contains(unit), measure.value.baseline == nil,
            words.contains(where: { ["within", "in", "under"].contains($0) }),
            !words.contains(where: { shares.contains($0) || $0.contains("%") })
        else { return nil }
        return "\(Counted.figure(value)) \(unit)"
    }

    private func countWithoutWindow(_ measure: CheckedMeasure) -> String? {
        let words = measure.wording.words
        let figures = [measure.value.baseline?.value, measure.value.target?.value].compactMap { $0 }
        let units = [measure.value.baseline?.unit, measure.value.target?.unit]
        let subject = words.prefix {
            !["with", "who", "whose", "that", "where", "open"].contains($0)
        }
        guard let noun = subject.first(where: flows.contains),
            let figure = measure.value.baseline.map(\.value)
                ?? (measure.value.target?.unit == "%" ? nil : figures.last), figure > 1,
            units[0] != "%", measure.value.target?.kind != .trend || measure.value.baseline != nil,
            !measure.wording.says(anyOf: windows), !isSharePerCase(words),
            !words.contains(where: { isYears($0) }), measure.value.indicators.isEmpty
        else { return nil }
        if let unit = measure.value.target?.unit, times.contains(unit) { return nil }
        return "\(Counted.figure(figure)) \(noun)"
    }

    /// "2031/32" and "2031-32" are windows of a year; so is a lone year.
    private func isYears(_ word: String) -> Bool {
        let digits = word.prefix { $0.isNumber }
        return digits.count == 4 && (digits.hasPrefix("20") || digits.hasPrefix("19"))
    }

    private func isSharePerCase(_ words: [String]) -> Bool {
        words.contains { ["average", "median", "days", "weeks", "rate"].contains($0) }
            || words.contains { $0.hasSuffix("%") && words.contains("of") && words.first == $0 }
    }
}
