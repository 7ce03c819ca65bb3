import Planning
import Testing

@testable import PlanChecking

/// X63–X69: how a plan hangs together.
@Suite struct LinkTests {
    @Test(arguments: LinkPassages.firing)
    func `a rule fires on what it is about`(passage: Passage) {
        #expect(passage.fires)
    }

    @Test(arguments: LinkPassages.nearMisses)
    func `a rule leaves a near miss alone`(passage: Passage) {
        #expect(!passage.fires)
    }

    @Test func `a recommendation that only blanket rows name has no row of its own`() throws {
        let blanket = LinkPassages.linked(
            ["1", "2", "3", "4", "5", "6"], ["1", "2"], ["3"], ["4", "6"])
        let notices = PlanExamination([blanket]).notices[0].filter { $0.rule == "X63" }
        #expect(notices.map(\.words) == ["5"])
    }

    @Test func `one document under two names is found across two plans`() throws {
        let rows = ["Mend the pier", "Paint the jetty", "Light the lantern", "Feed the gulls"].map {
            action($0)
        }
        let first = plan(head: { $0.title = "Pier plan" }, actions: rows)
        let second = plan(
            head: { $0.title = "Jetty plan" }, actions: rows + [action("Count the herons")])
        let other = plan(
            actions: ["Sweep the quay", "Ring the bell", "Call the crew"].map { action($0) })
        let notices = PlanExamination([first, second, other]).notices.map {
            $0.filter { $0.rule == "X66" }
        }
        #expect(notices.map(\.count) == [0, 1, 0])
        #expect(try #require(notices[1].first).message.contains("Pier plan"))
    }

    @Test func `a target among the actions is found by its cell`() {
        let measured = measure("Crossings before dusk rise each year")
        let misplaced = changed(
            plan(findings: [finding(measures: [measured], [action("Buy a bell")])])
        ) {
            let cells = $0.sections[0].findings[0].actions[0].from["text"]
            $0.sections[0].findings[0].measures[0].from = ["text": cells]
        }
        #expect(lines(of: "X67", in: misplaced) == [3])
    }
}

/// A plan read again after a change to its document.
func changed(_ plan: CheckedPlan, _ change: (inout PlanDocument) -> Void) -> CheckedPlan {
    var document = plan.document
    change(&document)
    return CheckedPlan(document, asAt: plan.day, settings: plan.settings)
}

/// Invented passages for X63–X69.
enum LinkPassages {
    static func linked(_ links: [String]...) -> CheckedPlan {
        plan(
            findings: links.enumerated().map { place, numbers in
                finding(
                    "Requirement number \(place)", kind: .requirement, recommendations: numbers,
                    [action("Step \(place)")])
            })
    }

    private static func asked(_ text: String, _ rows: String...) -> CheckedPlan {
        plan(findings: [finding(text, rows.map { action($0) })])
    }

    private static func apart(_ one: RowOfPlan, _ other: RowOfPlan) -> CheckedPlan {
        plan(findings: [
            finding("First requirement", [one]), finding("Second requirement", [other]),
        ])
    }

    private static func row(
        _ text: String = "Buy a bell", due: String? = nil, progress: String? = nil,
        future: String? = nil
    ) -> CheckedPlan {
        plan(actions: [action(text, due: due, progress: progress, future: future)])
    }

    static let firing: [Passage] = [
        Passage(
            "X63", "a number without words",
            plan(findings: [finding(nil, ref: "8", [action("Buy a bell")])])),
        Passage(
            "X63", "no action",
            plan(findings: [
                finding("Light every lantern at dusk", ref: "2"), finding([action("Row")]),
            ])),
        Passage("X63", "one row unlinked", linked(["1"], ["2"], ["1", "3"], [])),
        Passage(
            "X64", "a clause of which no action speaks",
            asked(
                "Ensure that lanterns are lit at dusk, and that ropes, knots and anchors are inspected by divers",
                "Buy lanterns", "Light lanterns at dusk")),
        Passage(
            "X64", "a thing in a list",
            asked(
                "Provide enough lanterns, whistles and blankets for crews", "Buy lanterns",
                "Share out blankets")),
        Passage(
            "X64", "a second sentence",
            asked(
                "Improve lantern lighting. Ensure that swimming lessons reach every island village",
                "Light the lanterns earlier")),
        Passage("X65", "all", linked(["1", "2", "3", "4", "5"], ["1"], ["2", "3"], ["4", "5"])),
        Passage(
            "X65", "all but one of ten",
            linked(["1", "2", "3", "4", "5", "6", "7", "8", "9"], ["10"], ["2", "3"])),
        Passage(
            "X65", "two such rows",
            linked((1...7).map(String.init), (1...7).map(String.init), ["7"])),
        Passage(
            "X66", "the same words in another order",
            apart(
                action("Paint the harbour bell tower white"),
                action("Bell tower of the harbour: paint it white"))),
        Passage(
            "X66", "the same document",
            apart(
                action("Rewrite the Night Ferry Policy"),
                action("Night Ferry Policy revised for crews"))),
        Passage(
            "X66", "neighbours with the same cells",
            plan(actions: [
                action(
                    "Lantern book for each crew", progress: "Looked at every second week",
                    evidence: "Each is up to date"),
                action(
                    "Clear rules for the lantern book", progress: "Looked at every second week",
                    evidence: "Each is up to date"),
            ])),
        Passage(
            "X67", "a trend as an action",
            row("Percentage of crossings before dusk increases year on year")),
        Passage("X67", "progress as a date", row(due: "Crew established May 2031")),
        Passage("X67", "done under what comes next", row(future: "New bell bought and hung")),
        Passage(
            "X67", "an action among the measures",
            plan(findings: [
                finding(
                    measures: [measure("A count of ferries will be carried out in May 2031")],
                    [action("Buy a bell")])
            ])),
        Passage("X68", "breaks off", row(progress: "Leaflet to be sent to the")),
        Passage("X68", "breaks off after a verb", row(progress: "Lantern drill included in")),
        Passage(
            "X68", "a question to a colleague", row(progress: "Bell hung. Do you want the old one?")
        ),
        Passage("X68", "a note in an action", row("Lanterns – need to ask the keeper")),
        Passage(
            "X68", "runs into a body",
            plan(actions: [
                action("Check whether the lantern was Harbour Light Board"),
                action("Buy a bell", monitoredBy: "Harbour Light Board"),
            ])),
        Passage(
            "X69", "policy and procedure",
            row(
                "Relaunch the Night Ferry Policy",
                progress: "Night Ferry Procedure is with the crew")),
        Passage(
            "X69", "the words turned round",
            row("Publish the Crew Missing Policy", progress: "Missing Crew Protocol sent")),
        Passage("X69", "a letter word", row("Ask QXB for a bell")),
    ]

    static let nearMisses: [Passage] = [
        Passage("X63", "all there", plan(findings: [finding(ref: "8", [action("Buy a bell")])])),
        Passage(
            "X63", "a heading without actions",
            plan(findings: [finding("Background", ref: "1"), finding([action("Row")])])),
        Passage("X63", "links are not usual", linked(["1"], [], [], [])),
        Passage(
            "X64", "both clauses answered",
            asked(
                "Ensure that lanterns are lit at dusk, and that ropes and knots are inspected by divers",
                "Light lanterns at dusk", "Divers inspect ropes and knots")),
        Passage(
            "X64", "a description asks for nothing",
            asked(
                "Lanterns are dim. Divers, cooks and pilots have never met the harbour board",
                "Buy lanterns")),
        Passage(
            "X64", "one clause",
            asked("Ensure that lanterns burn brightly until dawn", "Mend the pier")),
        Passage("X65", "half of them", linked(["1", "2", "3"], ["4"], ["5", "6"])),
        Passage("X65", "all of three", linked(["1", "2", "3"], ["1"], ["2"])),
        Passage("X65", "no links", linked([], [], [])),
        Passage(
            "X66", "two islands",
            apart(
                action("Paint the harbour bell tower white"),
                action("Teach the island crews to swim at night"))),
        Passage(
            "X66", "two steps of one requirement",
            plan(actions: [
                action("Design a lantern drill for night crews"),
                action("Evaluate the lantern drill for night crews with two harbour villages"),
            ])),
        Passage(
            "X66", "two documents",
            apart(
                action("Rewrite the Night Ferry Policy"), action("Rewrite the Lost Lantern Policy"))
        ),
        Passage("X67", "an order", row("Increase the number of crossings before dusk")),
        Passage("X67", "a milestone with its date", row(due: "May 2031: crew agreed")),
        Passage("X67", "done by a date", row(due: "Completed by May 2031")),
        Passage("X67", "still to come", row(future: "Bell to be bought; further drills arranged")),
        Passage(
            "X68", "a whole sentence", row(progress: "The crew know whom they were spoken to by.")),
        Passage(
            "X68", "a question that is a list item",
            row(progress: "Asked of each crew:\nis the bell there?")),
        Passage(
            "X68", "a need in progress", row(progress: "Two villages need to be visited again.")),
        Passage(
            "X69", "two documents",
            row("Relaunch the Night Ferry Policy", progress: "Lost Lantern Procedure sent")),
        Passage(
            "X69", "spelled out",
            row("Ask the Quay Xylophone Band (QXB) for a bell", progress: "QXB asked")),
        Passage("X69", "a text in capitals", row("BUY A BELL")),
    ]
}
