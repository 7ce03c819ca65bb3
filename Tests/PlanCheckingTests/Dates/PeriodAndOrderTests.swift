import Planning
import Testing

@testable import PlanChecking

/// X28–X35: dates laid beside the inspection, the period and each other.
@Suite struct PeriodAndOrderTests {
    @Test(arguments: PeriodAndOrderPassages.firing)
    func `a rule fires on what it is about`(passage: Passage) {
        #expect(passage.fires)
    }

    @Test(arguments: PeriodAndOrderPassages.nearMisses)
    func `a rule leaves a near miss alone`(passage: Passage) {
        #expect(!passage.fires)
    }

    @Test func `a timescale counts from the last day of the inspection`() throws {
        let late = plan(
            head: { $0.inspection.dateText = "April/May 2031" },
            findings: [finding(band: "Within two months", [action("Rewrite it", due: "Oct 2031")])])
        let notice = try #require(PlanExamination([late]).notices[0].first { $0.rule == "X28" })
        #expect(notice.message.contains("3 months after 31 July 2031"))
        #expect(late.lines(of: notice) == [3])
    }

    @Test(arguments: [
        ("2031/32", "2032-12-31", "2032-03-31"), ("2031–32", "2032-12-31", "2032-03-31"),
        ("Plan 2031 to 2034", "2034-12-31", "2033-12-31"),
    ])
    func `a period is kept in both its readings`(text: String, latest: String, earliest: String) {
        let period = PlanPeriod(in: text)
        #expect(period?.latestEnd.iso == latest)
        #expect(period?.earliestEnd.iso == earliest)
    }

    @Test(arguments: ["Plan 2031", "Visit of 10/07/2031", "2031/45", "Rooms 2031-2029"])
    func `a lone year or a date is no period`(text: String) {
        #expect(PlanPeriod(in: text) == nil)
    }
}

/// Invented passages for X28–X35.
enum PeriodAndOrderPassages {
    private static func afterVisit(_ band: String?, _ due: String) -> CheckedPlan {
        plan(
            head: { $0.inspection.dateText = "May 2031" },
            findings: [finding(band: band, [action("Rewrite the visiting form", due: due)])])
    }

    private static func inYears(_ period: String?, _ dues: String...) -> CheckedPlan {
        plan(
            head: { $0.dates.periodText = period },
            actions: dues.map { action("Mend the lantern store", due: $0) })
    }

    private static func sameDay(_ same: Int, of whole: Int) -> CheckedPlan {
        plan(
            actions: (0..<whole).map { place in
                action(
                    "Step \(place)",
                    due: place < same ? "31 March 2031" : "\(place % 28 + 1) May 2031")
            })
    }

    private static func measured(_ due: String, _ wanted: String?, target: Double? = 90)
        -> CheckedPlan
    {
        plan(actions: [
            action(
                "Call families back", due: due,
                measures: [
                    measure(
                        "90% of calls answered",
                        target: target.map { .init(value: $0, unit: "%", kind: .absolute) },
                        due: wanted)
                ])
        ])
    }

    private static func pair(
        _ first: RowOfPlan, _ second: RowOfPlan
    ) -> CheckedPlan { plan(actions: [first, second]) }

    private static func days(_ value: Double) -> PlanDocument.Target {
        .init(value: value, unit: "days", kind: .absolute)
    }

    static let firing: [Passage] = [
        Passage(
            "X28", "two months given, five taken", afterVisit("Within two months", "October 2031")),
        Passage("X28", "weeks", afterVisit("within 6 weeks", "1 September 2031")),
        Passage("X28", "a year", afterVisit("Within one year", "June 2032")),
        Passage("X29", "after both readings", inYears("2031/32", "June 2031", "April 2033")),
        Passage("X29", "before its first year", inYears("2031-2034", "May 2032", "October 2029")),
        Passage("X29", "long after", inYears("2031–33", "June 2031", "June 2035")),
        Passage("X30", "three empty years", inYears("2031-2034", "October 2031")),
        Passage("X30", "two empty years", inYears("2031 to 2034", "May 2031", "December 2031")),
        Passage("X30", "an empty financial year", inYears("2031/33", "January 2032")),
        Passage("X31", "ten of twenty", sameDay(10, of: 20)),
        Passage("X31", "five of fifteen", sameDay(5, of: 15)),
        Passage("X31", "all", sameDay(7, of: 7)),
        Passage("X32", "measure after the row", measured("May 2031", "December 2031")),
        Passage("X32", "measure before the row", measured("December 2031", "March 2031")),
        Passage("X32", "measure in the next year", measured("1 May 2031", "31 March 2032")),
        Passage(
            "X33", "trained before it is launched",
            pair(
                action("Complete staff training sessions", due: "May 2031"),
                action("Launch the new lantern procedure", due: "August 2031"))),
        Passage(
            "X33", "audited before it is issued",
            pair(
                action("Issue the lantern inspection guidance", due: "August 2031"),
                action("Audit lantern inspection visits", due: "May 2031"))),
        Passage(
            "X33", "one audit before the framework",
            pair(
                action("Develop an audit framework", due: "August 2031"),
                action("Boathouse safety audit", due: "May 2031"))),
        Passage(
            "X33", "measured before the first audit",
            pair(
                action(
                    "Design the sampling form", due: "May 2031",
                    progress: "First audit due June 2031."),
                action(
                    "Audit of lantern logs", due: "July 2031",
                    measures: [measure("80% of logs signed", due: "March 2031")]))),
        Passage(
            "X33", "a limit before the waiting list is gone",
            pair(
                action(
                    "Hire more boatmen", due: "May 2031",
                    measures: [measure("Ferry crossings booked within 9 days", target: days(9))]),
                action(
                    "Clear the backlog", due: "August 2031",
                    measures: [measure("No waiting list for ferry crossings")]))),
        Passage(
            "X34", "the date says so",
            plan(actions: [
                action("Paint the pier", due: "2 May 2030 (previously done)", status: .completed)
            ])),
        Passage(
            "X34", "already in hand",
            plan(actions: [action("Paint the pier", due: "May 2030, already in hand")])),
        Passage(
            "X34", "before the visit, and nothing shown",
            plan(
                head: { $0.inspection.dateText = "May 2031" },
                actions: [action("Paint the pier", due: "January 2031", status: .completed)])),
        Passage("X35", "no word of it", plan(actions: [action("Paint the pier")])),
        Passage(
            "X35", "only when it was reviewed",
            plan(head: { $0.dates.reviewedText = "May 2031" }, actions: [action("Paint the pier")])),
        Passage(
            "X35", "a review in a row is no review of the plan",
            plan(actions: [action("Each case will be reviewed every month")])),
    ]

    static let nearMisses: [Passage] = [
        Passage("X28", "within the time", afterVisit("Within six months", "October 2031")),
        Passage("X28", "no timescale", afterVisit(nil, "October 2031")),
        Passage("X28", "a band without a length", afterVisit("Priority one", "October 2033")),
        Passage(
            "X28", "no inspection told",
            plan(findings: [
                finding(band: "Within two months", [action("Rewrite it", due: "Oct 2031")])
            ])),
        Passage("X29", "the year's other reading", inYears("2031/32", "May 2031", "October 2032")),
        Passage("X29", "no period", inYears(nil, "May 2031", "October 2039")),
        Passage("X29", "a lone year is no period", inYears("2031", "May 2031", "October 2033")),
        Passage("X30", "dates to the last year", inYears("2031-2034", "May 2031", "March 2033")),
        Passage("X30", "no dates at all", inYears("2031-2034", "Ongoing")),
        Passage("X30", "a year's plan", inYears("2031/32", "October 2031")),
        Passage("X31", "four are few", sameDay(4, of: 5)),
        Passage("X31", "five of forty", sameDay(5, of: 40)),
        Passage("X31", "all on days of their own", sameDay(0, of: 20)),
        Passage("X32", "the same month", measured("31 May 2031", "May 2031")),
        Passage("X32", "a month apart", measured("May 2031", "June 2031")),
        Passage("X32", "no date in the measure", measured("May 2031", nil)),
        Passage("X32", "a first value is no target", measured("May 2031", "May 2029", target: nil)),
        Passage(
            "X33", "trained after the launch",
            pair(
                action("Complete staff training sessions", due: "August 2031"),
                action("Launch the new lantern procedure", due: "May 2031"))),
        Passage(
            "X33", "training itself is being made",
            pair(
                action("Develop training for boatmen", due: "May 2031"),
                action("Launch the new lantern procedure", due: "August 2031"))),
        Passage(
            "X33", "an audit of something else",
            pair(
                action("Issue the lantern guidance", due: "August 2031"),
                action("Audit school uniforms", due: "May 2031"))),
        Passage(
            "X33", "a regular audit goes on",
            pair(
                action("Develop an audit framework", due: "August 2031"),
                action("Monthly boathouse audit", due: "May 2031"))),
        Passage(
            "X34", "with its proof",
            plan(actions: [
                action("Paint the pier", due: "May 2030 (previously done)", evidence: "Photographs")
            ])),
        Passage(
            "X34", "before the visit, but not called done",
            plan(
                head: { $0.inspection.dateText = "May 2031" },
                actions: [action("Paint the pier", due: "January 2031", status: .underway)])),
        Passage(
            "X34", "after the visit",
            plan(
                head: { $0.inspection.dateText = "May 2031" },
                actions: [action("Paint the pier", due: "July 2031", status: .completed)])),
        Passage(
            "X35", "its own field",
            plan(
                head: { $0.dates.nextReviewText = "May 2031" }, actions: [action("Paint the pier")])
        ),
        Passage(
            "X35", "said in the title",
            plan(
                head: { $0.title = "Nethermere plan. Next joint review: 4 May 2031" },
                actions: [action("Paint the pier")])),
        Passage(
            "X35", "kept up each month",
            plan(
                head: { $0.title = "Nethermere plan, updated by the office each month" },
                actions: [action("Paint the pier")])),
    ]
}
