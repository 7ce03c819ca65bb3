import Planning

/// One thing under several names, and letter words that nobody spells out.
///
/// Source: register X69
///
/// Example: "Night Visits Policy" in one cell, "Visits at Night Procedure" in the next; "QXB" and no long form.
struct ManyNames: PlanCheck {
    let rule = CheckRule(
        "X69", "One thing under several names; words nobody spells out", kind: .question,
        severity: .low,
        explanation: """
            A reader cannot tell whether a policy, a protocol and a procedure of nearly the same \
            name are one document or three, and a letter word that is spelled out nowhere shuts \
            out everybody who does not work there.
            """,
        advice: "Use one name throughout, and spell each letter word out where it first stands.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let letters = LetterWords(plan)
        return names(in: plan, letters) + unspelled(in: plan, letters)
    }

    /// Documents of different sorts whose names have the same words, within one requirement.
    private func names(in plan: CheckedPlan, _ letters: LetterWords) -> [Notice] {
        plan.findings.compactMap { finding in
            var named: [(name: DocumentName, text: PlanText)] = []
            for text in plan.texts(
                of: finding, with: [.action, .progress, .evidence, .findingProgress, .future])
            {
                for name in DocumentName.all(
                    in: text.text, spelledOut: letters.spelledOut.longForms)
                {
                    named.append((name, text))
                }
            }
            for (place, one) in named.enumerated() {
                let others = named[(place + 1)...].filter { isVariant(one.name, $0.name) }
                guard !others.isEmpty else { continue }
                let all = [one] + others
                var known: Set<String> = []
                let words = all.map(\.name.words).filter { known.insert($0.lowercased()).inserted }
                return rule.found(
                    at: one.text.at, cells: all.flatMap(\.text.cells),
                    words: words.joined(separator: " / "),
                    "\(Counted.list(words.map(\.quoted))): are these one document?")
            }
            return nil
        }
    }

    private func isVariant(_ one: DocumentName, _ other: DocumentName) -> Bool {
        guard one.kind != other.kind, Self.alike.contains(one.kind), Self.alike.contains(other.kind)
        else {
            return false
        }
        return one.stems.isSubset(of: other.stems) || other.stems.isSubset(of: one.stems)
    }

    private func unspelled(in plan: CheckedPlan, _ letters: LetterWords) -> [Notice] {
        let known = plan.settings.structure.knownLetterWords
        return letters.places.filter { word, _ in
            !known.contains(word) && letters.spelledOut.longForms[word.lowercased()] == nil
        }
        .sorted { ($0.value.first ?? 0, $0.key) < ($1.value.first ?? 0, $1.key) }
        .map { word, cells in
            rule.found(
                at: "", cells: cells, words: word,
                """
                “\(word)” stands in \(Counted.of(Set(cells).count, "cell")) and is spelled out in \
                none: what does it stand for?
                """
            )
        }
    }

    /// Sorts of documents that are easily taken for one another.
    private static let alike: Set<String> = [
        "policy", "protocol", "procedure", "strategy", "guidance",
    ]
}
