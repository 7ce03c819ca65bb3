import Planning

/// Is the lead the very party that the row is to watch or challenge?
///
/// Asked where a lead that is a body or agency stands, in the row's own words, as what is monitored or challenged.
///
/// Source: register X39
///
/// Example: "Challenge the hospital trust on late notifications", led by the hospital trust.
struct LeadIsChallenged: PlanCheck {
    let rule = CheckRule(
        "X39", "Lead is the party to be challenged", kind: .question, severity: .medium,
        explanation: """
            The row watches or challenges somebody, and the same somebody seems to lead it. A party seldom challenges \
            itself well.
            """,
        advice:
            "Say whether this is meant; otherwise let another lead it and report to a body above both."
    )

    private let verbs: Set = [
        "challenge", "challenges", "monitor", "monitors", "scrutinise", "scrutinize",
        "challenging", "monitoring", "scrutinising", "audit", "inspect",
    ]

    private let plain: Set = [
        "team", "service", "services", "board", "group", "agency", "partnership", "panel", "the",
        "and", "of", "forum", "committee", "children", "children's", "social", "care", "council",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            let finding = plan.finding(of: action)
            for lead in action.value.leads where LeadSort.isBody(lead) {
                let names = Set(Wording(lead).words).subtracting(plain)
                let texts = [action.value.text, finding.value.text ?? ""]
                guard let text = texts.first(where: { isWatching(names, in: Wording($0).words) })
                else { continue }
                return Notice(
                    rule: rule.id, at: action.at,
                    cells: Set(action.cells("text", "leads") + finding.cells("text")).sorted(),
                    words: "\(lead)\n\(text)",
                    message: """
                        Is “\(lead)” both a lead of this row and the party that it is to watch or challenge?
                        """)
            }
            return nil
        }
    }

    /// Whether one of the names stands shortly behind a verb of watching.
    private func isWatching(_ names: Set<String>, in words: [String]) -> Bool {
        for (place, word) in words.enumerated() where verbs.contains(word) {
            let object = words[(place + 1)...].prefix(7)
            if object.contains(where: { names.contains($0) || names.contains($0 + "s") }) {
                return true
            }
        }
        return false
    }
}
