import Planning

/// The body that does the work is the one that watches it.
///
/// Source: register X46
///
/// Example: "Homes Panel to check each placement", overseen by the Homes Panel.
struct BodyWatchesItself: PlanCheck {
    let rule = CheckRule(
        "X46", "Body watches itself", kind: .sign, severity: .medium,
        explanation: "Who does the work and who checks that it was done are the same body.",
        advice: "Let another body look at this row.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            guard let text = action.value.monitoredBy else { return nil }
            let watching = BodyName.all(in: text).map(BodyName.init)
            guard
                let doer = doers(of: action.value).first(where: { doer in
                    watching.contains { isSame(doer, $0) }
                })
            else { return nil }
            return Notice(
                rule: rule.id, at: action.at,
                cells: Set(action.cells("text", "leads", "monitored_by")).sorted(),
                words: "\(action.value.text)\n\(text)",
                message:
                    "“\(doer.text)” does the work of this row and also monitors it (“\(text)”).")
        }
    }

    private struct Doer {
        let text: String
        let name: BodyName
    }

    /// The body before "to …" at the beginning of the text, and leads that are bodies.
    private func doers(of action: PlanDocument.Action) -> [Doer] {
        var texts = action.leads.filter { BodyName($0).words.last.map(isBody) ?? false }
        if let to = action.text.firstRange(of: " to ") {
            let subject = String(action.text[..<to.lowerBound])
            let words = Wording(subject).words
            if words.count <= 8, words.last.map({ isBody(BodyName($0).key) }) ?? false {
                texts.append(subject)
            }
        }
        return texts.map { Doer(text: $0, name: BodyName($0)) }
    }

    private func isBody(_ word: String) -> Bool {
        [
            "board", "group", "panel", "team", "committee", "partnership", "forum", "subgroup",
            "lscb",
        ]
        .contains(word)
    }

    /// One name holds the other, and they share a word besides "board" and the like.
    private func isSame(_ doer: Doer, _ watching: BodyName) -> Bool {
        let mine = Set(doer.name.words)
        let theirs = Set(watching.words)
        let shared = mine.intersection(theirs)
        return (mine.isSubset(of: theirs) || theirs.isSubset(of: mine))
            && shared.contains(where: isBody) && shared.contains { !isBody($0) }
    }
}
