import Planning

/// A word stands where a date should: in the date's own cell, or in the text beside it.
///
/// Source: register X24. Example: "As soon as possible" under "By when". Near: "By the end of May 2031".
struct WordForDate: PlanCheck {
    let rule = CheckRule(
        "X24", "Word instead of a date", kind: .sign, severity: .medium,
        explanation: """
            A word such as “ongoing” or “soon” means something else to each reader, and on no day can anyone say that it \
            is past.
            """,
        advice:
            "Agree a day; for a duty without end, its rhythm and the day of the next look at it.")

    private static let vague = [
        "in due course", "as soon as possible", "asap", "shortly", "in the near future", "new year",
        "when possible", "frequently", "from time to time", "at a later date",
        "in the coming months",
        "in the coming weeks", "later in the year", "later this year", "as and when", "very soon",
        "in the future",
    ]
    private static let parts = ["early", "late", "mid"]
    private static let lengths = ["weeks", "months", "years", "month", "week"]
    private static let counts = [
        "two", "three", "four", "five", "six", "nine", "ten", "twelve", "eighteen", "few",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in inDateCell(action, plan) ?? inText(action) }
    }

    private func inDateCell(_ action: CheckedAction, _ plan: CheckedPlan) -> Notice? {
        guard let text = RowWords.filled(action.value.dueText) else { return nil }
        let why: String
        switch action.value.due {
        case nil: why = "it names no day"
        case .some(let due) where due.isApproximate: why = "it says only about when"
        case .some(let due) where due.start == nil && due.end == nil: why = "it names no day"
        case .some(let due) where due.precision == .ongoing && due.end == nil: why = "it has no end"
        default: return nil
        }
        let rows = plan.rows(sharingDateOf: action)
        guard rows.first?.index == action.index else { return nil }
        return rule.notice(
            of: rows, at: action.at, on: "due", words: text,
            "\(Shown.quoted(text)) stands where a date should: \(why).")
    }

    private func inText(_ action: CheckedAction) -> Notice? {
        let fields = [
            ("text", action.value.text), ("future", action.value.futureText),
            ("progress", action.value.progressText), ("evidence", action.value.evidenceText),
        ]
        for (field, text) in fields where RowWords.filled(text) != nil {
            for clause in Statements.cut(text) {
                guard let word = Self.vagueWord(in: clause) else { continue }
                return rule.notice(
                    of: action, on: field, words: clause,
                    "“\(word)” stands for a date: \(Shown.quoted(clause)).")
            }
        }
        return nil
    }

    private static func vagueWord(in clause: String) -> String? {
        let wording = Wording(clause)
        if let word = wording.first(of: vague) { return word }
        for (index, word) in wording.words.enumerated() {
            let next = wording.words.dropFirst(index + 1)
            // "early 2031"
            if parts.contains(word), let year = next.first, year.count == 4, Int(year) != nil {
                return "\(word) \(year)"
            }
            // "in six months"; "every six months" and "within six months of birth" say more.
            if word == "in", let count = next.first, let length = next.dropFirst().first,
                lengths.contains(length.filter { $0 != "'" }),
                counts.contains(count) || Int(count) != nil
            {
                return "in \(count) \(length)"
            }
        }
        return nil
    }
}
