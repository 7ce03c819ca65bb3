import Planning

/// An action has no date, or no action of the plan has one.
///
/// Source: register X23. Example: an empty cell under "By when". Near: a word in it ("Ongoing"), which X24 notices.
struct NoDate: PlanCheck {
    let rule = CheckRule(
        "X23", "No date", kind: .fact, severity: .high,
        explanation:
            "Without a date nobody can say that an action is late, nor that it is in time.",
        advice:
            "Agree a date with its lead; for a duty without end agree when it is looked at next.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let without = plan.actions.filter { RowWords.filled($0.value.dueText) == nil }
        guard !without.isEmpty else { return [] }
        guard without.count < plan.actions.count else {
            return [
                rule.notice(
                    of: without, at: "", words: "",
                    "None of the plan's \(Shown.count(without.count, "action")) has a date.")
            ]
        }
        // A start that was read from a column of its own is a date too: X25 notices that it has no end.
        return without.filter { $0.value.due?.start == nil }.map {
            rule.notice(of: $0, on: "due", words: $0.value.text, "No date is given.")
        }
    }
}
