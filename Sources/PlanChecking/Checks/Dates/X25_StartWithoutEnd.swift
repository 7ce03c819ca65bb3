import Planning

/// An action has a start and no end.
///
/// Source: register X25. Example: "From January 2031". Near: "From January to May 2031".
struct StartWithoutEnd: PlanCheck {
    let rule = CheckRule(
        "X25", "A start and no end", kind: .fact, severity: .low,
        explanation: """
            The date says when it begins. When it should be finished, or looked at again, is not said, so it can never \
            be late.
            """,
        advice: "Give the day by which it is finished; for a duty without end, its rhythm.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            guard let due = action.value.due, due.precision == .from, due.end == nil,
                let start = due.start
            else { return nil }
            let words = action.value.dueText ?? start.words
            guard !namesEnd(words, in: plan) else { return nil }
            return rule.notice(
                of: action, on: "due", words: words,
                "\(Shown.quoted(words)) is a start, and no end is given.")
        }
    }

    /// "From May to July": a date stands after a word that ends.
    private func namesEnd(_ text: String, in plan: CheckedPlan) -> Bool {
        [" to ", " until ", " till ", " – ", " - "].contains { mark in
            let parts = text.split(separator: mark, maxSplits: 1)
            return parts.count == 2 && !plan.dates.dates(in: String(parts[1])).isEmpty
        }
    }
}
