import Planning
import Testing

@testable import PlanChecking

/// X09–X12, X17, X18: status and progress against the day on which a plan is read.
@Suite struct TimelinessTests {
    @Test(arguments: late + now + later + stale)
    func `a rule of what is late fires`(passage: Passage) { #expect(passage.fires) }

    @Test(arguments: lateQuiet + nowQuiet + laterQuiet + staleQuiet)
    func `a near miss of what is late stays quiet`(passage: Passage) { #expect(!passage.fires) }

    @Test func `no rule of days runs where none is known`() {
        let plan = plan(actions: [action("Mend the gate", due: "3 May 2031", status: .underway)])
        let examination = PlanExamination([plan])
        #expect(examination.notRun == [planChecks.filter(\.rule.needsDay).map(\.rule.id)])
        #expect(examination.notices[0].allSatisfy { !examination.notRun[0].contains($0.rule) })
    }

    // MARK: - X09, X10

    static let late: [Passage] = [
        Passage("X09", "in progress", row(due: "3 March 2031", .underway)),
        Passage("X09", "on track", row(due: "February 2031", .onTrack)),
        Passage(
            "X09", "no status, and progress that goes on",
            row(due: "February 2031", progress: "Hinges being bought.")),
        Passage("X10", "a month that is past", row(due: "March 2031")),
        Passage("X10", "a day that is past", row(due: "30 May 2031")),
        Passage("X10", "a range that is past", row(due: "Feb/March 2031")),
    ]
    static let lateQuiet: [Passage] = [
        Passage("X09", "called late", row(due: "March 2031", .behind)),
        Passage(
            "X09", "its words call it late",
            row(due: "March 2031", .underway, progress: "Delayed by frost.")),
        Passage("X09", "still to come", row(due: "July 2031", .underway)),
        Passage("X09", "done", row(due: "March 2031", .completed)),
        Passage("X09", "no end", row(due: "from March 2031", .underway)),
        Passage("X10", "a status is an update", row(due: "March 2031", .notStarted)),
        Passage("X10", "progress is an update", row(due: "March 2031", progress: "Hinges here.")),
        Passage("X10", "still to come", row(due: "June 2031")),
    ]

    // MARK: - X11, X17

    static let now: [Passage] = [
        Passage("X11", "in three days", row(due: "3 June 2031", .underway)),
        Passage("X11", "on the day itself", row(due: "May 2031", .outstanding)),
        Passage("X11", "five days ago", row(due: "26 May 2031", .notStarted)),
        Passage("X17", "in a month", row(due: "June 2031", .notStarted)),
        Passage("X17", "outstanding", row(due: "3 July 2031", .outstanding)),
        Passage("X17", "a range ends soon", row(due: "May/June 2031", .notStarted)),
    ]
    static let nowQuiet: [Passage] = [
        Passage("X11", "in a month", row(due: "June 2031", .underway)),
        Passage("X11", "done", row(due: "May 2031", .completed)),
        Passage("X11", "called behind", row(due: "May 2031", .behind)),
        Passage("X17", "begun", row(due: "June 2031", .underway)),
        Passage("X17", "far away", row(due: "March 2032", .notStarted)),
        Passage("X17", "so near that X11 has it", row(due: "1 June 2031", .notStarted)),
    ]

    // MARK: - X12

    static let later: [Passage] = [
        Passage(
            "X12", "in place, and its first use later",
            row(due: "June 2031", progress: "Gate in place. First opening due in August 2031.")),
        Passage(
            "X12", "on track, and the next step later",
            row(due: "June 2031", .onTrack, progress: "Paint to be bought in September 2031.")),
        Passage(
            "X12", "on schedule, and the future column later",
            row(
                due: "3 June 2031", progress: "On schedule.",
                future: "Will be hung on 5 July 2031")),
    ]
    static let laterQuiet: [Passage] = [
        Passage(
            "X12", "its first use in time",
            row(due: "August 2031", progress: "Gate in place. First opening due in July 2031.")),
        Passage(
            "X12", "not called fine",
            row(due: "June 2031", .underway, progress: "Paint to be bought in September 2031.")),
        Passage(
            "X12", "told as past",
            row(due: "June 2031", .onTrack, progress: "Opened in September 2031.")),
    ]

    // MARK: - X18

    static let stale: [Passage] = [
        Passage(
            "X18", "planned for a day that is past",
            row(progress: "Opening planned for 3 May 2031.")),
        Passage("X18", "will be, last month", row(progress: "It will be hung in April 2031.")),
        Passage("X18", "in the future column", row(future: "Due to open on 1 March 2031")),
    ]
    static let staleQuiet: [Passage] = [
        Passage("X18", "it was held", row(progress: "Opening held on 3 May 2031.")),
        Passage("X18", "still to come", row(progress: "Opening planned for 3 July 2031.")),
        Passage("X18", "no date", row(progress: "Opening planned.")),
    ]

    /// A plan of one action, read on the last day of May 2031.
    private static func row(
        due: String? = nil, _ status: ClaimedStatus? = nil, progress: String? = nil,
        future: String? = nil
    ) -> CheckedPlan {
        plan(
            asAt: "2031-05-31",
            actions: [
                action(
                    "Mend the gate", due: due, status: status, progress: progress, future: future)
            ])
    }
}
