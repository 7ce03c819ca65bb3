import Planning
import Testing

@testable import PlanChecking

/// X01, X13–X16, X19–X21: statuses and progress as words.
@Suite struct StatusWordsTests {
    @Test(arguments: empty + missing + words + bare + twice + against + admitted)
    func `a rule of status and progress fires`(passage: Passage) { #expect(passage.fires) }

    @Test(
        arguments: emptyQuiet + missingQuiet + wordsQuiet + bareQuiet + twiceQuiet + againstQuiet
            + admittedQuiet)
    func `a near miss of status and progress stays quiet`(passage: Passage) {
        #expect(!passage.fires)
    }

    // MARK: - X01

    static let empty: [Passage] = [
        Passage("X01", "a column", plan(head: columns("Task", "RAG"), actions: [gate, door])),
        Passage("X01", "its words", plan(head: columns("Status of task"), actions: [gate])),
        Passage("X01", "a key", plan(head: key("Late", "Fine"), actions: [gate, door])),
    ]
    static let emptyQuiet: [Passage] = [
        Passage("X01", "no column", plan(head: columns("Task", "Owner"), actions: [gate])),
        Passage(
            "X01", "one has a status",
            plan(head: key("Late", "Fine"), actions: [gate, action("Paint", status: .behind)])),
        Passage(
            "X01", "a letter that nobody explains",
            plan(head: columns("RAG"), actions: [action("Paint", statusText: "Q")])),
    ]

    // MARK: - X13, X14

    static let missing: [Passage] = [
        Passage("X13", "one of two", plan(actions: [action("Paint", status: .underway), gate])),
        Passage(
            "X13", "progress is no status",
            plan(actions: [
                action("Paint", status: .completed), action("Mend", progress: "Hinges bought"),
            ])),
        Passage(
            "X13", "one of three",
            plan(actions: [
                gate, action("Paint", status: .ongoing), action("Oil", status: .onTrack),
            ])),
        Passage("X14", "one of two", plan(actions: [told, gate])),
        Passage("X14", "only a dash", plan(actions: [told, action("Mend", progress: "–")])),
        Passage(
            "X14", "a status beside an empty cell",
            plan(actions: [told, action("Mend", status: .underway)])),
    ]
    static let missingQuiet: [Passage] = [
        Passage("X13", "nobody has one", plan(actions: [gate, door])),
        Passage(
            "X13", "a letter stands there",
            plan(actions: [action("Paint", status: .underway), action("Mend", statusText: "G")])),
        Passage(
            "X13", "hardly anybody has one",
            plan(actions: [action("Paint", status: .underway)] + Array(repeating: gate, count: 9))),
        Passage("X14", "nobody has any", plan(actions: [gate, door])),
        Passage(
            "X14", "its finding has some",
            plan(findings: [finding([told]), finding(progress: "Hinges bought", [gate])])),
        Passage("X14", "every one has some", plan(actions: [told, told])),
    ]

    // MARK: - X15

    static let words: [Passage] = [
        Passage("X15", "another word", listed(.underway, "In hand")),
        Passage("X15", "a story", listed(nil, "Paint is drying")),
        Passage(
            "X15", "the list stands in a heading",
            plan(
                head: columns("Task", "Status: Done / Late"),
                actions: [action("Paint", status: .underway, statusText: "Halfway")])),
    ]
    static let wordsQuiet: [Passage] = [
        Passage("X15", "a word of the list", listed(.completed, "Done")),
        Passage("X15", "it says more", listed(.completed, "Done in May 2031")),
        Passage("X15", "a colour of the key", listed(.onTrack, "Green")),
        Passage(
            "X15", "no list",
            plan(actions: [action("Paint", status: .underway, statusText: "In hand")])),
    ]

    // MARK: - X16

    static let bare: [Passage] = [
        Passage("X16", "no column for it", plan(actions: [action("Paint", status: .underway)])),
        Passage("X16", "going on", plan(actions: [action("Paint", status: .ongoing), gate])),
        Passage(
            "X16", "on track, it is said",
            plan(actions: [action("Paint", status: .onTrack), action("Oil", status: .completed)])),
    ]
    static let bareQuiet: [Passage] = [
        Passage(
            "X16", "a story beside it",
            plan(actions: [action("Paint", status: .underway, progress: "Two doors of five")])),
        Passage("X16", "completed", plan(actions: [action("Paint", status: .completed)])),
        Passage(
            "X16", "the status is its own story",
            plan(actions: [
                action("Paint", status: .underway, statusText: "In progress, two doors of five dry")
            ])),
    ]

    // MARK: - X19, X20

    static let twice: [Passage] = [
        Passage("X19", "set up twice", pair("Garden panel established.", "Garden panel in place.")),
        Passage("X19", "revised twice", pair("Gate policy revised", "Gate policy revised in May")),
        Passage(
            "X19", "one leaves its name out",
            plan(findings: [
                finding(progress: "Garden panel established", [gate]),
                finding(progress: "Garden panel agreed", [door]),
                finding(progress: "Panel established", [action("Use the garden panel for seeds")]),
            ])),
    ]
    static let twiceQuiet: [Passage] = [
        Passage("X19", "two panels", pair("Garden panel established", "Kitchen panel established")),
        Passage("X19", "one word only", pair("Training delivered", "Training delivered")),
        Passage(
            "X19", "twice in one finding",
            plan(findings: [
                finding(progress: "Garden panel established\nGarden panel in place", [gate])
            ])),
    ]
    static let against: [Passage] = [
        Passage(
            "X20", "written and being written", one("Gate rules written. Gate rules being written.")
        ),
        Passage(
            "X20", "two kinds of document", one("Frost policy agreed. Frost strategy under review.")
        ),
        Passage(
            "X20", "in the action and in its progress",
            plan(actions: [
                action("Seed list revised.", progress: "The seed list is still in draft.")
            ])),
    ]
    static let againstQuiet: [Passage] = [
        Passage("X20", "two things", one("Gate rules written. Door rules being written.")),
        Passage("X20", "both done", one("Gate rules written. Gate rules agreed.")),
        Passage("X20", "in two findings", pair("Gate rules written", "Gate rules being written")),
    ]

    // MARK: - X21

    static let admitted: [Passage] = [
        Passage("X21", "gaps", one("Fence painted, but gaps in it show")),
        Passage("X21", "not yet", one("The east gate is not yet hung")),
        Passage("X21", "too few", one("Hinges bought; too few for the back gate")),
    ]
    static let admittedQuiet: [Passage] = [
        Passage("X21", "cured", one("Gaps in the fence are closed")),
        Passage("X21", "good news", one("Fence painted in May 2031")),
        Passage("X21", "no longer", one("Hinges no longer in short supply")),
    ]

    // MARK: - Plans

    private static let gate = action("Mend the gate")
    private static let door = action("Paint the door")
    private static let told = action("Oil the lock", progress: "Oil bought")

    private static func columns(_ names: String...) -> (inout PlanDocument) -> Void {
        { $0.columns = names }
    }

    private static func key(_ words: String...) -> (inout PlanDocument) -> Void {
        { $0.statusLegend = words }
    }

    private static func listed(_ status: ClaimedStatus?, _ text: String) -> CheckedPlan {
        plan(
            head: key("Done", "On track", "Late"),
            actions: [action("Paint the door", status: status, statusText: text)])
    }

    /// Progress of one finding.
    private static func one(_ progress: String) -> CheckedPlan {
        plan(findings: [finding(progress: progress, [gate])])
    }

    /// Progress of two findings.
    private static func pair(_ first: String, _ second: String) -> CheckedPlan {
        plan(findings: [finding(progress: first, [gate]), finding(progress: second, [door])])
    }
}
