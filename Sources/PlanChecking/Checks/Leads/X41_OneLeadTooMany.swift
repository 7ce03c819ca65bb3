import Planning

/// One lead answers for a large part of the plan.
///
/// Spellings that differ only in signs are counted as one lead.
///
/// Source: register X41
///
/// Example: one head of service leads 14 of 30 rows.
struct OneLeadTooMany: PlanCheck {
    let rule = CheckRule(
        "X41", "One lead on too many rows", kind: .sign, severity: .medium,
        explanation: """
            When one person leads a third of a plan, the plan moves as fast as that person's diary, and stops when \
            they leave.
            """,
        advice: "Share the rows out, or let those who do the work lead them.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let whole = plan.actions.count
        return LeadRows.all(in: plan).compactMap { lead in
            let count = lead.rows.count
            guard count >= plan.settings.rowsOfOneLead,
                Double(count) >= plan.settings.shareOfOneLead * Double(whole)
            else { return nil }
            let spelt =
                lead.spellings.count == 1
                ? "" : ", under \(lead.spellings.count) spellings"
            return Notice(
                rule: rule.id, at: lead.rows[0].at, cells: lead.rows.flatMap { $0.cells("leads") },
                words: lead.spellings.joined(separator: "\n"),
                message: """
                    “\(lead.spellings[0])” leads \(count) of \(whole) rows \
                    (\(Counted.share(count, of: whole)))\(spelt).
                    """)
        }
    }
}
