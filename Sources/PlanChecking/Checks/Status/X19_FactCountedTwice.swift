import Planning

/// The same fact stands as progress for several findings.
///
/// Source: register X19. Example: "Visiting panel set up" as progress of one finding and "Visiting panel in place" of
/// another. Near: two panels with names of their own.
struct FactCountedTwice: PlanCheck {
    let rule = CheckRule(
        "X19", "The same fact counted for several findings", kind: .sign, severity: .low,
        explanation: """
            One thing that was done is told as progress in several places. Each may be right, but added up they look \
            like more than was done.
            """,
        advice: "Say at each finding what the fact changed there, or name it once and point to it.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let told = plan.findings.map { finding in
            (finding, facts(of: finding, in: plan))
        }
        var places: [[String]: [Int]] = [:]
        var order: [[String]] = []
        for (index, (_, facts)) in told.enumerated() {
            for fact in facts where fact.subject.count > 1 {
                if places[fact.subject] == nil { order.append(fact.subject) }
                if places[fact.subject]?.last != index {
                    places[fact.subject, default: []].append(index)
                }
            }
        }
        return order.compactMap { subject in
            guard var found = places[subject], found.count > 1,
                found.contains(where: { place in
                    told[place].1.contains { $0.subject == subject && $0.state == .done }
                })
            else { return nil }
            // "Group established" beside an action that names the whole group.
            for (index, (finding, facts)) in told.enumerated() where !found.contains(index) {
                let isShort = facts.contains {
                    $0.state == .done && $0.subject == [subject.last ?? ""]
                }
                if isShort, names(subject, in: finding, plan) { found.append(index) }
            }
            return notice(subject, found.sorted().map { plan.findings[$0] }, in: plan)
        }
    }

    private func facts(of finding: CheckedFinding, in plan: CheckedPlan) -> [Standing] {
        let texts =
            [finding.value.progressText]
            + plan.actions(of: finding).map(\.value.progressText)
        return texts.flatMap(Statements.cut).compactMap(Standing.init).filter {
            $0.state != .notDone
        }
    }

    private func names(_ subject: [String], in finding: CheckedFinding, _ plan: CheckedPlan) -> Bool
    {
        plan.actions(of: finding).contains { action in
            let words = Wording(action.value.text).words.map(Standing.singular)
            return Wording(words.joined(separator: " ")).says(subject.joined(separator: " "))
        }
    }

    private func notice(
        _ subject: [String], _ findings: [CheckedFinding], in plan: CheckedPlan
    ) -> Notice? {
        guard let first = findings.first else { return nil }
        let words = subject.joined(separator: " ")
        let cells = findings.flatMap { finding in
            finding.cells("progress_text")
                + plan.actions(of: finding).flatMap { $0.cells("progress") }
        }
        return Notice(
            rule: rule.id, at: first.at, cells: Set(cells).sorted(), words: words,
            message: "“\(words)” stands as progress of \(findings.count) findings.")
    }
}
