import Planning

/// The lead holds the post only for now.
///
/// Source: register X40
///
/// Example: "Interim Head of Fostering"; "Team Manager (vacant)".
struct ActingHolder: PlanCheck {
    let rule = CheckRule(
        "X40", "Acting or interim post-holder", kind: .sign, severity: .medium,
        explanation: """
            An acting or interim holder may be gone before the row is due, and what they know of it goes with them.
            """,
        advice: "Name the post, note until when this holder has it, and say who takes over.")

    private let signs: Set = [
        "interim", "acting", "temporary", "seconded", "secondee", "locum", "vacant", "vacancy",
        "agency-appointed", "caretaker",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.flatMap { action in
            action.value.leads.compactMap { lead in
                guard let sign = Wording(lead).words.first(where: signs.contains) else {
                    return nil
                }
                return Notice(
                    rule: rule.id, at: action.at, cells: action.cells("leads"), words: lead,
                    message:
                        "The lead is “\(lead)”: by the word “\(sign)” the post is held only for now."
                )
            }
        }
    }
}
