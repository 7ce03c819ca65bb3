extension Definition {
    private static func delay(_ table: String, _ day: String) -> EventShape {
        EventShape(
            table, at: .column(day),
            value: .init(from: .column(day), to: .column("recorded_at"), below: .leftOut))
    }

    /// Supervision, oversight, caseloads, recording and audit.
    static let practice: [Definition] = [
        Definition(
            "M32", "Supervision of each case on time",
            counts: "Supervisions of a social worker about a case that were due in the month.",
            asks:
                "Held within a month of the allocation, and then within a month of the one before.",
            .share, good: .up, rows: "B21 D20", source: .local("TS064"),
            .chain(
                ChainShape(
                    "allocation", where: .isOneOf("role", ["SW"]),
                    events: Linked("supervision", by: "child_id", day: "held_date"),
                    sharing: "worker_id", first: Clock(.months(1)), next: [.months(1)]))),
        Definition(
            "M33", "Cases with management oversight in the last six weeks",
            counts:
                "Children whose responsible social worker on the day has held the case for six weeks.",
            asks: "A manager made an entry in the 42 days up to the day.",
            .share, good: .up, rows: "B21", source: .local("TS065"),
            .responsible(
                ResponsibleShape(
                    role: "SW", heldDays: 42,
                    events: Linked("oversight", by: "child_id", day: "oversight_date"),
                    withinDays: 42))),
        Definition(
            "M34", "Average caseload (cases per full-time social worker)",
            counts: "Social workers who hold at least one case on the day, by their hours.",
            asks: "How many cases they hold.", .ratio, good: .down, rows: "B19 B20",
            .caseload(CaseloadShape(role: "SW", result: .casesPerFullTime))),
        Definition(
            "M35", "Social workers over the caseload limit",
            counts: "Social workers who hold at least one case on the day.",
            asks: "More than 20 cases for a full-time worker, or 15 in the first supported year.",
            .share, good: .down, rows: "B19 B20", source: .local(nil),
            .caseload(
                CaseloadShape(role: "SW", result: .overLimit(usual: 20, newlyQualified: 15)))),
        Definition(
            "M36", "Days from event to entry in the record",
            counts:
                "Contacts, referrals, completed assessments, visits and meetings held in the month.",
            asks: "Days from the event to its entry; an entry before the event is left out.",
            .median, good: .down, rows: "B22",
            .events([
                delay("contact", "contact_date"), delay("referral", "referral_date"),
                delay("assessment", "completed_date"), delay("visit", "visit_date"),
                delay("meeting", "held_date"),
            ])),
        Definition(
            "M48", "Audited files graded good or outstanding", counts: "Audits of the month.",
            asks: "Graded good or outstanding.", .share, good: .up, rows: "C02 C04 D22",
            .events([
                EventShape(
                    "audit", at: .column("audit_date"),
                    numerator: .isOneOf("grade", ["good", "outstanding"]))
            ])),
    ]
}
