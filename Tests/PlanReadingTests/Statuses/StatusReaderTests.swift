import Planning
import Testing

@testable import PlanReading

struct StatusReaderTests {
    static let cells: [(String, ClaimedStatus?)] = [
        ("Completed", .completed), ("Done", .completed), ("Not complete", .underway),
        ("In progress", .underway),
        ("Under way", .underway), ("In train", .underway), ("Slipped", .behind),
        ("Running late", .behind),
        ("On track", .onTrack), ("Not on track", .behind), ("Ongoing", .ongoing),
        ("To be started", .notStarted),
        ("Not yet begun", .notStarted), ("Outstanding", .outstanding), ("In place", nil),
        ("Being revised", nil),
        ("Awaiting sign-off", nil), ("", nil),
    ]

    @Test(arguments: cells)
    func `a status is read only from words that say it`(text: String, status: ClaimedStatus?) {
        #expect(StatusReader.status(of: text) == status)
    }

    static let narratives: [(String, ClaimedStatus?)] = [
        ("Forms rewritten and issued (action complete).", .completed),
        ("Action on track. Meetings take place with schools.", .onTrack),
        ("Pilot work underway. Draft due in May.", .underway),
        ("Briefings currently being held.", nil),
        ("Baseline set. Work underway.", nil),
        ("Work is underway to find out where the gaps are", nil),
    ]

    @Test(arguments: narratives)
    func `narrative gives a status only where a sentence says nothing else`(
        text: String, status: ClaimedStatus?
    ) {
        #expect(StatusReader.narrative(text)?.status == status)
    }

    @Test func `a status word at the head is cut from the progress behind it`() throws {
        let head = try #require(StatusReader.head(of: "Completed Second audit to follow in June"))
        #expect(head.status == .completed)
        #expect(head.words == "Completed")
        #expect(head.rest == "Second audit to follow in June")
        #expect(StatusReader.head(of: "Completed forms are filed weekly") == nil)
    }
}
