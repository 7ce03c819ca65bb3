import Planning
import Testing

@testable import PlanChecking

/// X48–X53: the figures of measures.
@Suite struct FigureTests {
    @Test(arguments: FigurePassages.firing)
    func `a rule fires on what it is about`(passage: Passage) {
        #expect(passage.fires)
    }

    @Test(arguments: FigurePassages.nearMisses)
    func `a rule leaves a near miss alone`(passage: Passage) {
        #expect(!passage.fires)
    }

    @Test func `both reckonings of a share of a share are shown`() throws {
        let plan = FigurePassages.measured(
            measure(
                "20% better", baseline: .init(value: 40, unit: "%"),
                target: .init(value: 20, unit: "%", kind: .relativeImprovement), direction: .up))
        let notice = try #require(PlanExamination([plan]).notices[0].first { $0.rule == "X50" })
        #expect(notice.message.contains("48 % in percent, or 60 % in points"))
    }

    @Test func `one text under a smart heading is told once`() throws {
        let plan = FigurePassages.smart("Confident boatmen", "Confident boatmen")
        let notices = PlanExamination([plan]).notices[0].filter { $0.rule == "X53" }
        #expect(notices.count == 1)
        #expect(notices[0].message.contains("(2 times)"))
    }
}

/// Invented passages for X48–X53.
enum FigurePassages {
    static func measured(
        _ measures: PlanDocument.Measure..., progress: String? = nil
    ) -> CheckedPlan {
        plan(actions: [action("Count the lanterns", progress: progress, measures: measures)])
    }

    static func smart(
        _ texts: String..., heading: String = "SMART target"
    ) -> CheckedPlan {
        plan(
            head: { $0.columns = ["Task", heading] },
            actions: [action("Count the lanterns", measures: texts.map { measure($0) })])
    }

    private static func changed(
        _ text: String, _ value: Double?, _ kind: PlanDocument.Target.Kind,
        from baseline: PlanDocument.Baseline? = nil, _ direction: PlanDocument.Direction? = .up
    ) -> PlanDocument.Measure {
        measure(
            text, baseline: baseline, target: .init(value: value, unit: "%", kind: kind),
            direction: direction)
    }

    private static func limited(
        _ text: String, _ value: Double, _ unit: String
    ) -> PlanDocument.Measure {
        measure(text, target: .init(value: value, unit: unit, kind: .absolute), direction: .down)
    }

    private static let forty = PlanDocument.Baseline(value: 40, unit: "%")

    static let firing: [Passage] = [
        Passage(
            "X48", "a share more",
            measured(changed("Uptake rises by 12%", 12, .relativeImprovement))),
        Passage(
            "X48", "each year", measured(changed("Fewer moves year on year", nil, .trend, .down))),
        Passage("X48", "less", measured(changed("Reduce breakages by 5%", 5, .reduction, .down))),
        Passage("X48", "a direction", measured(measure("Increase in ferry trips", direction: .up))),
        Passage("X49", "established", measured(progress: "Baseline now established for ferries.")),
        Passage("X49", "benchmark", measured(progress: "The benchmark has been agreed")),
        Passage("X49", "set", measured(progress: "Counting began; baselines set with partners")),
        Passage(
            "X50", "better", measured(changed("20% better", 20, .relativeImprovement, from: forty))),
        Passage(
            "X50", "less", measured(changed("10% fewer", 10, .reduction, from: forty, .down))),
        Passage(
            "X50", "down",
            measured(changed("5% down", 5, .relativeImprovement, from: forty, .down))),
        Passage(
            "X51", "two",
            measured(changed("Improve uptake and quality by 20%", 20, .relativeImprovement))),
        Passage(
            "X51", "number and length",
            measured(changed("Cut the number and length of waits by 10%", 10, .reduction, .down))),
        Passage(
            "X51", "one share of two",
            measured(changed("Attendance and attainment at 95%", 95, .absolute))),
        Passage("X52", "a limit", measured(limited("Trips booked within 9 days", 9, "days"))),
        Passage("X52", "hours", measured(limited("Alarms answered in 2 hours", 2, "hours"))),
        Passage(
            "X52", "a count",
            measured(
                measure(
                    "Complaints about lanterns", baseline: .init(value: 310, unit: "complaints"),
                    target: .init(value: 200, unit: "complaints", kind: .absolute)))),
        Passage("X53", "no figure", smart("Confident boatmen on every pier")),
        Passage("X53", "a direction", smart("Breakages go down", heading: "Smart Measures")),
        Passage("X53", "a body", smart("Pier Board is content", heading: "Targets (SMART)")),
    ]

    static let nearMisses: [Passage] = [
        Passage(
            "X48", "with its first value",
            measured(changed("Uptake rises by 12%", 12, .relativeImprovement, from: forty))),
        Passage(
            "X48", "its words give it",
            measured(changed("Breakages down by 20% from 90", 20, .reduction, .down))),
        Passage("X48", "a state", measured(changed("95% of trips on time", 95, .absolute))),
        Passage("X48", "kept", measured(changed("Stays at 98%", 98, .maintain, .hold))),
        Passage("X49", "to come", measured(progress: "Baseline to be established in May")),
        Passage("X49", "with its value", measured(progress: "Baseline established at 61%")),
        Passage(
            "X49", "the measure gives it",
            measured(
                changed("Uptake rises by 12%", 12, .relativeImprovement, from: forty),
                progress: "Baseline agreed")),
        Passage(
            "X50", "a count",
            measured(
                changed(
                    "10% fewer", 10, .reduction, from: .init(value: 300, unit: "trips"), .down))),
        Passage("X50", "a figure to reach", measured(changed("95%", 95, .absolute, from: forty))),
        Passage(
            "X50", "points are said",
            measured(changed("20 percentage points up", 20, .relativeImprovement, from: forty))),
        Passage(
            "X51", "one thing", measured(changed("Improve uptake by 20%", 20, .relativeImprovement))
        ),
        Passage(
            "X51", "things of one count",
            measured(changed("Boys and girls in 20% of trips", 20, .absolute))),
        Passage("X51", "no figure", measured(measure("Better uptake and quality"))),
        Passage("X52", "all", measured(limited("All trips booked within 9 days", 9, "days"))),
        Passage("X52", "on average", measured(limited("Average wait within 9 days", 9, "days"))),
        Passage(
            "X52", "in the year",
            measured(
                measure(
                    "Complaints in the year", baseline: .init(value: 310, unit: "complaints"),
                    target: .init(value: 200, unit: "complaints", kind: .absolute)))),
        Passage("X53", "a figure", smart("Breakages below 40")),
        Passage("X53", "a figure in words", smart("Three trips for each boatman")),
        Passage("X53", "another heading", smart("Confident boatmen", heading: "Impact")),
    ]
}
