import Testing

@testable import Statistics

@Suite struct ControlChartTests {
    private static let calm: [Double] = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 51, 50]
    private static let higher: [Double] = [60, 62, 59, 61, 60, 58, 61]

    private func chart(_ values: [Double], _ settings: ControlChart.Settings) throws -> ControlChart
    {
        try #require(ControlChart(values, settings: settings))
    }

    @Test func `fewer than five points make no chart`() {
        #expect(ControlChart([1, 2, 3, 4]) == nil)
        #expect(ControlChart([1, 2, 3, 4, 5]) != nil)
        #expect(ControlChart([1, 2, 3, 4, 5], denominators: [20, 20, 9, 20, 20]) == nil)
    }

    @Test func `limits are on trial up to the twelfth point`() throws {
        #expect(try chart(Array(Self.calm.dropLast()), .init()).hasTrialLimits)
        #expect(try !chart(Self.calm, .init()).hasTrialLimits)
        #expect(try chart(Self.calm + Self.calm, .init(rebases: [13])).hasTrialLimits)
    }

    @Test func `limits fixed by the first points show a shift`() throws {
        let fixed = try chart(
            Self.calm + Self.higher, .init(direction: .up, target: 56, baseline: 12))
        #expect(fixed.variation == .improvementHigh)
        #expect(fixed.changeBegan == 12)
        #expect(fixed.points[12].cause?.rule == .outside)
        #expect(fixed.assurance == .consistentlyFails)
        #expect(
            try chart(Self.calm + Self.higher, .init(direction: .down, baseline: 12)).variation
                == .concernHigh)
        #expect(try chart(Self.calm + Self.higher, .init(baseline: 12)).variation == .neutralHigh)
    }

    @Test func `a rebase in the middle of a run ends it`() throws {
        let run: [Double] = [50, 40, 50, 40, 50, 40, 60, 60, 60, 60] + [60, 60, 60, 60, 60]
        let whole = try chart(run, .init(baseline: 6))
        #expect(whole.points[6...].allSatisfy { $0.cause != nil })
        let parted = try chart(run, .init(rebases: [10], baseline: 6))
        #expect(parted.points[10...].allSatisfy { $0.cause == nil && $0.limits.mean == 60 })
        #expect(
            parted.points[6...9].allSatisfy { $0.cause?.rule == nil || $0.cause?.rule == .outside })
    }

    @Test func `fixed limits begin anew after a rebase`() throws {
        let values = Self.calm + Self.higher + Self.higher.map { $0 + 10 }
        let both = try chart(values, .init(direction: .up, rebases: [12], baseline: 7))
        #expect(both.points[0].limits.mean == Self.calm.prefix(7).reduce(0, +) / 7)
        #expect(both.points[12].limits.mean == Self.higher.reduce(0, +) / 7)
        #expect(both.points[19].limits == both.points[12].limits)
        #expect(both.points[19].cause?.rule == .outside)
        #expect(both.points[12].cause == nil, "nothing is compared across the rebase")
    }

    @Test(arguments: [
        (13.0, Direction.up, Assurance.hitOrMiss), (13.1, .up, .consistentlyFails),
        (7.0, .up, .hitOrMiss), (6.9, .up, .consistentlyPasses), (10.0, .down, .hitOrMiss),
        (13.1, .down, .consistentlyPasses), (6.9, .down, .consistentlyFails),
    ])
    func `a target is judged against the limits`(
        target: Double, direction: Direction, assurance: Assurance
    ) {
        let limits = ProcessLimits(mean: 10, distance: 3)
        #expect(Assurance(target: target, limits: limits, direction: direction) == assurance)
    }

    @Test func `there is no assurance without a target or a direction`() {
        let limits = ProcessLimits(mean: 10, distance: 3)
        #expect(Assurance(target: nil, limits: limits, direction: .up) == nil)
        #expect(Assurance(target: 5, limits: limits, direction: .neutral) == nil)
    }

    @Test func `every meaning of a point`() {
        let high = SpecialCause(rule: .shift, direction: 1)
        let low = SpecialCause(rule: .shift, direction: -1)
        #expect(Variation(high, direction: .up) == .improvementHigh)
        #expect(Variation(low, direction: .up) == .concernLow)
        #expect(Variation(high, direction: .down) == .concernHigh)
        #expect(Variation(low, direction: .down) == .improvementLow)
        #expect(Variation(high, direction: .neutral) == .neutralHigh)
        #expect(Variation(low, direction: .neutral) == .neutralLow)
        #expect(Variation(nil, direction: .up) == .commonCause)
    }

    @Test func `a point with few cases is drawn and decides nothing`() throws {
        let values = Self.calm + [99] + Self.calm
        let denominators = values.map { $0 == 99 ? 9 : 10 }
        let chart = try #require(ControlChart(values, denominators: denominators))
        #expect(chart.points[12].isWeak && chart.points[12].cause == nil)
        let without = try #require(ControlChart(Self.calm + Self.calm))
        #expect(chart.points[0].limits == without.points[0].limits)
    }

    @Test func `a chart of shares has limits for each point`() throws {
        let chart = try #require(
            ControlChart.proportions(
                numerators: [90, 9, 180, 45, 88, 20], denominators: [100, 10, 200, 50, 100, 50]))
        #expect(abs(chart.points[0].limits.mean - 432.0 / 510) < 1e-9)
        #expect(chart.points[2].limits.lower > chart.points[1].limits.lower)
        #expect(chart.points.allSatisfy { $0.limits.upper <= 1 })
        #expect(chart.points[5].cause == SpecialCause(rule: .outside, direction: -1))
    }
}
