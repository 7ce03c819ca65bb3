import Planning

/// A column calls its entries SMART targets, and the entry has no number.
///
/// One notice for each distinct text.
///
/// Source: register X53
///
/// Example: "A confident workforce" under "SMART target".
struct SmartWithoutNumber: PlanCheck {
    let rule = CheckRule(
        "X53", "Called SMART, has no number", kind: .sign, severity: .medium,
        explanation: """
            The heading promises a measurable target. A text without any figure can be called met or missed, as one \
            likes.
            """,
        advice: "Say how much, from what, by when; or call the column by what it holds.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let heading = plan.document.columns.first(where: isSmart) else { return [] }
        let headings = ColumnHeadings(plan.document)
        var order: [String] = []
        var places: [String: [CheckedMeasure]] = [:]
        for measure in plan.checkedMeasures where !NumberWords.isFigure(in: measure.wording) {
            let above = measure.cells.compactMap { headings.heading(above: plan.cell($0)) }
            guard above.isEmpty || above.contains(where: isSmart) else { continue }
            let key = measure.wording.words.joined(separator: " ")
            if places[key] == nil { order.append(key) }
            places[key, default: []].append(measure)
        }
        return order.compactMap { key in
            guard let same = places[key], let first = same.first else { return nil }
            let times = same.count == 1 ? "" : " (\(same.count) times)"
            return Notice(
                rule: rule.id, at: first.at, cells: Set(same.flatMap(\.cells)).sorted(),
                words: first.value.text,
                message: """
                    Under “\(heading)”\(times), without any number: \(first.value.text.quoted).
                    """)
        }
    }

    private func isSmart(_ heading: String) -> Bool {
        Wording(heading).words.contains("smart")
    }
}
