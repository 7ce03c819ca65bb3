import Planning

/// A duty that comes again and again, or that has a start and no end, is called completed.
///
/// Source: register X06. Example: "Report weekly to the board", completed. Near: "Set up a weekly report", completed: the
/// setting up has an end.
struct EndlessDutyCompleted: PlanCheck {
    let rule = CheckRule(
        "X06", "A duty without end marked completed", kind: .sign, severity: .medium,
        explanation: """
            What is done every week or month, or from a day onwards, is kept or missed; it is never completed. Once it \
            is called so, nobody looks whether it still happens.
            """,
        advice: "Keep it as a recurring duty with its rhythm, and record each time it was kept.")

    /// Words of what comes again.
    static let rhythms = [
        "daily", "weekly", "fortnightly", "monthly", "bi-monthly", "quarterly", "six-monthly",
        "termly", "annually", "each week", "every week", "each month", "every month",
        "each quarter", "every quarter", "a month", "a week", "a fortnight", "a quarter",
        "twice a year", "every year", "each year", "every day", "each day", "regularly",
        "continuously", "continually",
    ]

    /// Verbs that begin what never ends by itself.
    private static let lasting: Set<String> = [
        "monitor", "continue", "maintain", "oversee", "track",
    ]

    /// Verbs of work with an end, also where what it makes comes again.
    private static let ending: Set<String> = [
        "establish", "develop", "create", "design", "introduce", "agree", "write", "draft", "issue",
        "launch", "revise", "set", "appoint", "recruit", "start", "begin", "build", "implement",
        "update", "amend", "arrange", "plan", "commission", "define", "add", "give", "publish",
        "decide", "include", "put", "sign", "teach", "train", "name", "move", "buy", "prepare",
        "make", "open", "replace",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            guard action.isCompleted, let why = why(action) else { return nil }
            return rule.notice(
                of: action, on: "status", "due", words: action.value.text,
                "Called completed, but it has no end: \(why).")
        }
    }

    private func why(_ action: CheckedAction) -> String? {
        if let due = action.value.due, due.precision == .from || due.precision == .ongoing,
            due.end == nil
        {
            return "its date is \(Shown.quoted(action.value.dueText ?? ""))"
        }
        let wording = Wording(action.value.text)
        if let first = wording.words.first, EndlessDutyCompleted.ending.contains(first) {
            return nil
        }
        // "Guide to be issued" ends like "Issue a guide".
        if let place = wording.place(of: "to be"), place + 2 < wording.words.count,
            EndlessDutyCompleted.ending.contains(where: {
                wording.words[place + 2].hasPrefix($0.dropLast())
            })
        {
            return nil
        }
        // "The weekly meeting" is a name; what it is asked to do may have an end.
        let named = EndlessDutyCompleted.rhythms.filter { !wording.says("the " + $0) }
        let isKept = wording.words.first.map { ["keep", "hold", "run"].contains($0) } ?? false
        if let rhythm = wording.first(of: isKept ? EndlessDutyCompleted.rhythms : named) {
            return "it is to be done “\(rhythm)”"
        }
        let asked = wording.words.first.map { [$0] } ?? []
        let afterTo = zip(wording.words, wording.words.dropFirst()).filter { $0.0 == "to" }
            .prefix(1).map(\.1)
        return (asked + afterTo).first(where: EndlessDutyCompleted.lasting.contains).map {
            "it asks to \($0)"
        }
    }
}
