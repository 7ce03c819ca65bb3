import Testing

@testable import Documents

struct PDFPaceTests {
    private let run = ProgramRun(seconds: 20, package: "poppler-utils")

    @Test(arguments: [(64, 10, true), (128, 1, false), (32, 10, false), (2_000, 30, false)])
    func `a file too long for its time is refused after its first pages`(
        read: Int, seconds: Int, isRefused: Bool
    ) {
        let pace = PDFPages.Pace(pages: 2_000, run)
        let refusal = pace.refusal(after: read, at: .now + .seconds(seconds))
        #expect((refusal != nil) == isRefused)
    }

    @Test func `the refusal says how many pages fit`() {
        let pace = PDFPages.Pace(pages: 1_900, run)
        let words = pace.refusal(after: 100, at: .now + .seconds(4))?.words ?? ""
        #expect(words.contains("it has 1900 pages"))
        #expect(words.contains("20 seconds"))
    }
}
