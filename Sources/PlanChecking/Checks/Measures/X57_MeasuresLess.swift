/// The inspector lists things, and a row of the plan repeats the list with one of them left out.
///
/// Source: register X57
///
/// Example: asked for are "age, health and school"; the measure counts "age and school".
struct MeasuresLess: PlanCheck {
    let rule = CheckRule(
        "X57", "Measures less than the recommendation asks", kind: .question, severity: .medium,
        explanation: """
            Where the inspector names several things and the plan's own words name only some of \
            them, the one left out is easily never done, and never missed until the next \
            inspection.
            """,
        advice: "Add what is left out, or say why it needs no measure.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.findings.flatMap { finding -> [Notice] in
            let lists = WrittenLists.of(finding.value.text ?? "")
            guard !lists.isEmpty else { return [] }
            return answers(to: finding, in: plan).compactMap { answer in
                for list in lists {
                    let left = leftOut(of: list, by: answer.text)
                    guard !left.isEmpty else { continue }
                    return rule.found(
                        at: answer.at, cells: answer.cells, words: answer.text,
                        """
                        The inspector names \(Counted.list(list)); these words leave out \
                        \(Counted.list(left)): is it covered elsewhere?
                        """)
                }
                return nil
            }
        }
    }

    private func answers(to finding: CheckedFinding, in plan: CheckedPlan) -> [PlanText] {
        var known: Set<[Int]> = []
        return plan.texts(of: finding, with: [.action, .measure, .evidence])
            .filter { known.insert($0.cells + [$0.text.utf8.count]).inserted }
    }

    /// What a text leaves out of a list of which it repeats at least two things.
    private func leftOut(of list: [String], by text: String) -> [String] {
        let words = SubjectWords(text).all
        let things = list.map {
            (name: $0, words: SubjectWords($0).all.subtracting(SubjectWords.degrees))
        }
        guard things.count(where: { !$0.words.isDisjoint(with: words) }) >= 2 else { return [] }
        return things.filter { !$0.words.isEmpty && !isNamed($0.name, among: words) }.map(\.name)
    }

    /// Whether a thing is named: by its own words, or by two of the words behind "of".
    private func isNamed(_ thing: String, among words: Set<String>) -> Bool {
        let parts = thing.split(separator: " ", omittingEmptySubsequences: true)
        let of = parts.firstIndex(of: "of") ?? parts.endIndex
        let sides = [parts[..<of], parts[of...]].map { side in
            SubjectWords(side.joined(separator: " ")).all.subtracting(SubjectWords.degrees)
                .count { word in words.contains { $0.isAkin(to: word) } }
        }
        return sides[0] >= 1 || sides[1] >= 2
    }
}
