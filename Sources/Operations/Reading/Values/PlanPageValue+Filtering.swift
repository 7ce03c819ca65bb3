import Basics
import Planning

extension PlanPageValue {
    /// Fills counts, needs, choices, findings and rows from the whole plan, cut by the filter.
    ///
    /// - Parameters:
    ///   - allFindings: every finding in the plan's order.
    ///   - allRows: every action in the plan's order.
    public mutating func fill(findings allFindings: [PlanFinding], rows allRows: [ActionRow]) {
        let places = Dictionary(
            allFindings.map { ($0.head.id, $0) }, uniquingKeysWith: { first, _ in first })
        actions = ActionCounts(counting: allRows, on: today)
        needs = [:]
        for need in ActionNeed.allCases {
            let count = allRows.count { need.holds(for: $0) }
            if count > 0 { needs[need] = count }
        }
        let names = Set(allRows.flatMap(\.leads)).sorted {
            ($0.lowercased(), $0) < ($1.lowercased(), $1)
        }
        let stages = Set(allRows.map(\.stage))
        choices = FilterChoices(leads: names, stages: Stage.allCases.filter(stages.contains))
        let passing = allRows.filter { row in
            let finding = places[row.finding]
            return filter.admits(
                row, section: finding?.section ?? 0, findingText: finding?.head.text, on: today)
        }
        rows = filter.order?.sorted(passing) ?? passing
        let shown = Set(passing.map(\.finding))
        findings = filter.isEmpty ? allFindings : allFindings.filter { shown.contains($0.head.id) }
    }
}
