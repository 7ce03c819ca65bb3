/// A part of a recommendation of which none of its actions speaks.
///
/// A part is a clause, or a thing in a list of which the actions take up another. It counts as unanswered where hardly
/// any of its words stands in the actions.
///
/// Source: register X64
///
/// Example: "… and that bruises are photographed", and no action on photographs.
struct PartUnanswered: PlanCheck {
    let rule = CheckRule(
        "X64", "Part of a recommendation with no action", kind: .question, severity: .high,
        explanation: """
            Recommendations often ask for two things. Actions tend to gather round the first, and \
            the second comes back at the next inspection.
            """,
        advice: "Say which action answers this part, or add one.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.findings.compactMap { finding in
            guard let text = finding.value.text, !finding.value.actions.isEmpty else { return nil }
            let answers = Set(
                plan.texts(
                    of: finding,
                    with: [.action, .evidence, .progress, .future, .measure, .findingProgress]
                )
                .flatMap { SubjectWords($0.text).stems })
            let asked = Statements.of(text).filter(Clauses.asks).joined(separator: "\n")
            let open =
                clauses(of: asked, unanswered: answers, plan.settings.structure)
                + things(in: asked, unanswered: answers)
            guard !open.isEmpty else { return nil }
            return rule.found(
                at: finding.at, cells: finding.cells("text"), words: open.joined(separator: " … "),
                "Which action answers \(Counted.list(open.map(\.quoted)))?")
        }
    }

    private func clauses(
        of text: String, unanswered answers: Set<String>, _ settings: StructureSettings
    ) -> [String] {
        let clauses = Clauses.of(text)
        guard clauses.count > 1 else { return [] }
        return clauses.filter { clause in
            let words = SubjectWords(clause).telling
            guard words.count >= settings.unansweredWords else { return false }
            let answered = words.count { answers.contains($0) }
            return Double(answered) <= settings.unansweredShare * Double(words.count)
        }
    }

    private func things(in text: String, unanswered answers: Set<String>) -> [String] {
        WrittenLists.of(text).flatMap { list -> [String] in
            let open = list.filter { thing in
                let words = SubjectWords(thing).all.subtracting(SubjectWords.degrees)
                return !words.isEmpty
                    && !words.contains { word in answers.contains { $0.isAkin(to: word) } }
            }
            return open.count < list.count ? open : []
        }
    }
}

/// The clauses of a recommendation, each of which asks for something.
enum Clauses {
    /// Cut at sentences and at "and that", "and ensure", "in addition", "as well as", "including".
    static func of(_ text: String) -> [String] {
        Statements.of(text).flatMap { statement -> [String] in
            var clauses: [[Substring]] = [[]]
            let words = statement.split(whereSeparator: \.isWhitespace)
            for (place, word) in words.enumerated() {
                if begins(
                    word, words[..<place].last, place + 1 < words.count ? words[place + 1] : "")
                {
                    clauses.append([])
                }
                clauses[clauses.count - 1].append(word)
            }
            return clauses.map { trimmed($0.map(String.init)) }.filter { !$0.isEmpty }
        }
    }

    /// Whether a statement asks for something, and does not only say how things are.
    static func asks(_ statement: String) -> Bool {
        let words = Wording(statement).words
        guard let first = words.first else { return false }
        let isNext = ["in", "also", "further", "therefore"].contains(first)
        return VerbWords.orders(first) || words.contains { ["should", "must"].contains($0) }
            || (isNext && words.prefix(4).contains(where: VerbWords.orders))
    }

    private static func begins(_ word: Substring, _ before: Substring?, _ next: Substring) -> Bool {
        let small = word.lowercased().filter(\.isLetter)
        let after = next.lowercased().filter(\.isLetter)
        if small == "and" {
            return [
                "that", "ensure", "ensuring", "make", "by", "improve", "develop", "review",
                "strengthen",
            ]
            .contains(after)
        }
        guard before?.last == "," else { return false }
        return ["including", "ensuring", "particularly", "especially", "so"].contains(small)
            || (small == "as" && after == "well")
    }

    private static func trimmed(_ words: [String]) -> String {
        words.drop { ["and", "that"].contains($0.lowercased()) }.joined(separator: " ")
            .trimmingBlanks().trimmingMarks()
    }
}
