import Planning

/// A row has no lead.
///
/// A word that stands for nobody ("tbc", "vacant") counts as none. Where no row of the plan has a lead, the plan is
/// told once.
///
/// Source: register X36
///
/// Example: an empty cell under "Lead".
struct NoLead: PlanCheck {
    let rule = CheckRule(
        "X36", "No lead", kind: .fact, severity: .high,
        explanation: "Nobody is named who answers for this row, so nobody can be asked about it.",
        advice: "Name one post or person who answers for it.")

    private let nobody: Set = [
        "tbc", "tba", "tbd", "na", "none", "vacant", "tobeconfirmed", "tobeagreed",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        let bare = plan.actions.filter { action in
            let leads = action.value.leads.map(LeadKey.of).filter { !$0.isEmpty }
            let text = LeadKey.of(action.value.leadsText ?? "")
            return leads.allSatisfy(nobody.contains) && (text.isEmpty || nobody.contains(text))
                && !isHeading(action, in: plan)
        }
        guard !plan.actions.isEmpty else { return [] }
        if bare.count == plan.actions.count {
            return [
                Notice(
                    rule: rule.id, at: "", cells: plan.document.from["title"],
                    words: plan.document.title ?? "",
                    message: "None of the \(bare.count) rows of this plan names a lead.")
            ]
        }
        return bare.map { action in
            let word = action.value.leadsText ?? ""
            return Notice(
                rule: rule.id, at: action.at, cells: action.cells("text", "leads"),
                words: word.isEmpty ? action.value.text : word,
                message: word.isEmpty
                    ? "The row names no lead." : "The lead is “\(word)”: nobody is named.")
        }
    }

    /// A row with nothing but its text, under a label ("What will be different?", "Recommendation 4"), is a heading or
    /// the finding itself, and not an action.
    private func isHeading(_ action: CheckedAction, in plan: CheckedPlan) -> Bool {
        let value = action.value
        let others = [
            value.leadsText, value.dueText, value.statusText, value.progressText, value.futureText,
            value.evidenceText, value.monitoredBy,
        ]
        guard others.allSatisfy({ ($0 ?? "").isEmpty }),
            let label = plan.finding(of: action).value.text
        else { return false }
        let words = Wording(label).words
        return words.count <= 6 && (label.hasSuffix("?") || words.last?.first?.isNumber == true)
    }
}
