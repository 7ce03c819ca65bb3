import Planning

/// The date cell of a row holds several dates, and not as many as the row has tasks.
///
/// Source: register X27. Example: one task, "May 2031 / July 2031". Near: two tasks and two dates.
struct DatesAndTasks: PlanCheck {
    let rule = CheckRule(
        "X27", "More or fewer dates than tasks", kind: .sign, severity: .medium,
        explanation: """
            Several dates stand together, and their number is not that of the tasks beside them. Which date belongs to \
            which task only its writer knows.
            """,
        advice: "Give each task its own row and its own date.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.findings.flatMap { finding -> [Notice] in
            var order: [[Int]] = []
            var rows: [[Int]: [CheckedAction]] = [:]
            for action in plan.actions(of: finding) where dates(of: action) > 1 {
                let cells = action.cells("due")
                let key = cells.isEmpty ? [-1 - action.index] : cells
                if rows[key] == nil { order.append(key) }
                rows[key, default: []].append(action)
            }
            return order.compactMap { rows[$0].flatMap { notice($0) } }
        }
    }

    private func dates(of action: CheckedAction) -> Int { action.value.due?.parts.count ?? 0 }

    private func notice(_ actions: [CheckedAction]) -> Notice? {
        guard let first = actions.first else { return nil }
        let parts = first.value.subItems.count
        let tasks = actions.count > 1 || parts < 2 ? actions.count : parts
        let count = dates(of: first)
        guard count != tasks else { return nil }
        return rule.notice(
            of: actions, at: first.at, on: "due", words: first.value.dueText ?? "",
            "\(Shown.count(count, "date")) for \(Shown.count(tasks, "task")).")
    }
}
