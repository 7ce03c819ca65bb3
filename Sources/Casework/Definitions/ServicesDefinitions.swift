extension Definition {
    /// Private fostering, health services, therapy and notifications.
    static let services: [Definition] = [
        Definition(
            "M41", "Private fostering: first visit within 7 working days",
            counts: "Private fostering arrangements whose first visit was due in the month.",
            asks: "The child was visited within 7 working days of the notification.",
            .share, good: .up, rows: "D34", source: .timescales(["TS059"]),
            .obligations(
                ObligationShape(
                    "private_fostering", from: .column("notified_date"),
                    clock: Clock(.workingDays(7)),
                    met: .firstFrom(
                        Linked(
                            "visit", by: "child_id", day: "visit_date",
                            where: .isOneOf("kind", ["pf"])),
                        .column("notified_date")),
                    end: .column("end_date")))),
        Definition(
            "M42", "CAMHS first appointment within 8 weeks",
            counts: "Accepted referrals to CAMHS whose first appointment was due in the month.",
            asks: "The first appointment was within 8 weeks of the acceptance.",
            .share, good: .up, rows: "D45", source: .local("TS067"),
            .obligations(
                ObligationShape(
                    "camhs_referral", from: .column("accepted_date"), clock: Clock(.days(56)),
                    met: .column("first_appt_date"), end: .column("closed_date")))),
        Definition(
            "M43", "Occupational therapy assessments within 45 days",
            counts: "Requests for an occupational therapy assessment that was due in the month.",
            asks: "Completed within 45 days of the request.",
            .share, good: .up, rows: "D47", source: .local(nil),
            .obligations(
                ObligationShape(
                    "ot_request", where: .isOneOf("kind", ["ot_assessment"]),
                    from: .column("requested_date"), clock: Clock(.days(45)),
                    met: .column("completed_date"), end: .column("withdrawn_date")))),
        Definition(
            "M44", "Equipment supplied that meets the assessed needs",
            counts: "Requests for equipment completed in the month.",
            asks: "It meets the needs that were assessed.", .share, good: .up, rows: "D46",
            .events([
                EventShape(
                    "ot_request", where: .isOneOf("kind", ["equipment"]),
                    at: .column("completed_date"), numerator: .isOneOf("meets_needs", ["Y"]))
            ])),
        Definition(
            "M46", "Domestic abuse notifications triaged within one working day",
            counts: "Notifications whose triage was due in the month.",
            asks: "Triaged within one working day of receipt.",
            .share, good: .up, rows: "D13 D02", source: .local(nil),
            .obligations(
                ObligationShape(
                    "da_notification", from: .column("received_date"),
                    clock: Clock(.workingDays(1)), met: .column("triaged_date")))),
    ]
}
