import Basics

extension Definition {
    /// A period of being looked after that is no series of short breaks.
    static let lookedAfter = Condition.isNoneOf("short_break", ["Y"])
    private static let start = DayOf.column("start_date")
    private static let end = DayOf.column("end_date")
    /// The care planning regulations of 2010 came into force.
    private static let regulations = Day(2011, 4, 1)
    private static let underRegulations = Condition.all([
        lookedAfter, .within(start, .init(from: regulations)),
    ])

    private static func plan(_ kind: String) -> Linked {
        Linked(
            "care_plan", by: "period_id", day: "agreed_date", where: .isOneOf("kind", [kind]))
    }

    /// Children looked after.
    static let care: [Definition] = [
        Definition(
            "M18", "Care plan within 10 working days of becoming looked after",
            counts:
                "Periods of being looked after from 1 April 2011 whose care plan was due in the month.",
            asks: "A care plan was agreed within 10 working days of the start, or before it.",
            .share, good: .up, rows: "D25 D43", source: .timescales(["TS017"]),
            .obligations(
                ObligationShape(
                    "cla_period", where: underRegulations, from: start,
                    clock: Clock(.workingDays(10)), met: .first(plan("care")), end: end))),
        Definition(
            "M19", "Care plan agreed or reviewed in the last six months",
            counts: "Children looked after on the day, for six months or longer.",
            asks: "The latest care plan was agreed in the six months up to the day.",
            .share, good: .up, rows: "D31 C13", source: .timescales(["TS032"]),
            .holding(
                HoldingShape(
                    "cla_period", where: lookedAfter, cohort: [.begun(monthsBefore: 6)],
                    numerator: [.latestWithin(plan("care"), months: 6)]))),
        Definition(
            "M20", "Permanence plan by the four-month review",
            counts: "Periods of being looked after whose permanence plan was due in the month.",
            asks: "A permanence plan was agreed within 4 months of the start, or before it.",
            .share, good: .up, rows: "D26 D27 D30", source: .timescales(["TS031"]),
            .obligations(
                ObligationShape(
                    "cla_period", where: lookedAfter, from: start, clock: Clock(.months(4)),
                    met: .first(plan("permanence")), end: end))),
        Definition(
            "M21", "Days looked after before the permanence decision",
            counts:
                "Periods of being looked after whose first permanence plan was agreed in the month.",
            asks: "Days from the start to that plan; a plan before the start is left out.",
            .median, good: .down, rows: "B14 D29 D30",
            .events([
                EventShape(
                    "cla_period", where: lookedAfter, at: .first(plan("permanence")),
                    value: .init(from: start, to: .first(plan("permanence")), below: .leftOut))
            ])),
        Definition(
            "M22", "Reviews of looked-after children held on time",
            counts: "Reviews of children looked after that were due in the month.",
            asks:
                "Held within 20 working days of the start (28 days up to 31 March 2011), then within 3 months, "
                + "and then within 6.",
            .share, good: .up, rows: "D42 D43 D23 B18",
            source: .timescales(["TS027", "TS028", "TS029", "TS030"]),
            .chain(
                ChainShape(
                    "cla_period", where: lookedAfter,
                    events: Linked(
                        "meeting", by: "child_id", day: "held_date", where: held("lac_review")),
                    first: Clock([
                        DatedLimit(to: Day(2011, 3, 31), .days(28)),
                        DatedLimit(from: regulations, .workingDays(20)),
                    ]),
                    next: [.months(3), .months(6)]))),
        Definition(
            "M23", "Statutory visits to looked-after children on time",
            counts: "Visits to children in a placement that were due in the month.",
            asks:
                "The child was seen within 7 days of the placement’s start, and then within 42 days; within 3 months "
                + "after the first year of a placement that is meant to last to 18.",
            .share, good: .up, rows: "D06 D07",
            source: .timescales(["TS036", "TS037", "TS038", "TS039"]),
            .chain(
                ChainShape(
                    "placement", where: .through("period_id", lookedAfter),
                    events: Linked("visit", by: "child_id", day: "visit_date", where: seen("lac")),
                    first: Clock(.days(7)), next: [.days(42)],
                    exception: .init(
                        condition: .isOneOf("intended_to_18", ["Y"]), afterMonths: 12,
                        limit: .months(3))))),
        Definition(
            "M24", "Same placement for three years or more",
            counts: "Children looked after on the day, for three years or longer.",
            asks: "Their placement on the day began three years or more before.",
            .share, good: .up, rows: "B15",
            .holding(
                HoldingShape(
                    "cla_period", where: lookedAfter, cohort: [.begun(monthsBefore: 36)],
                    numerator: [
                        .heldSince(
                            Linked("placement", by: "period_id", day: "start_date"),
                            end: "end_date", months: 36)
                    ]))),
        Definition(
            "M25", "Placements made in an emergency", counts: "Placements that began in the month.",
            asks: "Made without notice.", .share, good: .down, rows: "B17 D38",
            .events([
                EventShape("placement", at: start, numerator: .isOneOf("emergency", ["Y"]))
            ])),
        Definition(
            "M26", "Initial health assessment within 20 working days",
            counts:
                "Periods of being looked after from 1 April 2011 whose health assessment was due in the month.",
            asks: "The first health assessment was done within 20 working days of the start.",
            .share, good: .up, rows: "D43", source: .timescales(["TS020"]),
            .obligations(
                ObligationShape(
                    "cla_period", where: underRegulations, from: start,
                    clock: Clock(.workingDays(20)),
                    met: .first(
                        Linked(
                            "health_check", by: "period_id", day: "check_date",
                            where: .isOneOf("kind", ["iha"]))),
                    end: end))),
        Definition(
            "M27", "Connected-person assessments decided within 16 weeks",
            counts: "Assessments of connected persons whose decision was due in the month.",
            asks: "Decided within 16 weeks of the start, or 24 weeks where that was extended.",
            .share, good: .up, rows: "D33", source: .timescales(["TS045"]),
            .obligations(
                ObligationShape(
                    "connected_person", from: start, clock: Clock(.days(112)),
                    exception: .init(condition: .isOneOf("extended", ["Y"]), limit: .days(168)),
                    met: .column("decided_date"), end: .through("placement_id", end)))),
        Definition(
            "M45", "Life story work up to date (six months)",
            counts: "Children looked after on the day who have a permanence plan by then.",
            asks: "The latest entry of life story work was made in the six months up to the day.",
            .share, good: .up, rows: "D37", source: .local(nil),
            .holding(
                HoldingShape(
                    "cla_period", where: lookedAfter, cohort: [.firstUpTo(plan("permanence"))],
                    numerator: [
                        .latestWithin(
                            Linked("life_story", by: "period_id", day: "entry_date"), months: 6)
                    ]))),
    ]
}
