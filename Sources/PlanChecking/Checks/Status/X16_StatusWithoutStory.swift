import Planning

/// An action is said to be under way, and nothing says what has been done: it cannot be told from standing still.
///
/// Source: register X16. Example: forty rows "In progress" in a plan without a column for progress. Near: "In progress.
/// Two of five teams trained".
struct StatusWithoutStory: PlanCheck {
    let rule = CheckRule(
        "X16", "Status with no story", kind: .fact, severity: .medium,
        explanation: """
            “In progress” says only that it is neither new nor finished. With no word of what has been done, the same \
            status next month can mean good work or none.
            """,
        advice:
            "Ask for one sentence at each review: what was done since the last, and what comes next."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        let bare = plan.actions.filter { action in
            [.underway, .ongoing, .onTrack].contains(action.value.status)
                && plan.progress(of: action) == nil
                && RowWords.filled(action.value.futureText) == nil
                && isBare(action)
        }
        guard let first = bare.first else { return [] }
        let hasProgress = plan.actions.contains { $0.progress != nil }
        guard !hasProgress else {
            // Where progress has a column of its own, X14 notices the empty cell.
            guard plan.actions.contains(where: \.saysStatusInProgress) else { return [] }
            return bare.map {
                rule.notice(
                    of: $0, on: "status", words: $0.statusWords ?? "",
                    "\(Shown.quoted($0.statusWords ?? "")) is all that is said of its progress.")
            }
        }
        return [
            rule.notice(
                of: bare, at: bare.count == 1 ? first.at : "", on: "status",
                words: first.statusWords ?? "",
                "\(Shown.count(bare.count, "row")) of \(plan.actions.count) said to be under way, and "
                    + "nothing in the plan says what has been done.")
        ]
    }

    /// A status of many words is its own story ("In progress: two of five teams trained").
    private func isBare(_ action: CheckedAction) -> Bool {
        Wording(action.statusWords ?? "").words.count <= 4
    }
}
