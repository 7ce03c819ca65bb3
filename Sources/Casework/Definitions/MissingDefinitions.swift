extension Definition {
    private static let isMissing = Condition.isOneOf("kind", ["missing"])

    /// Missing episodes.
    static let missing: [Definition] = [
        Definition(
            "M28", "Missing episodes", counts: "Missing episodes that began in the month.",
            asks: "Every one of them.", .count, good: .down, rows: "D15 D18",
            .events([
                EventShape("missing_episode", where: isMissing, at: .column("start_at"))
            ])),
        Definition(
            "M29", "Children who went missing",
            counts: "Children with a missing episode that began in the month.",
            asks: "Each child once.", .children, good: .down, rows: "D15 D18",
            .events([
                EventShape("missing_episode", where: isMissing, at: .column("start_at"))
            ])),
        Definition(
            "M30", "Return interviews held within 72 hours",
            counts: "Missing episodes that ended in the month and whose 72 hours are over.",
            asks: "A return interview was completed within 72 hours of the end, to the minute.",
            .share, good: .up, rows: "D17", source: .timescales(["TS047"]),
            .hours(
                HoursShape(
                    table: "missing_episode", condition: isMissing, trigger: "end_at",
                    interviews: "rhi", by: "missing_id", met: "completed_at", hours: 72))),
        Definition(
            "M31", "Third missing episode in 90 days followed by an assessment",
            counts: "Third missing episodes within 90 days; an assessment was due in the month.",
            asks:
                "An initial or single assessment began within 10 working days of the third episode.",
            .share, good: .up, rows: "D16", source: .local("TS048"),
            .obligations(
                ObligationShape(
                    "missing_episode",
                    where: .completesRun(
                        of: 3, withinDays: 90, at: "start_at", where: isMissing),
                    from: .column("start_at"), clock: Clock(.workingDays(10)),
                    met: .firstFrom(
                        Linked(
                            "assessment", by: "child_id", day: "start_date",
                            where: .isOneOf("kind", ["initial", "single"])),
                        .column("start_at"))))),
    ]
}
