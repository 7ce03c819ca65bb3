import Testing

@testable import PlanReading

struct ColumnHeadingTests {
    static let cases: [(String, ColumnRole)] = [
        ("Accountable officer", .lead), ("Who is responsible", .lead), ("Action owner", .lead),
        ("SRO", .lead),
        ("By when", .due), ("Target completion date", .due), ("Timescale for completion", .due),
        ("When?", .due),
        ("Actions to address", .action), ("What we will do", .action), ("Our actions", .action),
        ("Key tasks", .action),
        ("Recommendation from inspection", .finding), ("Area for improvement", .finding),
        ("What inspectors asked for", .finding), ("R.A.G. rating", .status),
        ("Status of action", .status),
        ("BRAG", .status), ("Where are we now?", .progress), ("Where we have got to", .progress),
        ("Progress to date", .progress), ("Next steps", .future), ("How will we know?", .evidence),
        ("Evidence of impact", .evidence), ("Outcome measure", .measure),
        ("Key performance indicator", .measure),
        ("Intended outcome", .criterion), ("How will this outcome be measured?", .measure),
        ("How will it be monitored?", .monitoring), ("Links to recommendations", .links),
        ("Ref.", .ref),
        ("Revised date", .revised), ("Start date", .start), ("% complete", .percent),
        ("Baseline", .baseline),
    ]

    @Test(arguments: cases)
    func `a heading is known by what it says`(heading: String, role: ColumnRole) {
        #expect(ColumnHeading.match(heading)?.role == role)
    }

    @Test(arguments: ["", "Eastvale", "Notes for the printer about paper", "2024"])
    func `other words are no heading`(text: String) {
        #expect((ColumnHeading.match(text)?.strength ?? 0) < 2)
    }
}
