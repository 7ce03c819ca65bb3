import Basics
import Planning
import Testing

@testable import PlanReading

struct DueReaderTests {
    /// Words, first day, last day, precision, marks (i: the year is inferred, a: approximate).
    static let cases: [(String, String?, String?, Due.Precision, String)] = [
        ("30/09/2024", "2024-09-30", "2024-09-30", .day, ""),
        ("30.9.24", "2024-09-30", "2024-09-30", .day, ""),
        ("2024-09-30", "2024-09-30", "2024-09-30", .day, ""),
        ("10 02 2025", "2025-02-10", "2025-02-10", .day, ""),
        ("14th March 2025", "2025-03-14", "2025-03-14", .day, ""),
        ("3rd of June 2025", "2025-06-03", "2025-06-03", .day, ""),
        ("June 3, 2025", "2025-06-03", "2025-06-03", .day, ""),
        ("by 1 April 2025", "2025-04-01", "2025-04-01", .day, ""),
        ("Sept '24", "2024-09-01", "2024-09-30", .month, ""),
        ("Sept 24", "2024-09-01", "2024-09-30", .month, ""),
        ("July 25", "2025-07-01", "2025-07-31", .month, ""),
        ("July 3", "2024-07-03", "2024-07-03", .day, "i"),
        ("End March 2025", "2025-03-01", "2025-03-31", .month, ""),
        ("by end of March 2025", "2025-03-01", "2025-03-31", .month, ""),
        ("mid January 2025", "2025-01-01", "2025-01-31", .month, "a"),
        ("09/2024", "2024-09-01", "2024-09-30", .month, ""),
        ("November", "2024-11-01", "2024-11-30", .month, "i"),
        ("Feb/March 2025", "2025-02-01", "2025-03-31", .range, ""),
        ("Jan–Mar 2025", "2025-01-01", "2025-03-31", .range, ""),
        ("Nov - Feb 2025", "2024-11-01", "2025-02-28", .range, ""),
        ("Dec → March 2025", "2024-12-01", "2025-03-31", .range, "i"),
        ("From January 2025 – by March 2025", "2025-01-01", "2025-03-31", .range, ""),
        ("2024/25", "2024-04-01", "2025-03-31", .range, ""),
        ("2024 – 2026", "2024-01-01", "2026-12-31", .range, ""),
        ("w/c 3 June 2024", "2024-06-03", "2024-06-09", .range, ""),
        ("end Q2 2024/25", "2024-07-01", "2024-09-30", .quarter, ""),
        ("Q4 24/25", "2025-01-01", "2025-03-31", .quarter, ""),
        ("Quarter 3 2024", "2024-07-01", "2024-09-30", .quarter, ""),
        ("Autumn term 2024", "2024-09-01", "2024-12-31", .term, ""),
        ("Spring term 2025", "2025-01-01", "2025-04-20", .term, ""),
        ("Summer 2025", "2025-04-21", "2025-07-31", .term, "a"),
        ("From April 2025", "2025-04-01", nil, .from, ""),
        ("April 2025 onwards", "2025-04-01", nil, .from, ""),
        ("Ongoing", nil, nil, .ongoing, ""),
        ("will be ongoing during 2025", "2025-01-01", "2025-12-31", .ongoing, ""),
        ("Dec → new forms in use by the end of March", "2023-12-01", "2024-03-31", .range, "i"),
        ("From end January 2025", "2025-01-31", nil, .from, ""),
        ("Started November 2024 - ongoing", "2024-11-01", nil, .ongoing, ""),
    ]

    @Test(arguments: cases)
    func `a date cell means what it says`(
        words: String, start: String?, end: String?, precision: Due.Precision, marks: String
    ) throws {
        let reader = DueReader(years: PlanYears(years: 2024...2025, start: Day(2024, 4, 1)))
        let due = try #require(reader.due(in: words))
        #expect(due.start?.iso == start)
        #expect(due.end?.iso == end)
        #expect(due.precision == precision)
        #expect(due.isYearInferred == marks.contains("i"))
        #expect(due.isApproximate == marks.contains("a"))
    }

    @Test(arguments: ["TBC", "", "as soon as possible", "Immediate", "31/02/2025", "n/a"])
    func `words without a date are no date`(words: String) {
        #expect(DueReader(years: PlanYears(years: 2024...2025)).due(in: words) == nil)
    }

    @Test func `dates that are no range stay parts of one cell`() throws {
        let reader = DueReader(years: PlanYears(years: 2024...2025))
        let due = try #require(reader.due(in: "Jan 2025 May 2025 June 2025"))
        #expect(due.parts.map { $0.end?.iso } == ["2025-01-31", "2025-05-31", "2025-06-30"])
        #expect(due.end?.iso == "2025-06-30")
    }

    @Test func `a plan's years come from its heading and its dates`() throws {
        let years = try #require(
            PlanYears(
                heading: ["Improvement plan 2024-2026"], dates: ["Sept '24", "March 25"], all: []))
        #expect(years.years == 2024...2026)
        #expect(years.start == Day(2024, 9, 1))
    }

    @Test func `no text makes the reader stumble`() {
        var generator = SeededGenerator(seed: 7)
        let pieces = ["Q", "1", "2024", "/", "-", "'", "'24", "march", "to", " ", "th", "→", "31"]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0..<9, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined(separator: Bool.random(using: &generator) ? " " : "")
            let due = DueReader(years: PlanYears(years: 2024...2025)).due(in: text)
            if let start = due?.start, let end = due?.end { #expect(start <= end) }
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
