import Basics
import Planning

/// A row is dated before the plan began, and nothing in it shows what was done then.
///
/// Either its date says so itself ("already addressed"), or it lies before the inspection that the plan answers and
/// the row is called completed.
///
/// Source: register X34
///
/// Example: "2 October 2030 (already in hand)" in a plan after an inspection of January 2031, with no evidence.
struct BeforePlan: PlanCheck {
    let rule = CheckRule(
        "X34", "Date before the plan, no evidence carried in", kind: .sign, severity: .medium,
        explanation: """
            Work done before the plan began counts only where its proof is carried in: the inspectors have seen the \
            service after that day and still found the fault.
            """,
        advice: "Attach what was done and what it changed, or plan what remains.")

    private let signs = [
        "previously", "already addressed", "already actioned", "already completed",
        "already in hand", "before the inspection", "prior to the inspection",
        "prior to inspection", "before inspection", "pre-inspection",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        let inspected = InspectionClock(of: plan)?.inspected
        return plan.actions.compactMap { action in
            let value = action.value
            guard value.evidenceText == nil, (value.progressText ?? "").isEmpty,
                let dueText = value.dueText
            else { return nil }
            let message: String
            if let sign = Wording(dueText).first(of: signs) {
                message =
                    "The date itself says “\(sign)”, and the row shows nothing of what was done."
            } else if let inspected, let due = value.due?.end, due < inspected,
                value.status == .completed
            {
                message = """
                    Due \(due.words), before the inspection of \(inspected.monthAndYear), and the row shows nothing of \
                    what was done.
                    """
            } else {
                return nil
            }
            return Notice(
                rule: rule.id, at: action.at, cells: action.cells("text", "due"), words: dueText,
                message: message)
        }
    }
}
