import Planning
import Testing

@testable import PlanChecking

/// X43–X47: who watches, and who is not heard of.
@Suite struct MonitoringTests {
    @Test(arguments: MonitoringPassages.firing)
    func `a rule fires on what it is about`(passage: Passage) {
        #expect(passage.fires)
    }

    @Test(arguments: MonitoringPassages.nearMisses)
    func `a rule leaves a near miss alone`(passage: Passage) {
        #expect(!passage.fires)
    }

    @Test func `a partner's row is not judged where the day is not known`() {
        let plan = MonitoringPassages.partner(
            "Detective Inspector Quay", due: "10 May 2031", asAt: nil)
        #expect(PlanExamination([plan]).notRun[0].contains("X47"))
    }
}

/// Invented passages for X43–X47.
enum MonitoringPassages {
    private static func watched(_ bodies: String?..., text: String = "Paint the pier")
        -> CheckedPlan
    {
        plan(actions: bodies.map { action(text, leads: ["Head of Piers"], monitoredBy: $0) })
    }

    static func partner(
        _ lead: String, due: String, status: ClaimedStatus? = .outstanding, progress: String? = nil,
        asAt: String? = "2031-05-02"
    ) -> CheckedPlan {
        plan(
            asAt: asAt,
            actions: [
                action(
                    "Brief the watch", leads: [lead], due: due, status: status, progress: progress)
            ])
    }

    private static func itself(_ text: String, by body: String, lead: String = "ZQX") -> CheckedPlan
    {
        plan(actions: [action(text, leads: [lead], monitoredBy: body)])
    }

    static let firing: [Passage] = [
        Passage("X43", "one empty cell", watched("Pier Board", "Pier Board", nil)),
        Passage("X43", "a dash", watched("Pier Board", "Ferry Panel", "-")),
        Passage("X43", "two of five", watched("Pier Board", "A Panel", "A Panel", nil, nil)),
        Passage("X44", "an audit", watched("Through dip sampling")),
        Passage("X44", "records", watched("Evidenced in harbour records")),
        Passage("X44", "a survey", watched("Annual survey of boatmen")),
        Passage("X45", "abbreviated", watched("Pier Mgt Team", "Pier Management Team")),
        Passage("X45", "ops", watched("Ferry Ops Group", "Via Ferry Operations Group")),
        Passage(
            "X45", "quality assurance",
            watched("Harbour QA Board", "Harbour Quality Assurance Board")),
        Passage(
            "X46", "the board checks", itself("Pier Board to check painting", by: "Pier Board")),
        Passage(
            "X46", "its longer name", itself("Pier Board to check it", by: "Harbour Pier Board")),
        Passage(
            "X46", "the lead", itself("Check painting", by: "Ferry Panel", lead: "Ferry Panel")),
        Passage("X47", "due in a week", partner("Detective Inspector, Quay", due: "10 May 2031")),
        Passage("X47", "past", partner("Probation Delivery Head", due: "March 2031", status: nil)),
        Passage(
            "X47", "a nurse", partner("Designated Nurse", due: "1 May 2031", status: .underway)),
    ]

    static let nearMisses: [Passage] = [
        Passage("X43", "no such column", watched(nil, nil, nil)),
        Passage("X43", "all named", watched("Pier Board", "Ferry Panel")),
        Passage("X43", "seldom named", watched("Pier Board", nil, nil, nil)),
        Passage(
            "X44", "an audit that goes to a board", watched("Dip sampling, seen by the Pier Board")),
        Passage("X44", "a team", watched("Pier Data Team")),
        Passage("X44", "letters that say nothing", watched("ZQX")),
        Passage("X45", "capitals only", watched("Pier Board", "Pier board")),
        Passage("X45", "two bodies", watched("Pier Board", "Ferry Board")),
        Passage("X45", "a full stop", watched("Pier Board", "Pier Board.")),
        Passage("X46", "another body", itself("Pier Board to check it", by: "Ferry Board")),
        Passage(
            "X46", "another board of the same word", itself("Board to check it", by: "Ferry Panel")),
        Passage(
            "X46", "the body is made, not at work",
            itself("Set up the Pier Board", by: "Pier Board")),
        Passage(
            "X47", "heard of", partner("Detective Quay", due: "10 May 2031", progress: "Booked")),
        Passage("X47", "long to go", partner("Detective Quay", due: "October 2031")),
        Passage("X47", "done", partner("Detective Quay", due: "1 May 2031", status: .completed)),
        Passage("X47", "the council's own", partner("Head of Piers", due: "1 May 2031")),
    ]
}
