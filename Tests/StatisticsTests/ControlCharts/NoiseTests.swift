import Foundation
import Testing

@testable import Statistics

/// How often a chart speaks where there is nothing but chance: `docs/control-charts.md` says so.
@Suite struct NoiseTests {
    /// A small generator with a fixed seed.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    /// A number of the standard normal distribution, after Box and Muller.
    private func normal(_ dice: inout Dice) -> Double {
        let distance = -2 * log(Double.random(in: Double.leastNonzeroMagnitude..<1, using: &dice))
        return distance.squareRoot() * cos(2 * .pi * Double.random(in: 0..<1, using: &dice))
    }

    @Test(arguments: [(12, 6.4, 8.4), (24, 17.3, 19.7), (36, 27.5, 30.5)])
    func `so many of 10,000 charts of pure noise have any signal`(
        points: Int, least: Double, most: Double
    ) throws {
        var dice = Dice(state: 20_120_331)
        var flagged = 0
        for _ in 0..<10_000 {
            let values = (0..<points).map { _ in normal(&dice) }
            let chart = try #require(ControlChart(values))
            if chart.points.contains(where: { $0.cause != nil }) { flagged += 1 }
        }
        let share = Double(flagged) / 100
        #expect(share >= least && share <= most, "\(share) % of charts with \(points) points")
    }
}
