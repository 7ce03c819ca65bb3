import Basics
import Planning

/// An action is planned for a day after the time that the inspectorate gave for its finding.
///
/// The time counts from the last day of the inspection as the document tells it; a document that tells none is left
/// alone.
///
/// Source: register X28
///
/// Example: "Within two months" of May 2031, and a row dated October 2031.
struct PastInspectorsTimescale: PlanCheck {
    let rule = CheckRule(
        "X28", "Planned past the inspectorate's own timescale", kind: .sign, severity: .high,
        explanation: """
            The inspectorate said how soon each finding must be answered. Counted from the inspection, this row ends \
            later than that.
            """,
        advice: "Bring the date forward, or say why it is later and who agreed to it.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let clock = InspectionClock(of: plan) else { return [] }
        return plan.actions.compactMap { action in
            let finding = plan.finding(of: action)
            guard let band = finding.value.bandText, let limit = clock.end(of: band),
                let due = action.value.due?.end, due > limit
            else { return nil }
            let months = max(1, due.months(since: limit))
            return Notice(
                rule: rule.id, at: action.at,
                cells: (action.cells("text", "due") + finding.cells("band_text")).sorted(),
                words: action.value.dueText ?? band,
                message: """
                    Due \(due.monthAndYear), \(Counted.months(months)) after \(limit.words), when “\(band)” of the \
                    inspection of \(clock.inspected.monthAndYear) ran out.
                    """)
        }
    }
}
