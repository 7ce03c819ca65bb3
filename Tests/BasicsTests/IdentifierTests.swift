import Testing

@testable import Basics

struct IdentifierTests {
    @Test func `identifiers sort by the moment they were made`() {
        let early = Identifier(at: Instant(milliseconds: 1_000_000_000_000))
        let late = Identifier(at: Instant(milliseconds: 1_000_000_000_001))
        #expect(early < late)
    }

    @Test func `an identifier is read back and nothing else is taken for one`() {
        let made = Identifier(at: Instant(milliseconds: 1_790_000_000_000))
        #expect(Identifier(made.text) == made)
        #expect(Identifier("../../etc/passwd") == nil)
        #expect(Identifier(String(repeating: "u", count: 26)) == nil)
    }
}
