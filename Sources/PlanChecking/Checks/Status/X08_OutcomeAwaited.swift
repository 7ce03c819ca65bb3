import Planning

/// An action of a finding is called completed while the one that is to show its effect is still awaited.
///
/// Source: register X08. Example: "Amend the form" completed, beside "Audit the form's use", whose progress says
/// "Awaiting results". Near: both completed.
struct OutcomeAwaited: PlanCheck {
    let rule = CheckRule(
        "X08", "Output done, outcome not known", kind: .sign, severity: .medium,
        explanation: """
            What was to be made is made. Whether it changed anything is for an audit, a survey or a review under the \
            same finding to say, and that is not there yet.
            """,
        advice: "Do not count the finding as answered before its outcome is known.")

    private static let waiting = [
        "await", "awaiting", "awaited", "to be evaluated", "not yet known",
    ]
    private static let outcomes = [
        "audit", "audits", "result", "results", "outcome", "outcomes", "survey", "evaluation",
        "evaluated", "findings", "data", "figures", "known", "feedback",
    ]
    private static let looking = [
        "audit", "audits", "evaluate", "evaluation", "effectiveness", "impact", "survey",
        "learning",
        "functioning",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.findings.flatMap { finding -> [Notice] in
            let actions = plan.actions(of: finding)
            return actions.compactMap { awaited in
                guard !awaited.isCompleted, let words = awaitedWords(awaited) else { return nil }
                let done = actions.filter { $0.isCompleted && $0.index != awaited.index }
                guard !done.isEmpty else { return nil }
                return rule.notice(
                    of: done + [awaited], at: awaited.at, on: "status", "progress", words: words,
                    "\(Shown.count(done.count, "action")) beside it called completed, but what it shows "
                        + "is not known yet: \(Shown.quoted(words)).")
            }
        }
    }

    /// Where the row waits for an outcome: in its progress, or because the look at it has not begun.
    private func awaitedWords(_ action: CheckedAction) -> String? {
        if let clause = Statements.cut(action.value.progressText)
            .first(where: {
                Wording($0).says(anyOf: OutcomeAwaited.waiting)
                    && Wording($0).says(anyOf: OutcomeAwaited.outcomes)
            })
        {
            return clause
        }
        let hasNotBegun = action.value.status == .outstanding || action.value.status == .notStarted
        let looks = Wording(action.value.text).says(anyOf: OutcomeAwaited.looking)
        return hasNotBegun && looks ? action.value.text : nil
    }
}
