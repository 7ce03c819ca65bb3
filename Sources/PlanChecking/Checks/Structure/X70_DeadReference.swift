/// A reference that does not say to what: "see below", "as above", or the number of an action that is not there.
///
/// Source: register X70
///
/// Example: "Leaflets as above"; "see action 9.4" in a plan whose last action is 6.2.
struct DeadReference: PlanCheck {
    let rule = CheckRule(
        "X70", "Reference that points nowhere", kind: .sign, severity: .low,
        explanation: """
            "See below" held while the page looked as it did. After rows are moved, filtered or \
            printed, nobody can say what was meant.
            """,
        advice: "Name what is meant: the action's number, or the words themselves.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let numbers = Set(
            plan.actions.compactMap { $0.value.ref?.lowercased() }
                + plan.findings.compactMap { $0.value.ref?.lowercased() })
        var known: Set<[String]> = []
        return plan.texts(Set(PlanText.Part.allCases).subtracting([.finding])).compactMap { text in
            guard let words = reference(in: text.text, numbers),
                known.insert([words] + text.cells.map(String.init)).inserted
            else { return nil }
            return rule.found(
                at: text.at, cells: text.cells, words: words,
                "Does not say to what it refers: \(words.quoted).")
        }
    }

    private func reference(in text: String, _ numbers: Set<String>) -> String? {
        for statement in Statements.of(text) {
            let wording = Wording(statement)
            if wording.says(anyOf: Self.vague) || wording.words == ["ditto"] { return statement }
            if let missing = missingNumber(in: statement, numbers) { return missing }
            if endsOpen(wording.words) { return statement }
        }
        return nil
    }

    /// "As shown in quality": the words that would say what is meant are gone.
    private func endsOpen(_ words: [String]) -> Bool {
        guard words.count >= 4 else { return false }
        for verb in [
            "evidenced", "set", "shown", "described", "detailed", "outlined", "demonstrated",
        ] {
            guard let place = words.lastIndex(of: verb), place > 0, words[place - 1] == "as" else {
                continue
            }
            let rest = words[(place + 1)...].drop {
                ["out", "in", "by", "through", "the"].contains($0)
            }
            if rest.isEmpty || (rest.count == 1 && Self.unfinished.contains(rest[rest.startIndex]))
            {
                return true
            }
        }
        return false
    }

    private func missingNumber(in statement: String, _ numbers: Set<String>) -> String? {
        guard numbers.count > 2 else { return nil }
        let words = statement.lowercased().split(whereSeparator: \.isWhitespace).map { word in
            String(word.drop { !$0.isNumber && !$0.isLetter }).trimmingMarks()
        }
        for (place, word) in words.enumerated().dropFirst() where word.first?.isNumber == true {
            let before = words[..<place].suffix(2)
            guard ["action", "recommendation", "priority"].contains(before.last ?? ""),
                ["see", "to", "per", "with", "under"].contains(before.first ?? ""),
                before.count == 2, !numbers.contains(word)
            else { continue }
            return (before + [word]).joined(separator: " ")
        }
        return nil
    }

    private static let vague = [
        "see below", "see above", "as above", "as below", "as per above", "per above",
        "same as above", "see attached",
        "see previous", "as previous", "see overleaf", "details below", "details above",
        "see other", "see elsewhere",
        "described above", "mentioned above", "mentioned below",
    ]

    private static let unfinished: Set<String> = [
        "quality", "case", "the", "a", "monthly", "regular", "performance", "service", "new",
        "social", "annual",
        "management", "team",
    ]
}
