import Basics
import Planning

/// A partner leads the row, its date has come near, and nothing is heard of it.
///
/// Source: register X47
///
/// Example: read on 2 May 2031: led by a "Detective Inspector", due 10 May 2031, outstanding, no progress written.
struct PartnerSilent: PlanCheck {
    let rule = CheckRule(
        "X47", "Partner's action, nothing heard", kind: .sign, severity: .high, needsDay: true,
        explanation: """
            Another organisation answers for this row. It is due or nearly so, it is not called done, and the plan has \
            no word from that organisation.
            """,
        advice: "Ask the partner for an update, and raise it at the partnership if none comes.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        guard let day = plan.day else { return [] }
        return plan.actions.compactMap { action in
            let value = action.value
            guard let due = value.due?.end,
                due <= day.adding(days: plan.settings.daysBeforePartnerIsDue),
                ![.completed, .onTrack].contains(value.status),
                (value.progressText ?? "").isEmpty, (value.futureText ?? "").isEmpty,
                plan.finding(of: action).value.progressText == nil,
                let partner = value.leads.first(where: Partners.isPartner)
            else { return nil }
            let side = due < day ? "was due" : "is due"
            let status = value.statusText.map { "its status is “\($0)” and" } ?? "no status and"
            return Notice(
                rule: rule.id, at: action.at,
                cells: Set(action.cells("text", "leads", "due", "status")).sorted(),
                words: "\(partner)\n\(value.statusText ?? "")",
                message: """
                    Led by a partner (“\(partner)”), it \(side) on \(due.words); \(status) no progress is told.
                    """)
        }
    }
}

/// Organisations besides the council.
enum Partners {
    /// Whether a lead belongs to another organisation than the council.
    static func isPartner(_ lead: String) -> Bool {
        Wording(lead).words.contains(where: words.contains)
    }

    private static let words: Set = [
        "police", "constabulary", "dci", "di", "detective", "superintendent", "constable",
        "sergeant", "probation", "nhs", "icb", "ccg", "pct", "camhs", "hospital", "gp", "midwifery",
        "midwife", "nurse", "paediatrician", "paediatrics", "cafcass", "court", "courts",
        "headteacher", "headteachers", "offender", "fire", "ambulance", "prison",
    ]
}
