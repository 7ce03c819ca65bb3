import Testing

@testable import PlanChecking

struct WordingTests {
    @Test func `a phrase is found whatever signs stand between its words`() {
        #expect(Wording("Targets: to be – developed.").says("to be developed"))
        #expect(!Wording("To be redeveloped").says("to be developed"))
        #expect(Wording("The board’s plan").says("board's plan"))
    }
}
