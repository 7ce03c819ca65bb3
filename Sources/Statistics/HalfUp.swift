/// Rounding that the house's figures share: exact whole numbers, half goes up.
public enum HalfUp {
    /// The quotient of two whole numbers, rounded to a whole number; nil where there is nothing to divide by.
    ///
    /// Source: conventions of the casework measures, 10. Example: 199 of 2000 in tenths of a per cent,
    /// 199 × 1000 ÷ 2000, is 99.5 and becomes 100.
    public static func quotient(_ numerator: Int, by denominator: Int) -> Int? {
        guard denominator > 0 else { return nil }
        let doubled = 2 * numerator + denominator
        let divisor = 2 * denominator
        let quotient = doubled / divisor
        return doubled < 0 && quotient * divisor != doubled ? quotient - 1 : quotient
    }
}
