extension Definition {
    private static let status = Linked("care_leaver_status", by: "child_id", day: "status_date")
    private static let nineteenToTwentyOne = OnDay.aged(fromMonths: 228, belowMonths: 264)

    /// Care leavers and adoption.
    static let leavingCare: [Definition] = [
        Definition(
            "M37", "Care leavers aged 19 to 21 in suitable accommodation (NI 147)",
            counts: "Care leavers of 19 to 21 on the day.",
            asks:
                "By their latest status they live in suitable accommodation; no status counts as not.",
            .share, good: .up, rows: "B09 D51",
            .holding(
                HoldingShape(
                    "care_leaver", cohort: [nineteenToTwentyOne],
                    numerator: [.latestIs(status, column: "suitable", codes: ["Y"])]))),
        Definition(
            "M38", "Care leavers aged 19 to 21 in education, employment or training (NI 148)",
            counts: "Care leavers of 19 to 21 on the day.",
            asks: "By their latest status they learn or work, full or part time.",
            .share, good: .up, rows: "B10 D53",
            .holding(
                HoldingShape(
                    "care_leaver", cohort: [nineteenToTwentyOne],
                    numerator: [
                        .latestIs(
                            status, column: "activity",
                            codes: ["F1", "F2", "F3", "F4", "F5", "P1", "P2", "P3", "P4", "P5"])
                    ]))),
        Definition(
            "M39", "Care leavers in higher education",
            counts: "Care leavers on the day who by their latest status are in higher education.",
            asks: "Every one of them.", .count, good: .up, rows: "B11 D53",
            .holding(
                HoldingShape(
                    "care_leaver",
                    cohort: [.latestIs(status, column: "activity", codes: ["F1", "P1"])]))),
        Definition(
            "M40", "Pathway plan agreed or reviewed in the last six months",
            counts: "Care leavers on the day, for three months or longer.",
            asks: "The latest pathway plan was agreed in the six months up to the day.",
            .share, good: .up, rows: "D50 D23", source: .timescales(["TS050"]),
            .holding(
                HoldingShape(
                    "care_leaver", cohort: [.begun(monthsBefore: 3)],
                    numerator: [
                        .latestWithin(
                            Linked("pathway_plan", by: "child_id", day: "plan_date"), months: 6)
                    ]))),
        Definition(
            "M47", "Days from entering care to moving in with the adoptive family (A1)",
            counts: "Adoptions ordered in the month.",
            asks:
                "Days from entering care to moving in; moving in before entering care is left out.",
            .mean, good: .down, rows: "D28 D29 B14", source: .timescales(["TS052"]),
            .events([
                EventShape(
                    "adoption", at: .column("order_date"),
                    value: .init(
                        from: .column("entered_care_date"), to: .column("placed_date"),
                        below: .leftOut))
            ])),
    ]
}
