import Planning

/// A plan has a column or a key for statuses, and no action has one: most often a colour that was lost when the
/// document was copied.
///
/// Source: register X01. Example: a column "RAG" whose cells are all empty under the key "On track / Late / Done".
struct StatusColumnEmpty: PlanCheck {
    let rule = CheckRule(
        "X01", "Status column empty on every row", kind: .fact, severity: .high,
        explanation: """
            The plan has a status column or prints a key of statuses, but no action has one. Colours are lost when a \
            table is copied, printed in grey or read aloud.
            """,
        advice: "Write each status as a word; a colour may stand beside it.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let isEmpty = plan.actions.allSatisfy {
            $0.value.status == nil && RowWords.filled($0.value.statusText) == nil
        }
        guard isEmpty, !plan.actions.isEmpty else { return [] }
        let column = plan.document.columns.first { StatusColumnEmpty.isStatus($0) }
        let legend = plan.document.statusLegend
        guard column != nil || !legend.isEmpty else { return [] }
        let words = ([column].compactMap { $0 } + legend).joined(separator: " / ")
        let count = Shown.count(plan.actions.count, "action")
        return [
            rule.notice(
                of: plan.actions, at: "", words: words,
                "The plan provides for a status (\(Shown.quoted(words))), but none of its \(count) has one."
            )
        ]
    }

    private static func isStatus(_ column: String) -> Bool {
        Wording(column).says(anyOf: ["rag", "brag", "status", "rag rating"])
    }
}
