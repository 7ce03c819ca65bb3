import Testing

@testable import Statistics

@Suite struct ProcessLimitsTests {
    static let known: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

    private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    @Test(arguments: [(true, 1.94, -0.72, 4.6), (false, 1.94, -3.06, 6.95)])
    func `the published vectors`(isScreening: Bool, mean: Double, lower: Double, upper: Double) {
        let limits = ProcessLimits.individuals(Self.known, isScreening: isScreening)
        #expect(rounded(limits.mean) == mean)
        #expect(rounded(limits.lower) == lower)
        #expect(rounded(limits.upper) == upper)
    }

    @Test func `near limits stand at two thirds`() {
        let limits = ProcessLimits(mean: 10, distance: 3)
        #expect(limits.nearLower == 8 && limits.nearUpper == 12)
    }

    @Test func `a value on a limit is not beyond it`() {
        let limits = ProcessLimits(mean: 10, distance: 3)
        #expect(!limits.isOutside(13) && !limits.isOutside(7) && limits.isOutside(13.01))
        #expect(!limits.isClose(12) && limits.isClose(12.5) && limits.isClose(13))
        #expect(!limits.isClose(13.5), "what is outside is not close")
        #expect(limits.side(of: 10) == 0 && limits.side(of: 11) == 1 && limits.side(of: 9) == -1)
    }

    @Test func `limits of a share stay between 0 and 1`() {
        let limits = ProcessLimits.proportion(mean: 0.9, denominator: 10)
        #expect(limits.upper == 1)
        #expect(abs(limits.lower - 0.6154) < 0.0001)
        #expect(ProcessLimits.proportion(mean: 0.5, denominator: 0).lower == 0)
    }
}
