import Planning
import Testing

@testable import PlanChecking

/// X54–X62: what is measured, and whether it can show anything.
@Suite struct ProofTests {
    @Test(arguments: ProofPassages.firing)
    func `a rule fires on what it is about`(passage: Passage) {
        #expect(passage.fires)
    }

    @Test(arguments: ProofPassages.nearMisses)
    func `a rule leaves a near miss alone`(passage: Passage) {
        #expect(!passage.fires)
    }

    @Test func `a measure repeated under four requirements is told once, with all its lines`()
        throws
    {
        let repeated = ProofPassages.repeated("Lanterns are lit more evenly", times: 4)
        let notices = PlanExamination([repeated]).notices[0].filter { $0.rule == "X54" }
        let notice = try #require(notices.first)
        #expect(notices.count == 1)
        #expect(notice.message.contains("4 of 4 requirements"))
        #expect(repeated.lines(of: notice).count == 4)
    }

    @Test func `the number of requirements for one text is a setting`() {
        var settings = CheckSettings()
        settings.measures.requirementsForOneText = 2
        let twice = ProofPassages.repeated("Lanterns are lit more evenly", times: 2)
        #expect(lines(of: "X54", in: twice) == [])
        let strict = CheckedPlan(twice.document, settings: settings)
        #expect(lines(of: "X54", in: strict) != [])
    }

    @Test func `what the inspector names and a row leaves out is told by name`() throws {
        let less = ProofPassages.asked(
            "Record the tide, wind and moonlight of each crossing",
            [action("Add tide and wind to the crossing form")])
        let notice = try #require(PlanExamination([less]).notices[0].first { $0.rule == "X57" })
        #expect(notice.message.contains("leave out moonlight"))
    }

    @Test(arguments: [
        ("Lantern policy in place", true), ("Two audits completed", true), ("Minutes", true),
        ("Ferry handbook issued", true), ("Crossing review complete", true),
        ("Crossings are better kept", false), ("9 rotas published", false),
    ])
    func `a product of work is told from its effect`(text: String, isOutput: Bool) {
        #expect(OutputWording.isOutput(text) == isOutput)
    }
}

/// Invented passages for X54–X62.
enum ProofPassages {
    static func repeated(_ text: String, times: Int) -> CheckedPlan {
        plan(
            findings: (0..<times).map { place in
                finding(
                    "Requirement \(place)", measures: [measure(text)], [action("Step \(place)")])
            })
    }

    static func asked(_ text: String, _ rows: [RowOfPlan], measures: [PlanDocument.Measure] = [])
        -> CheckedPlan
    {
        plan(findings: [finding(text, measures: measures, rows)])
    }

    private static func proven(by evidence: String, measures: [PlanDocument.Measure] = [])
        -> CheckedPlan
    {
        plan(actions: [action("Teach the ferry crews", evidence: evidence, measures: measures)])
    }

    private static func two(_ first: String, _ proof: String, _ second: String, _ copy: String)
        -> CheckedPlan
    {
        plan(actions: [action(first, evidence: proof), action(second, evidence: copy)])
    }

    private static func underTwo(_ measured: String, _ first: String, _ second: String)
        -> CheckedPlan
    {
        plan(findings: [
            finding(first, measures: [measure(measured)], [action("Step one of \(first)")]),
            finding(second, measures: [measure(measured)], [action("Step two of \(second)")]),
        ])
    }

    private static func coded(_ code: String, _ uses: (text: String, measured: String)...)
        -> CheckedPlan
    {
        plan(
            findings: uses.map { use in
                finding(
                    use.text, measures: [measure(use.measured, indicators: [code])],
                    [action("Look after \(use.text)")])
            })
    }

    private static func told(_ progress: String) -> CheckedPlan {
        plan(actions: [action("Count the crossings", progress: progress)])
    }

    private static func measured(_ text: String) -> CheckedPlan {
        plan(findings: [finding(measures: [measure(text)], [action("Count the crossings")])])
    }

    static let firing: [Passage] = [
        Passage("X54", "three times", repeated("Lanterns are lit more evenly", times: 3)),
        Passage(
            "X54", "a figure, four times", repeated("90% of lanterns burn until dawn", times: 4)),
        Passage("X54", "three words", repeated("Crossings feel safer", times: 5)),
        Passage("X55", "a policy in place", proven(by: "Lantern policy in place")),
        Passage(
            "X55", "two products",
            proven(by: "Crew training delivered\nFerry handbook document issued")),
        Passage("X55", "a review complete", proven(by: "Crossing review complete")),
        Passage(
            "X56", "the row above fits, this one does not",
            two(
                "Rewrite the pier and jetty rotas", "Pier and jetty rotas amended in spring",
                "Teach crews to swim",
                "Pier and jetty rotas updated in spring")),
        Passage(
            "X56", "the same measure under two requirements",
            underTwo(
                "Harbour crossings finish before dusk each day", "Harbour crossings start too late",
                "Lantern stores are damp")),
        Passage(
            "X56", "an indicator of something else",
            coded(
                "HI 7", ("Harbour crossings are late", "Crossings finished before dusk (HI 7)"),
                ("Lantern stores are damp", "Good figures (HI 7)"))),
        Passage(
            "X57", "one of three left out",
            asked(
                "Record the tide, wind and moonlight of each crossing",
                [action("Add tide and wind to the crossing form")])),
        Passage(
            "X57", "left out of a measure",
            asked(
                "Show that rope, anchor, lantern and bell are checked", [action("Buy a checklist")],
                measures: [measure("90% of logs show rope, anchor and lantern")])),
        Passage(
            "X57", "the first left out",
            asked(
                "Think of speed, comfort and safety in crossings",
                [action("Ask crews about it", evidence: "Survey names comfort and safety")])),
        Passage(
            "X58", "every visit",
            asked("Ensure that every visit is written up", [action("Write a form")])),
        Passage("X58", "caseloads", asked("Workloads of keepers", [action("Hire a keeper")])),
        Passage(
            "X58", "too long", asked("Families wait too long for a ferry", [action("Buy a ferry")])),
        Passage(
            "X59", "a dashboard being built",
            told("The dashboard that counts crossings is still being built")),
        Passage(
            "X59", "a database not yet there", told("Database not yet able to report crossings")),
        Passage(
            "X59", "in the measure itself", measured("Crossings on time, once the new system runs")),
        Passage("X60", "to be agreed", measured("Targets to be agreed in spring")),
        Passage(
            "X60", "indicators to follow", measured("Indicators will be set by the pier board")),
        Passage("X60", "TBC", measured("Crossings before dusk: target TBC")),
        Passage("X61", "fewer complaints", measured("Reduction in complaints about crossings")),
        Passage("X61", "more referrals", measured("Increase in the number of referrals")),
        Passage(
            "X61", "gaps in what is written down",
            plan(actions: [
                action(
                    "Write up all incidents", progress: "Incidents at night are not always recorded"
                )
            ])),
        Passage("X62", "inaccurate", told("The figures sent last year were inaccurate")),
        Passage(
            "X62", "in the finding",
            asked("Returns sent to the pier office were unreliable", [action("Send them again")])),
        Passage("X62", "not reliable", told("Crossing data are not reliable before May")),
    ]

    static let nearMisses: [Passage] = [
        Passage("X54", "twice", repeated("Lanterns are lit more evenly", times: 2)),
        Passage("X54", "two words", repeated("Lanterns lit", times: 6)),
        Passage(
            "X54", "three times under one requirement",
            plan(findings: [
                finding(
                    measures: [
                        measure("Crossings feel safer"), measure("Crossings feel safer"),
                        measure("Crossings feel safer"),
                    ], [action("Buy a bell")])
            ])),
        Passage(
            "X55", "an effect beside it",
            proven(by: "Training delivered\nCrews rescue more swimmers")),
        Passage("X55", "a figure", proven(by: "Audit report shows 85% compliance")),
        Passage(
            "X55", "with a measure",
            proven(by: "Policy in place", measures: [measure("9 of 10 lit")])),
        Passage(
            "X56", "both rows fit",
            two(
                "Rewrite the pier and jetty rotas", "Pier and jetty rotas amended in spring",
                "Print the jetty rotas", "Pier and jetty rotas updated in spring")),
        Passage(
            "X56", "different proof",
            two(
                "Rewrite the rotas", "Rotas amended in spring", "Teach crews to swim",
                "All crews can swim")),
        Passage(
            "X56", "an indicator of the same subject",
            coded(
                "HI 7", ("Harbour crossings are late", "Crossings finished before dusk (HI 7)"),
                ("Night crossings are noisy", "Good figures (HI 7)"))),
        Passage(
            "X57", "the whole list",
            asked(
                "Record the tide, wind and moonlight of each crossing",
                [action("Add tide, wind and moonlight to the form")])),
        Passage(
            "X57", "only one of them",
            asked(
                "Record the tide, wind and moonlight of each crossing", [action("Buy a tide gauge")]
            )),
        Passage(
            "X57", "no list",
            asked("Record the tide and the wind of each crossing", [action("Add tide to the form")])
        ),
        Passage(
            "X58", "measured",
            asked(
                "Ensure that every visit is written up", [action("Write a form")],
                measures: [measure("95% written up")])),
        Passage(
            "X58", "nothing to count",
            asked("Strengthen the tone of letters", [action("Write a guide")])),
        Passage(
            "X58", "what is well is not asked for",
            asked("Crossings run on time but feel lonely", [action("Hire a storyteller")])),
        Passage("X59", "a system that is there", told("The dashboard shows crossings since May")),
        Passage(
            "X59", "waiting, but for no figure",
            told("The ticket system is being reviewed by the crew")),
        Passage("X59", "no system", told("The way we count crossings is being reviewed")),
        Passage("X60", "set", measured("Target of 90% agreed in spring")),
        Passage(
            "X60", "something else is to be agreed", measured("Rota to be agreed; 90% on time")),
        Passage("X60", "targeted work", measured("Targeted crossings to be offered to families")),
        Passage("X61", "fewer late crossings", measured("Reduction in late crossings")),
        Passage("X61", "more on time", measured("Increase in the share of crossings on time")),
        Passage("X61", "three or more", measured("Families with three or more referrals are seen")),
        Passage("X62", "right figures", told("The figures sent last year were checked")),
        Passage(
            "X62", "to avoid it",
            told("A second reader checks figures to prevent incorrect returns")),
        Passage("X62", "wrong, but no figure", told("The wrong bell was bought")),
    ]
}
