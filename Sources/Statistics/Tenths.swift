/// A number with one decimal, held as tenths so that it is exact.
public struct Tenths: Sendable, Hashable, Comparable {
    /// How many tenths: 846 for 84.6.
    public let count: Int

    /// Makes one from tenths.
    public init(_ count: Int) { self.count = count }

    /// The share of a whole in per cent; nil without a denominator, which is "no cases" and never 0 %.
    ///
    /// Example: 5 of 8 is 62.5.
    public static func percent(_ numerator: Int, of denominator: Int) -> Tenths? {
        HalfUp.quotient(1000 * numerator, by: denominator).map(Tenths.init)
    }

    /// The mean of values that add up to a sum; nil without values.
    public static func mean(sum: Int, count: Int) -> Tenths? {
        HalfUp.quotient(10 * sum, by: count).map(Tenths.init)
    }

    /// "84.6".
    public var text: String {
        let size = abs(count)
        return "\(count < 0 ? "-" : "")\(size / 10).\(size % 10)"
    }

    /// Smaller is less.
    public static func < (left: Tenths, right: Tenths) -> Bool { left.count < right.count }
}
