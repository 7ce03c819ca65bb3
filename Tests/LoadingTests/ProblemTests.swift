import Testing

@testable import Loading

@Suite struct ProblemTests {
    @Test func `every rule says what was done`() {
        let aside = Problem.Rule.allCases.filter { $0.action == .setAside }
        #expect(aside == [.missingRequired, .duplicateKey, .orphan])
    }
}
