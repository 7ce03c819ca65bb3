/// Why a point is more than chance: the first of four rules that fits it.
public struct SpecialCause: Sendable, Hashable {
    /// The four rules in the order in which they label a point.
    public enum Rule: Int, Sendable, CaseIterable {
        /// Beyond a process limit.
        case outside
        /// Seven points, each higher (or each lower) than the one before.
        case trend
        /// Two of three points in a row beyond the near limit on the same side.
        case twoOfThree
        /// Seven points in a row on one side of the mean.
        case shift
    }

    /// The rule that fits.
    public var rule: Rule
    /// 1 above the mean or rising, −1 below it or falling.
    public var direction: Int

    /// Makes one from its parts.
    public init(rule: Rule, direction: Int) {
        self.rule = rule
        self.direction = direction
    }

    /// How many points in a row make a trend or a shift.
    static let run = 7

    /// The special cause of each point of one segment, in order; nil is common cause.
    ///
    /// Source: the four rules of "Making Data Count" charts. A tie breaks a trend; a point on the mean breaks a
    /// shift; a point that two trends share takes the later one's direction.
    public static func find(in values: [Double], limits: [ProcessLimits]) -> [SpecialCause?] {
        let trends = trends(in: values)
        let close = closePairs(in: values, limits: limits)
        let shifts = shifts(in: values, limits: limits)
        return values.indices.map { index in
            if limits[index].isOutside(values[index]) {
                return SpecialCause(
                    rule: .outside, direction: limits[index].side(of: values[index]))
            }
            if trends[index] != 0 { return SpecialCause(rule: .trend, direction: trends[index]) }
            if close[index] != 0 { return SpecialCause(rule: .twoOfThree, direction: close[index]) }
            if shifts[index] != 0 { return SpecialCause(rule: .shift, direction: shifts[index]) }
            return nil
        }
    }

    private static func trends(in values: [Double]) -> [Int] {
        var flags = [Int](repeating: 0, count: values.count)
        let steps = zip(values.dropFirst(), values).map { $0 > $1 ? 1 : $0 < $1 ? -1 : 0 }
        for start in steps.indices where start + run - 1 <= steps.count {
            let window = steps[start..<start + run - 1]
            guard let first = window.first, first != 0, window.allSatisfy({ $0 == first }) else {
                continue
            }
            for index in start..<start + run { flags[index] = first }
        }
        return flags
    }

    private static func closePairs(in values: [Double], limits: [ProcessLimits]) -> [Int] {
        var flags = [Int](repeating: 0, count: values.count)
        guard values.count >= 3 else { return flags }
        for start in 0...values.count - 3 {
            let window = start..<start + 3
            let side = limits[start].side(of: values[start])
            let isOneSided = window.allSatisfy { limits[$0].side(of: values[$0]) == side }
            let close = window.filter { limits[$0].isClose(values[$0]) }
            if side != 0, isOneSided, close.count >= 2 {
                for index in close { flags[index] = side }
            }
        }
        return flags
    }

    private static func shifts(in values: [Double], limits: [ProcessLimits]) -> [Int] {
        var flags = [Int](repeating: 0, count: values.count)
        let sides = values.indices.map { limits[$0].side(of: values[$0]) }
        var start = 0
        while start < sides.count {
            var end = start + 1
            while end < sides.count, sides[end] == sides[start] { end += 1 }
            if sides[start] != 0, end - start >= run {
                for index in start..<end { flags[index] = sides[start] }
            }
            start = end
        }
        return flags
    }
}
