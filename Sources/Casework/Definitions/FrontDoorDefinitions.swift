import Basics

extension Definition {
    private static let leading = ["initial", "single"]
    private static let referred = DayOf.through("referral_id", .column("referral_date"))
    private static let completed = DayOf.column("completed_date")
    /// Initial and core assessments gave way to single ones on 15 April 2013.
    private static let lastSeparate = Day(2013, 4, 14)
    private static let firstSingle = Day(2013, 4, 15)
    private static let notBeforeReferral = Condition.not(
        .all([.isSet(completed), .not(.notBefore(completed, referred))]))

    /// Contacts, referrals and assessments.
    static let frontDoor: [Definition] = [
        Definition(
            "M01", "Re-referrals within 12 months", counts: "Every referral of the month.",
            asks: "The same child was referred before, on a day in the 12 months up to it.",
            .share, good: .down, rows: "B12 B18",
            .events([
                EventShape(
                    "referral", at: .column("referral_date"),
                    numerator: .notBefore(
                        .lastBefore(
                            Linked("referral", by: "child_id", day: "referral_date"),
                            .column("referral_date")),
                        .shifted(.column("referral_date"), months: -12)))
            ])),
        Definition(
            "M02", "Referrals that led to an initial or single assessment",
            counts: "Every referral of the month.",
            asks: "An initial or single assessment belongs to the referral, whatever its days.",
            .share, good: .neutral, rows: "B08 D57",
            .events([
                EventShape(
                    "referral", at: .column("referral_date"),
                    numerator: .hasLinked(
                        Linked(
                            "assessment", by: "referral_id", day: "start_date",
                            where: .isOneOf("kind", leading))))
            ])),
        Definition(
            "M03", "Days from contact to completed assessment",
            counts:
                "Initial and single assessments completed in the month whose referral has a contact.",
            asks:
                "Days from the contact to the completion; a completion before the contact is left out.",
            .median, good: .down, rows: "B05",
            .events([
                EventShape(
                    "assessment", where: .isOneOf("kind", leading), at: completed,
                    value: .init(
                        from: .through(
                            "referral_id", .through("contact_id", .column("contact_date"))),
                        to: completed, below: .leftOut))
            ])),
        Definition(
            "M04", "Initial assessments completed in time (NI 59)",
            counts: "Initial assessments completed in the month, of referrals up to 14 April 2013.",
            asks:
                "Completed within 10 working days of the referral (7 for referrals up to 31 March 2010).",
            .share, good: .up, rows: "B01 B04 B07 D04 B18",
            source: .timescales(["TS002", "TS003"]),
            .obligations(
                ObligationShape(
                    "assessment",
                    where: .all([
                        .isOneOf("kind", ["initial"]), .within(referred, .init(to: lastSeparate)),
                        notBeforeReferral,
                    ]),
                    from: referred,
                    clock: Clock([
                        DatedLimit(to: Day(2010, 3, 31), .workingDays(7)),
                        DatedLimit(from: Day(2010, 4, 1), to: lastSeparate, .workingDays(10)),
                    ]),
                    met: completed, anchor: .met))),
        Definition(
            "M05", "Core assessments completed in time (NI 60)",
            counts: "Core assessments completed in the month that began up to 14 April 2013.",
            asks: "Completed within 35 working days of their start.",
            .share, good: .up, rows: "B02 B04 B07 D05 B18", source: .timescales(["TS004"]),
            .obligations(
                ObligationShape(
                    "assessment",
                    where: .all([
                        .isOneOf("kind", ["core"]),
                        .within(.column("start_date"), .init(to: lastSeparate)),
                    ]),
                    from: .column("start_date"), clock: Clock(.workingDays(35)), met: completed,
                    anchor: .met))),
        Definition(
            "M06", "Single assessments completed within 45 working days of referral",
            counts: "Single assessments completed in the month, of referrals from 15 April 2013.",
            asks: "Completed within 45 working days of the referral.",
            .share, good: .up, rows: "B01 B04 B07 D04", source: .timescales(["TS005"]),
            .obligations(
                ObligationShape(
                    "assessment",
                    where: .all([
                        .isOneOf("kind", ["single"]),
                        .within(referred, .init(from: firstSingle)), notBeforeReferral,
                    ]),
                    from: referred, clock: Clock(.workingDays(45)), met: completed, anchor: .met))),
        Definition(
            "M07", "Open assessments past their due date",
            counts:
                "Assessments under the three time limits that are begun and not completed on the day.",
            asks: "Due before the day.",
            .share, good: .down, rows: "B01 B02 B03 D04 D05",
            source: .timescales(["TS002", "TS003", "TS004", "TS005"]),
            .openObligations(["M04", "M05", "M06"])),
        Definition(
            "M08", "Referrals decided for assessment with no social worker",
            counts:
                "Open referrals decided for assessment whose child has no social worker on the day.",
            asks: "Every one of them.", .count, good: .down, rows: "B06 D01 D02",
            .holding(
                HoldingShape(
                    "referral", where: .isOneOf("decision", ["assessment"]),
                    start: "decided_date", end: "close_date", team: .row,
                    cohort: [
                        .noneHolds(
                            Linked(
                                "allocation", by: "child_id", day: "start_date",
                                where: .isOneOf("role", ["SW"])), end: "end_date")
                    ]))),
        Definition(
            "M09", "Days from decision to first allocation",
            counts:
                "Referrals decided for assessment whose first social worker was allocated in the month.",
            asks: "Days from the decision to that allocation; an earlier allocation counts as 0.",
            .median, good: .down, rows: "D01 B06",
            .events([
                EventShape(
                    "referral", where: .isOneOf("decision", ["assessment"]), at: firstAllocated,
                    value: .init(from: .column("decided_date"), to: firstAllocated, below: .zero))
            ])),
    ]

    private static let firstAllocated = DayOf.first(
        Linked(
            "allocation", by: "referral_id", day: "start_date", where: .isOneOf("role", ["SW"])))
}
