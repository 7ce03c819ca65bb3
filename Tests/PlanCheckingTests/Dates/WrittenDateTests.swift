import Planning
import Testing

@testable import PlanChecking

/// X22–X27: dates as they are written.
@Suite struct WrittenDateTests {
    @Test(arguments: years + missing + vague + starts + yearless + several)
    func `a rule of written dates fires`(passage: Passage) { #expect(passage.fires) }

    @Test(
        arguments: yearsQuiet + missingQuiet + vagueQuiet + startsQuiet + yearlessQuiet
            + severalQuiet)
    func `a near miss of written dates stays quiet`(passage: Passage) { #expect(!passage.fires) }

    // MARK: - X22

    static let years: [Passage] = [
        Passage("X22", "open, and a year too early", among(("April 2030", .underway))),
        Passage("X22", "completed, and a year too late", among(("February 2032", .completed))),
        Passage("X22", "a century off", among(("May 2099", .underway))),
    ]
    static let yearsQuiet: [Passage] = [
        Passage("X22", "completed early", among(("April 2030", .completed))),
        Passage("X22", "open and later", among(("March 2032", .underway))),
        Passage("X22", "a month before the others", among(("December 2030", .underway))),
    ]

    // MARK: - X23

    static let missing: [Passage] = [
        Passage("X23", "no action has one", plan(actions: [action("Mend"), action("Paint")])),
        Passage("X23", "one of two", plan(actions: [action("Mend"), dated("May 2031")])),
        Passage(
            "X23", "only a dash", plan(actions: [action("Mend", due: "–"), dated("May 2031")])),
    ]
    static let missingQuiet: [Passage] = [
        Passage("X23", "a month", plan(actions: [dated("May 2031")])),
        Passage("X23", "a word", plan(actions: [dated("Ongoing"), dated("May 2031")])),
        Passage("X23", "a start", plan(actions: [dated("from May 2031"), dated("June 2031")])),
    ]

    // MARK: - X24

    static let vague: [Passage] = [
        Passage("X24", "no end", plan(actions: [dated("Ongoing")])),
        Passage("X24", "a word", plan(actions: [dated("As needed")])),
        Passage("X24", "about a month", plan(actions: [dated("early May 2031")])),
        Passage(
            "X24", "in the text",
            plan(actions: [action("Mend the gate in due course", due: "May 2031")])),
        Passage(
            "X24", "a length of time",
            plan(actions: [action("Look at the gate again in nine weeks", due: "May 2031")])),
        Passage(
            "X24", "in what comes next",
            plan(actions: [action("Mend", due: "May 2031", future: "Paint it as soon as possible")])
        ),
    ]
    static let vagueQuiet: [Passage] = [
        Passage("X24", "a day", plan(actions: [dated("3 May 2031")])),
        Passage("X24", "a start", plan(actions: [dated("from May 2031")])),
        Passage(
            "X24", "a limit in the text",
            plan(actions: [action("Mend within nine weeks of a fault", due: "May 2031")])),
        Passage(
            "X24", "a rhythm in the text",
            plan(actions: [action("Oil it every six months", due: "May 2031")])),
    ]

    // MARK: - X25

    static let starts: [Passage] = [
        Passage("X25", "from", plan(actions: [dated("From May 2031")])),
        Passage("X25", "starting", plan(actions: [dated("Starting June 2031")])),
        Passage("X25", "commencing", plan(actions: [dated("Commencing 3 May 2031")])),
    ]
    static let startsQuiet: [Passage] = [
        Passage("X25", "from and to", plan(actions: [dated("From May to July 2031")])),
        Passage("X25", "a month", plan(actions: [dated("May 2031")])),
        Passage("X25", "an end only", plan(actions: [dated("by May 2031")])),
    ]

    // MARK: - X26

    static let yearless: [Passage] = [
        Passage("X26", "a month", plan(actions: [dated("End of May"), dated("June 2031")])),
        Passage("X26", "a day", plan(actions: [dated("3 July"), dated("June 2031")])),
        Passage(
            "X26", "what is still to come",
            plan(findings: [
                finding(progress: "Gate to be hung by the end of May", [dated("June 2031")])
            ])),
    ]
    static let yearlessQuiet: [Passage] = [
        Passage("X26", "a year at the end", plan(actions: [dated("May to July 2031")])),
        Passage("X26", "a year", plan(actions: [dated("End of May 2031")])),
        Passage(
            "X26", "told as past",
            plan(findings: [finding(progress: "Gate hung in May", [dated("June 2031")])])),
    ]

    // MARK: - X27

    static let several: [Passage] = [
        Passage("X27", "one task, two dates", plan(actions: [dated("May 2031\nJuly 2031")])),
        Passage(
            "X27", "one task, three dates",
            plan(actions: [dated("May 2031\nJuly 2031\nSeptember 2031")])),
        Passage(
            "X27", "three parts, two dates",
            plan(actions: [
                action("Mend:", parts: ["gate", "door", "lock"], due: "May 2031\nJuly 2031")
            ])),
    ]
    static let severalQuiet: [Passage] = [
        Passage("X27", "one task, one date", plan(actions: [dated("May 2031")])),
        Passage("X27", "a range", plan(actions: [dated("May to July 2031")])),
        Passage(
            "X27", "two parts, two dates",
            plan(actions: [action("Mend:", parts: ["gate", "door"], due: "May 2031\nJuly 2031")])),
    ]

    private static func dated(_ due: String) -> RowOfPlan { action("Mend the gate", due: due) }

    /// One row among others of January to June 2031, half of them completed.
    private static func among(_ row: (due: String, status: ClaimedStatus)) -> CheckedPlan {
        let months = ["January", "February", "March", "April", "May", "June"]
        let others = months.enumerated().map { index, month in
            action("Mend", due: "\(month) 2031", status: index < 3 ? .completed : .underway)
        }
        return plan(actions: others + [action("Paint", due: row.due, status: row.status)])
    }
}
