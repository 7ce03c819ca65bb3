import Basics

extension Definition {
    /// A meeting of a kind that was not cancelled; its day says that it was held.
    static func held(_ kind: String) -> Condition {
        .all([.isOneOf("kind", [kind]), .isNoneOf("cancelled", ["Y"])])
    }

    /// A visit of a kind at which the child was seen.
    static func seen(_ kind: String) -> Condition {
        .all([.isOneOf("kind", [kind]), .isOneOf("seen", ["Y"])])
    }

    private static let strategy = DayOf.column("strategy_date")
    private static let firstConference = DayOf.first(
        Linked("meeting", by: "s47_id", day: "held_date", where: held("icpc")))

    /// Enquiries, conferences and child protection plans.
    static let protection: [Definition] = [
        Definition(
            "M10", "Strategy meetings attended by social care, police and health",
            counts: "Strategy meetings held in the month.",
            asks: "Social care, police and health each attended.",
            .share, good: .up, rows: "D14",
            .events([
                EventShape(
                    "meeting", where: held("strategy"), at: .column("held_date"),
                    numerator: .covers(
                        Linked(
                            "meeting_attendance", by: "meeting_id", day: "recorded_at",
                            where: .isOneOf("attended", ["Y"])),
                        column: "agency", codes: ["social_care", "police", "health"]))
            ])),
        Definition(
            "M11", "Initial conferences within 15 working days of the strategy discussion",
            counts: "Enquiries whose initial conference was held in the month.",
            asks: "The conference was held within 15 working days of the strategy discussion.",
            .share, good: .up, rows: "D48 B18", source: .timescales(["TS007"]),
            .obligations(
                ObligationShape(
                    "s47",
                    where: .any([
                        .notBefore(firstConference, strategy),
                        .all([
                            .not(.isSet(firstConference)), .isOneOf("icpc_needed", ["Y"]),
                            .not(
                                .all([
                                    .isSet(.column("end_date")), .isNoneOf("outcome", ["icpc"]),
                                ])),
                        ]),
                    ]),
                    from: strategy, clock: Clock(.workingDays(15)), met: firstConference,
                    anchor: .met))),
        Definition(
            "M12", "Child protection plans that are a second or later plan",
            counts: "Child protection plans that began in the month.",
            asks: "The same child had a plan that began on an earlier day.",
            .share, good: .neutral, rows: "B12 D48 B18",
            .events([
                EventShape(
                    "cp_plan", at: .column("start_date"),
                    numerator: .isSet(
                        .lastBefore(
                            Linked("cp_plan", by: "child_id", day: "start_date"),
                            .column("start_date"))))
            ])),
        Definition(
            "M13", "Child protection plans ended that lasted two years or more",
            counts: "Child protection plans that ended in the month.",
            asks: "They ended 24 months or more after their start.",
            .share, good: .down, rows: "B13 D48",
            .events([
                EventShape(
                    "cp_plan", at: .column("end_date"),
                    numerator: .notBefore(
                        .column("end_date"), .shifted(.column("start_date"), months: 24)))
            ])),
        Definition(
            "M14", "Length of child protection plans ended (days)",
            counts: "Child protection plans that ended in the month.",
            asks: "Days from their start to their end.", .median, good: .neutral, rows: "B13 D48",
            .events([
                EventShape(
                    "cp_plan", at: .column("end_date"),
                    value: .init(
                        from: .column("start_date"), to: .column("end_date"), below: .kept))
            ])),
        Definition(
            "M15", "Child protection review conferences held on time",
            counts: "Reviews of child protection plans that were due in the month.",
            asks:
                "Held within 3 months of the plan’s start, and then within 6 months of the review before.",
            .share, good: .up, rows: "D23 D48 B18", source: .timescales(["TS009", "TS010"]),
            .chain(
                ChainShape(
                    "cp_plan",
                    events: Linked(
                        "meeting", by: "child_id", day: "held_date", where: held("rcpc")),
                    first: Clock(.months(3)), next: [.months(6)]))),
        Definition(
            "M16", "Child protection visits on time",
            counts: "Visits to children on a child protection plan that were due in the month.",
            asks:
                "The child was seen within 10 working days of the plan’s start, and then within 20.",
            .share, good: .up, rows: "D06 D23", source: .local("TS013"),
            .chain(
                ChainShape(
                    "cp_plan",
                    events: Linked("visit", by: "child_id", day: "visit_date", where: seen("cp")),
                    first: Clock(.workingDays(10)), next: [.workingDays(20)]))),
        Definition(
            "M17", "Child protection visits at which the child was seen alone",
            counts:
                "Child protection visits of the month at which a child of four or older was seen.",
            asks: "The child was seen alone.", .share, good: .up, rows: "D07 C12 D06",
            .events([
                EventShape(
                    "visit",
                    where: .all([
                        seen("cp"),
                        .notBefore(
                            .column("visit_date"),
                            .shifted(.through("child_id", .column("dob")), months: 48)),
                    ]),
                    at: .column("visit_date"), numerator: .isOneOf("seen_alone", ["Y"]))
            ])),
    ]
}
