/// PostgreSQL's `numeric`, which it makes of the sum of 64-bit columns.
enum PostgresNumeric {
    /// The number, if it is whole and fits into 64 bits.
    ///
    /// Four 16-bit words (count of digits, weight of the first, sign, digits shown after the point), then the digits
    /// in base 10,000.
    static func whole(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        guard bytes.count >= 8 else { return nil }
        func word(_ index: Int) -> Int {
            Int(
                Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)))
        }
        let count = word(0)
        let weight = word(1)
        let isNegative = UInt16(truncatingIfNeeded: word(2)) == 0x4000
        guard isNegative || word(2) == 0, bytes.count == 8 + count * 2 else { return nil }
        var total: Int64 = 0
        for position in 0..<max(count, weight + 1) {
            let digit = position < count ? Int64(word(4 + position)) : 0
            if position > weight {
                guard digit == 0 else { return nil }
                continue
            }
            let (shifted, tooFar) = total.multipliedReportingOverflow(by: 10_000)
            let (added, tooMuch) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
            guard !tooFar, !tooMuch else { return nil }
            total = added
        }
        return total
    }
}
