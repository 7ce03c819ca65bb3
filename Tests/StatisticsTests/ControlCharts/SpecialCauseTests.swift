import Testing

@testable import Statistics

/// Rules over fixed limits: mean 10, near limits 8 and 12, limits 7 and 13.
@Suite struct SpecialCauseTests {
    private func causes(_ values: [Double]) -> String {
        let limits = [ProcessLimits](
            repeating: ProcessLimits(mean: 10, distance: 3), count: values.count)
        return SpecialCause.find(in: values, limits: limits).map { cause in
            guard let cause else { return "." }
            let letter = ["outside": "o", "trend": "t", "twoOfThree": "c", "shift": "s"][
                "\(cause.rule)"]
            return cause.direction > 0 ? (letter ?? "?").uppercased() : letter ?? "?"
        }.joined()
    }

    static let cases: [(words: String, values: [Double], causes: String)] = [
        ("beyond a limit", [10, 13.1, 10, 6.9], ".O.o"),
        ("on a limit", [10, 13, 10, 7], "...."),
        ("six rising steps", [9.1, 9.2, 9.3, 10.1, 10.2, 10.3, 10.4, 9], "TTTTTTT."),
        ("five rising steps", [9.1, 9.2, 9.3, 10.1, 10.2, 10.3, 9], "......."),
        ("a tie inside a trend", [9.1, 9.2, 9.3, 10.1, 10.1, 10.2, 10.3, 10.4], "........"),
        (
            "a peak that two trends share is the later one's",
            [9, 9.2, 9.4, 9.6, 10.2, 10.4, 10.6, 10.5, 10.3, 10.1, 9.9, 9.7, 9.5],
            "TTTTTTttttttt"
        ),
        ("a point outside within a trend", [9.1, 9.2, 9.3, 10.1, 10.2, 10.3, 14], "TTTTTTO"),
        ("two of three close", [12.5, 11, 12.5, 9], "C.C."),
        ("two close on opposite sides", [12.5, 10.5, 7.5, 10], "...."),
        ("two close, the third on the other side", [12.5, 9.9, 12.5], "..."),
        ("one close", [12.5, 11, 11, 9], "...."),
        ("seven above", [11, 10.5, 11, 10.5, 11, 10.5, 11, 9], "SSSSSSS."),
        ("six above", [11, 10.5, 11, 10.5, 11, 10.5, 9], "......."),
        ("a point on the mean inside a shift", [11, 10.5, 11, 10, 11, 10.5, 11, 11], "........"),
        ("eight below", [9, 9.5, 9, 9.5, 9, 9.5, 9, 9.5], "ssssssss"),
        ("close within a shift", [11, 12.5, 12.5, 10.5, 11, 10.5, 11], "SCCSSSS"),
        ("nothing", [], ""), ("one point", [20], "O"),
    ]

    @Test(arguments: cases.indices) func `a rule labels what it fits`(index: Int) {
        let (words, values, wanted) = Self.cases[index]
        #expect(causes(values) == wanted, "\(words)")
    }
}
