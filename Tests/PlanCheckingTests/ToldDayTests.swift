import Basics
import Planning
import Testing

@testable import PlanChecking

@Suite struct ToldDayTests {
    static let told: [(words: String, progress: String, day: String?)] = [
        ("a day told as past", "List taken to the board on 3 May 2031.", "2031-05-03"),
        ("the latest of several", "Begun on 3 May 2031. Ended on 9 June 2031.", "2031-06-09"),
        (
            "a month told as past counts from its first day", "Rules agreed in May 2031",
            "2031-05-01"
        ),
        ("what is still to come", "List to be taken to the board on 3 May 2031", nil),
        ("an order", "Review the list at the meeting in March 2031", nil),
        ("a limit", "Agreed to finish; money granted until 3 May 2031", nil),
        (
            "a start that is told beside something past", "Post filled; she starts on 3 May 2031",
            nil
        ),
        ("a year alone says too little", "Rules agreed for 2031", nil),
    ]

    @Test(arguments: told.indices) func `the day that progress tells as past`(index: Int) {
        let (words, progress, day) = Self.told[index]
        let plan = plan(actions: [action("Write the list", due: "July 2031", progress: progress)])
        #expect(plan.day?.iso == day, "\(words)")
        #expect(!plan.isDayCertain)
    }

    @Test func `a heading's month counts to its last day`() {
        let plan = plan(actions: [
            action("Write the list", progress: "Begun", asOf: "May 2031 news")
        ])
        #expect(plan.day == Day(2031, 5, 31))
        #expect(plan.isDayCertain)
    }

    @Test func `the plan's own review is told`() {
        let plan = plan(
            head: { $0.dates.reviewedText = "3 May 2031" }, actions: [action("Write the list")])
        #expect(plan.day == Day(2031, 5, 3))
        #expect(plan.isDayCertain)
    }

    @Test func `a target date is never told as past`() {
        #expect(plan(actions: [action("Write the list", due: "3 May 2031")]).day == nil)
    }

    @Test func `a day that is given stands above all`() {
        let plan = plan(
            asAt: "2030-01-01", actions: [action("Write", progress: "Begun on 3 May 2031.")])
        #expect(plan.day == Day(2030, 1, 1))
        #expect(plan.isDayCertain)
    }
}
