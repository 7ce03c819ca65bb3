/// The mean of a process and the lines around it, as they hold for one point.
public struct ProcessLimits: Sendable, Hashable {
    /// The centre line.
    public var mean: Double
    /// Below it, a point is outside.
    public var lower: Double
    /// Above it, a point is outside.
    public var upper: Double
    /// Two thirds of the way down.
    public var nearLower: Double
    /// Two thirds of the way up.
    public var nearUpper: Double

    /// Lines at a distance on both sides of a mean.
    public init(mean: Double, distance: Double) {
        self.mean = mean
        lower = mean - distance
        upper = mean + distance
        nearLower = mean - 2 * distance / 3
        nearUpper = mean + 2 * distance / 3
    }

    /// Limits of an individuals (XmR) chart: 2.66 mean moving ranges on both sides of the mean. With screening,
    /// moving ranges of 3.267 means and more are left out once; the mean itself is never screened.
    ///
    /// Source: the rules of "Making Data Count" charts, as published with NHSRplotthedots. Example: 1, 2, 1, 2,
    /// 10, 1, 2 … give 1.94 with limits −0.72 and 4.6.
    public static func individuals(_ baseline: [Double], isScreening: Bool) -> ProcessLimits {
        guard !baseline.isEmpty else { return ProcessLimits(mean: 0, distance: 0) }
        let mean = baseline.reduce(0, +) / Double(baseline.count)
        let ranges = zip(baseline.dropFirst(), baseline).map { abs($0 - $1) }
        var average = averageOf(ranges)
        if isScreening {
            let bound = 3.267 * average
            let kept = ranges.filter { $0 < bound }
            if !kept.isEmpty { average = averageOf(kept) }
        }
        return ProcessLimits(mean: mean, distance: 2.66 * average)
    }

    /// Limits of a p-chart for one point: three standard errors of its denominator, within 0 and 1.
    ///
    /// - Parameter mean: the share of all cases together, from 0 to 1.
    public static func proportion(mean: Double, denominator: Int) -> ProcessLimits {
        let spread =
            denominator > 0 ? 3 * (mean * (1 - mean) / Double(denominator)).squareRoot() : 1
        var limits = ProcessLimits(mean: mean, distance: spread)
        limits.lower = max(0, limits.lower)
        limits.nearLower = max(0, limits.nearLower)
        limits.upper = min(1, limits.upper)
        limits.nearUpper = min(1, limits.nearUpper)
        return limits
    }

    private static func averageOf(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    /// 1 above the mean, −1 below it, 0 on it.
    public func side(of value: Double) -> Int {
        value > mean ? 1 : value < mean ? -1 : 0
    }

    /// Says whether a value lies beyond a limit; a value on a limit does not.
    public func isOutside(_ value: Double) -> Bool { value > upper || value < lower }

    /// Says whether a value lies between a near limit and the limit beyond it.
    public func isClose(_ value: Double) -> Bool {
        !isOutside(value) && (value > nearUpper || value < nearLower)
    }
}
