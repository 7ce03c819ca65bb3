import Planning
import Testing

@testable import PlanChecking

/// X02–X08: what is called completed.
@Suite struct CompletedTests {
    @Test(arguments: proof + figures + early + endless + steps + outcomes)
    func `a rule of what is completed fires`(passage: Passage) { #expect(passage.fires) }

    @Test(
        arguments: proofQuiet + figuresQuiet + earlyQuiet + endlessQuiet + stepsQuiet
            + outcomesQuiet)
    func `a near miss of what is completed stays quiet`(passage: Passage) {
        #expect(!passage.fires)
    }

    // MARK: - X02

    static let proof: [Passage] = [
        Passage("X02", "nothing but the word", done("Paint the front door")),
        Passage(
            "X02", "a story without proof", done("Paint the front door", progress: "Now yellow.")),
        Passage(
            "X02", "proof that is still to come",
            done("Paint the front door", progress: "Audit to be done in June.")),
    ]
    static let proofQuiet: [Passage] = [
        Passage("X02", "an evidence cell", done("Paint the door", evidence: "Photograph of it")),
        Passage(
            "X02", "minutes named in progress",
            done("Paint the door", progress: "Minutes of 3 May 2031 agree it.")),
        Passage("X02", "not completed", plan(actions: [action("Paint it", status: .underway)])),
    ]

    // MARK: - X03

    static let ninety = measure(
        "Ninety in a hundred doors yellow", target: .init(value: 90, unit: "%", kind: .absolute))
    static let figures: [Passage] = [
        Passage("X03", "no word of it", done("Paint doors", measures: [ninety])),
        Passage(
            "X03", "words and no figure",
            done("Paint doors", progress: "It went well.", measures: [ninety])),
        Passage(
            "X03", "a date is no figure",
            done("Paint doors", progress: "Ended on 3 May 2031.", measures: [ninety])),
    ]
    static let figuresQuiet: [Passage] = [
        Passage(
            "X03", "the figure is given",
            done("Paint doors", progress: "94% in May 2031.", measures: [ninety])),
        Passage(
            "X03", "a figure in words",
            done("Paint doors", progress: "All doors are yellow.", measures: [ninety])),
        Passage(
            "X03", "a measure without a figure",
            done("Paint doors", measures: [measure("Doors look better")])),
    ]

    // MARK: - X04, X05

    static let early: [Passage] = [
        Passage(
            "X04", "its measure is of next year",
            done("Paint doors", measures: [measure("Every door yellow by March 2032")])),
        Passage(
            "X04", "the measure's own date",
            done("Paint doors", measures: [measure("Every door yellow", due: "December 2031")])),
        Passage(
            "X04", "the evidence is of next year",
            done("Paint doors", evidence: "Visitors asked in March 2032")),
        Passage("X05", "a day to come", done("Paint doors", due: "3 September 2031")),
        Passage("X05", "a month to come", done("Paint doors", due: "December 2031")),
        Passage("X05", "a season to come", done("Paint doors", due: "autumn term 2031")),
    ]
    static let earlyQuiet: [Passage] = [
        Passage(
            "X04", "its measure is of last year",
            done("Paint doors", measures: [measure("Every door yellow by March 2030")])),
        Passage("X04", "no date in it", done("Paint doors", evidence: "Visitors asked")),
        Passage(
            "X04", "not completed",
            plan(
                asAt: "2031-05-31",
                actions: [action("Paint", status: .underway, evidence: "Seen in March 2032")])),
        Passage("X05", "a day that is past", done("Paint doors", due: "3 May 2031")),
        Passage("X05", "the month it is read in", done("Paint doors", due: "May 2031")),
        Passage("X05", "a start is no target", done("Paint doors", due: "from September 2031")),
        Passage(
            "X05", "only a sentence tells when it is read",
            plan(actions: [
                action(
                    "Paint doors", due: "December 2031", status: .completed,
                    progress: "Paint bought on 3 May 2031.")
            ])),
    ]

    // MARK: - X06

    static let endless: [Passage] = [
        Passage("X06", "every week", done("Send the rota to everybody weekly")),
        Passage("X06", "a start without an end", done("Answer the bell", due: "from May 2031")),
        Passage("X06", "to be watched", done("Porters to monitor the side gate")),
    ]
    static let endlessQuiet: [Passage] = [
        Passage("X06", "setting it up has an end", done("Set up a weekly rota", due: "May 2031")),
        Passage("X06", "the name of a meeting", done("Ask for a decision of the weekly meeting")),
        Passage(
            "X06", "still going on",
            plan(actions: [action("Send the rota weekly", status: .ongoing)])),
        Passage("X06", "told as an order to make it", done("Monthly rota to be issued")),
    ]

    // MARK: - X07

    static let steps: [Passage] = [
        Passage(
            "X07", "will follow", done("Paint doors", progress: "Done. Windows will follow.")),
        Passage(
            "X07", "an order",
            done("Paint doors", progress: "Done. Review the colour with visitors next spring.")),
        Passage("X07", "a next step", done("Paint doors", future: "Paint the windows")),
    ]
    static let stepsQuiet: [Passage] = [
        Passage("X07", "all told as done", done("Paint doors", progress: "Windows done too.")),
        Passage(
            "X07", "a review that was held",
            done("Paint doors", progress: "Review of the colour held with visitors.")),
        Passage(
            "X07", "under way",
            plan(actions: [
                action("Paint doors", status: .underway, progress: "Windows will follow.")
            ])),
    ]

    // MARK: - X08

    static let outcomes: [Passage] = [
        Passage("X08", "results awaited", beside("Ask visitors", progress: "Awaiting results.")),
        Passage(
            "X08", "the audit has not begun",
            beside("Audit the colour of doors", status: .notStarted)),
        Passage(
            "X08", "the look at its effect is outstanding",
            beside("Evaluate whether visitors find the door", status: .outstanding)),
    ]
    static let outcomesQuiet: [Passage] = [
        Passage(
            "X08", "the outcome is known",
            beside("Audit the colour", status: .completed, progress: "All yellow.")),
        Passage(
            "X08", "money is awaited",
            beside("Paint windows", status: .underway, progress: "Awaiting money.")),
        Passage(
            "X08", "nothing is completed",
            plan(actions: [
                action("Paint doors", status: .underway),
                action("Audit the colour", status: .notStarted),
            ])),
    ]

    /// A plan of one completed action, read on the last day of May 2031.
    private static func done(
        _ text: String, due: String? = nil, progress: String? = nil, future: String? = nil,
        evidence: String? = nil, measures: [PlanDocument.Measure] = []
    ) -> CheckedPlan {
        plan(
            asAt: "2031-05-31",
            actions: [
                action(
                    text, due: due, status: .completed, progress: progress, future: future,
                    evidence: evidence, measures: measures)
            ])
    }

    /// A second action beside a completed one.
    private static func beside(
        _ text: String, status: ClaimedStatus? = nil, progress: String? = nil
    ) -> CheckedPlan {
        plan(actions: [
            action("Paint doors", status: .completed),
            action(text, status: status, progress: progress),
        ])
    }
}
