import Testing

@testable import PlanReading

struct ByRoleTests {
    @Test func `it keeps one value a role, as a dictionary does`() {
        var words: ByRole<String> = [.lead: "Jo Sample", .due: "May", .status: "Done"]
        words[.due] = "June"
        words[.lead]? += " and Bo Madeup"
        words[.progress]? += "nothing to add to"
        words[.status] = nil
        #expect(words[.lead] == "Jo Sample and Bo Madeup")
        #expect(words[.status] == nil)
        #expect(words[.progress] == nil)
        #expect(words.count == 2)
        #expect(words.removeValue(forKey: .due) == "June")
        #expect(words == [.lead: "Jo Sample and Bo Madeup"])
        #expect(!words.isEmpty)
    }

    @Test func `the order in which roles came does not matter`() {
        let one: ByRole<Int> = [.ref: 1, .action: 2]
        #expect(one == [.action: 2, .ref: 1])
        #expect(one != [.action: 2, .lead: 1])
        #expect(Set(one.values) == [1, 2])
    }
}
