import Basics
import Planning

extension PlanPageValue {
    /// Fills counts, needs, choices, findings and rows from the whole plan, cut by the filter.
    ///
    /// - Parameters:
    ///   - allFindings: every finding in the plan's order.
    ///   - allRows: every action in the plan's order.
    public mutating func fill(findings allFindings: [PlanFinding], rows allRows: [ActionRow]) {
        actions = ActionCounts(counting: allRows, on: today)
        needs = [:]
        var names: Set<String> = []
        var stages: Set<Stage> = []
        for row in allRows {
            for need in ActionNeed.allCases where need.holds(for: row) {
                needs[need, default: 0] += 1
            }
            for name in row.leads { names.insert(name) }
            stages.insert(row.stage)
        }
        choices = FilterChoices(
            leads: names.sortedForScreen, stages: Stage.allCases.filter(stages.contains))
        let passing = filter.isEmpty ? allRows : passing(allRows, of: allFindings)
        rows = filter.order?.sorted(passing) ?? passing
        guard !filter.isEmpty else {
            findings = allFindings
            return
        }
        let shown = Set(passing.map(\.finding))
        findings = allFindings.filter { shown.contains($0.head.id) }
    }

    private func passing(_ rows: [ActionRow], of findings: [PlanFinding]) -> [ActionRow] {
        let places = Dictionary(
            findings.map { ($0.head.id, $0) }, uniquingKeysWith: { first, _ in first })
        return rows.filter { row in
            let finding = places[row.finding]
            return filter.admits(
                row, section: finding?.section ?? 0, findingText: finding?.head.text, on: today)
        }
    }
}

extension Set<String> {
    /// In the order of the alphabet, whatever the case of their letters.
    var sortedForScreen: [String] {
        map { ($0.lowercased(), $0) }.sorted { $0 < $1 }.map(\.1)
    }
}
