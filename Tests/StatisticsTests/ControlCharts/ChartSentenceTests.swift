import Testing

@testable import Statistics

@Suite struct ChartSentenceTests {
    private static let calm: [Double] = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 51, 50]

    private func sentence(
        _ values: [Double], _ settings: ControlChart.Settings, denominators: [Int] = []
    ) throws -> String {
        let chart = try #require(
            ControlChart(values, denominators: denominators, settings: settings))
        let words = ChartSentence.Words(
            periods: values.indices.map { "month \($0 + 1)" },
            target: settings.target.map { "\(Int($0)) %" })
        return ChartSentence.text(of: chart, words)
    }

    @Test func `better, and whether the target will be met`() throws {
        let values = Self.calm + [54, 53, 54, 53, 54, 53, 54]
        #expect(
            try sentence(values, .init(direction: .up, target: 54, baseline: 12))
                == "Better, and not by chance, since month 13; at this level the 54 % target will "
                + "be met in some months and missed in others.")
        #expect(
            try sentence(values, .init(direction: .down, target: 90, baseline: 12))
                == "Worse, and not by chance, since month 13; at this level the 90 % target can be "
                + "expected to be met every month.")
        #expect(
            try sentence(values, .init(direction: .up, target: 90, baseline: 12)).hasSuffix(
                "at this level the 90 % target is out of reach."))
        #expect(
            try sentence(values, .init(baseline: 12))
                == "Higher, and not by chance, since month 13.")
    }

    @Test func `no change is not called one`() throws {
        #expect(
            try sentence(Self.calm, .init(direction: .up))
                == "No change that chance alone would not explain.")
    }

    @Test func `one point alone is said of its month`() throws {
        #expect(
            try sentence(Self.calm + [20], .init(direction: .up, baseline: 12))
                == "Worse, and not by chance, in month 13.")
    }

    @Test func `trial limits and small numbers are told`() throws {
        #expect(
            try sentence([5, 6, 5, 6, 5, 9], .init(), denominators: [10, 10, 10, 10, 10, 9])
                == "No change that chance alone would not explain. The limits are on trial until "
                + "there are 12 months. One point has fewer than 10 cases and takes no part in "
                + "limits and signals.")
        #expect(
            ChartSentence.tooFewPoints(4)
                == "There are 4 points with enough cases; a chart takes 5.")
    }
}
