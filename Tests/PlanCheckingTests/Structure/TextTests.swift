import Planning
import Testing

@testable import PlanChecking

/// X70–X76: how a plan is worded, and what it leaves behind.
@Suite struct TextTests {
    @Test(arguments: TextPassages.firing)
    func `a rule fires on what it is about`(passage: Passage) {
        #expect(passage.fires)
    }

    @Test(arguments: TextPassages.nearMisses)
    func `a rule leaves a near miss alone`(passage: Passage) {
        #expect(!passage.fires)
    }

    @Test func `an action of an earlier plan of the same council is found in both`() {
        let early = TextPassages.ofCouncil(
            "Nethermere", 2028, "Test ferry bells at night with each crew")
        let late = TextPassages.ofCouncil("Nethermere", 2031, "Testing of ferry bells")
        let notices = PlanExamination([late, early]).notices.map { $0.filter { $0.rule == "X74" } }
        #expect(notices.map(\.count) == [1, 1])
        #expect(notices[0].first?.message.contains("2028") == true)
        #expect(notices[1].first?.message.contains("2031") == true)
    }

    @Test func `another council's plan is no earlier plan`() {
        let early = TextPassages.ofCouncil(
            "Saltholm", 2028, "Test ferry bells at night with each crew")
        let late = TextPassages.ofCouncil("Nethermere", 2031, "Testing of ferry bells")
        #expect(
            PlanExamination([early, late]).notices.allSatisfy { !$0.contains { $0.rule == "X74" } })
    }

    @Test func `a plan of the same year is no earlier plan`() {
        let one = TextPassages.ofCouncil(
            "Nethermere", 2031, "Test ferry bells at night with each crew")
        let other = TextPassages.ofCouncil("Nethermere", 2031, "Testing of ferry bells")
        #expect(
            PlanExamination([one, other]).notices.allSatisfy { !$0.contains { $0.rule == "X74" } })
    }

    @Test func `a letter word is spelled out by a name or right before it`() {
        let told = plan(actions: [
            action("Ask the Pier Light Board"), action("Write a quick answer form (QAF)"),
            action("Take the QAF to PLB"),
        ])
        let long = LetterWords(told).spelledOut.longForms
        #expect(long["plb"] == "Pier Light Board")
        #expect(long["qaf"] == "quick answer form")
    }
}

/// Invented passages for X70–X76.
enum TextPassages {
    static func ofCouncil(_ name: String, _ year: Int, _ text: String) -> CheckedPlan {
        plan(
            head: {
                $0.authority = "\(name) Council"
                $0.title = "\(name) Council plan \(year)"
            }, actions: [action(text)])
    }

    private static func row(
        _ text: String, progress: String? = nil, evidence: String? = nil,
        status: ClaimedStatus? = nil
    ) -> CheckedPlan {
        plan(actions: [action(text, status: status, progress: progress, evidence: evidence)])
    }

    private static func numbered(_ text: String) -> CheckedPlan {
        plan(actions: [
            action("Buy a bell", ref: "1.1"), action("Hang the bell", ref: "1.2"),
            action(text, ref: "1.3"),
        ])
    }

    private static func found(_ text: String, in year: String = "2031") -> CheckedPlan {
        plan(
            head: { $0.title = "Pier plan \(year)" },
            findings: [finding(text, [action("Buy a bell")])])
    }

    private static func requirements(_ actions: String...) -> CheckedPlan {
        plan(findings: actions.map { finding("Requirement on \($0)", [action($0)]) })
    }

    private static func headed(
        version: String? = nil, isDraft: Bool = false, _ progress: String? = nil
    ) -> CheckedPlan {
        plan(
            head: {
                $0.dates.versionText = version
                $0.dates.isDraft = isDraft
            }, actions: [action("Buy a bell", progress: progress)])
    }

    static let firing: [Passage] = [
        Passage("X70", "as above", row("Bell", evidence: "Drills as above")),
        Passage("X70", "see below", row("Bell", progress: "Hung (see below)")),
        Passage("X70", "its end is gone", row("Bell", evidence: "Better logs as shown in quality")),
        Passage("X70", "a number that is not there", numbered("Ring it, see action 4.7")),
        Passage("X71", "a panel set up", row("Pier panel established.")),
        Passage("X71", "begins with done", row("Rewritten ferry rota")),
        Passage("X71", "in place", row("Bell and rope in place", status: .underway)),
        Passage("X72", "two sentences", row("Write the ferry guide. Train the night crews.")),
        Passage("X72", "two lines", row("Review the rotas\nPublish a map of lanterns")),
        Passage(
            "X72", "run into one another", row("Match crews and ferries Set out the winter case")),
        Passage(
            "X72", "several posts",
            row("Recruit a ferry manager, two night workers and a bell officer")),
        Passage("X73", "none", requirements("Buy a bell", "Write a guide", "Train the crew")),
        Passage("X73", "most", requirements("Buy a bell", "Write a guide", "Evaluate the drill")),
        Passage("X73", "two of two", requirements("Buy a bell", "Hang a lantern")),
        Passage(
            "X74", "an earlier year", found("The review of 2027 recommended that bells be hung.")),
        Passage(
            "X74", "previously", found("Inspectors previously identified that lanterns were dim.")),
        Passage(
            "X74", "the last inspection", found("Lanterns have been dim since the last inspection.")
        ),
        Passage("X75", "a fourth version", headed(version: "Version 4")),
        Passage("X75", "short", headed(version: "v2.1")),
        Passage("X75", "a draft", headed(isDraft: true)),
        Passage("X76", "a person's address", row("Ask kit.madeup@nethermere.example")),
        Passage("X76", "a mobile", row("Ring Kit Madeup on 07700 900 123")),
        Passage("X76", "a number by itself", row("Bell", progress: "Kit Madeup 01632 960 001")),
    ]

    static let nearMisses: [Passage] = [
        Passage("X70", "above a number", row("Bell", evidence: "Drills above 90%")),
        Passage("X70", "says what", row("Bell", progress: "Hung (see the pier log of May)")),
        Passage("X70", "a number that is there", numbered("Ring it, see action 1.2")),
        Passage("X71", "an order", row("Establish a pier panel")),
        Passage("X71", "done and called so", row("Pier panel established.", status: .completed)),
        Passage("X71", "an order that ends with done", row("Read each log before it is filed")),
        Passage(
            "X72", "one order and why", row("Write the ferry guide. It will help the night crews.")),
        Passage(
            "X72", "its own parts",
            plan(actions: [
                action(
                    "Teach crews:\nTest bells\nLight lanterns",
                    parts: ["Test bells", "Light lanterns"])
            ])),
        Passage("X72", "one post", row("Recruit a ferry manager")),
        Passage(
            "X73", "one each",
            requirements("Sample ten logs", "Evaluate the drill", "Survey the crews")),
        Passage(
            "X73", "less than half",
            requirements("Buy a bell", "Evaluate the drill", "Survey the crews")),
        Passage("X73", "a single requirement", requirements("Buy a bell")),
        Passage("X74", "this year", found("The review of 2031 recommended that bells be hung.")),
        Passage("X74", "no inspection", found("The bell of 1999 was found in the sea.")),
        Passage("X74", "a plain finding", found("Lanterns are dim in winter.")),
        Passage("X75", "the first version", headed(version: "Version 1")),
        Passage(
            "X75", "with its history",
            headed(version: "Version 4", "Version history: three earlier ones")),
        Passage("X75", "a draft signed off", headed(isDraft: true, "Approved by the pier board")),
        Passage("X76", "an office's address", row("Ask ferry-team@nethermere.example")),
        Passage("X76", "an office's line", row("Ring the Ferry Team on 01632 960 002 at any time")),
        Passage("X76", "a count", row("Light 01632 lanterns")),
    ]
}
