/// Finds rows whose keys are one prefix and a number of fixed width, as most systems make them ("C000430", "1000271"):
/// the number is the place in a table, and nothing has to be compared.
public struct NumberedKeys: @unchecked Sendable, BitwiseCopyable {
    // Safe to share: the table is written once, before anyone else knows it.

    /// Which bits of a key are the prefix and the length, and what they are.
    @usableFromInline let mask: PackedKey
    @usableFromInline let prefix: PackedKey
    /// Which bits of the last eight bytes are digits.
    @usableFromInline let digits: UInt64
    @usableFromInline let length: UInt64
    @usableFromInline let first: UInt64
    @usableFromInline let count: UInt64
    @usableFromInline let rows: UnsafePointer<Int32>

    /// The table over keys that are all made so; nil where they are not, or where few numbers of a wide range are taken.
    static func over(_ keys: UnsafePointer<PackedKey>, count: Int) -> (NumberedKeys, ColumnMemory)?
    {
        guard count > 0, let form = form(of: keys[0]) else { return nil }
        var least = UInt64.max
        var most: UInt64 = 0
        for row in 0..<count {
            guard let number = form.number(keys[row]) else { return nil }
            least = min(least, number)
            most = max(most, number)
        }
        let range = Int(most - least) + 1
        guard range <= 4 * count + 1024 else { return nil }
        let memory = ColumnMemory(size: range * 4)
        let rows = memory.base.bindMemory(to: Int32.self, capacity: range)
        rows.update(repeating: Blank.row, count: range)
        let table = NumberedKeys(
            form: form, first: least, count: UInt64(range), rows: UnsafePointer(rows))
        for row in 0..<count {
            rows[Int((form.number(keys[row]) ?? least) - least)] = Int32(truncatingIfNeeded: row)
        }
        return (table, memory)
    }

    private init(form: NumberedKeys, first: UInt64, count: UInt64, rows: UnsafePointer<Int32>) {
        mask = form.mask
        prefix = form.prefix
        digits = form.digits
        length = form.length
        self.first = first
        self.count = count
        self.rows = rows
    }

    /// How a key is made: the longest tail of digits, eight at most, is its number.
    private static func form(of key: PackedKey) -> NumberedKeys? {
        guard !key.isLong, !key.isBlank else { return nil }
        let bytes = key.bytes
        let tail = min(8, bytes.reversed().prefix { (48...57).contains($0) }.count)
        guard tail > 0 else { return nil }
        var mask = PackedKey(high: 0, low: 0xFF)
        for index in 0..<bytes.count - tail {
            if index < 8 {
                mask.high |= 0xFF << UInt64(56 - 8 * index)
            } else {
                mask.low |= 0xFF << UInt64(120 - 8 * index)
            }
        }
        return NumberedKeys(mask: mask, of: key, length: bytes.count, tail: tail)
    }

    private init(mask: PackedKey, of key: PackedKey, length: Int, tail: Int) {
        self.mask = mask
        prefix = PackedKey(high: key.high & mask.high, low: key.low & mask.low)
        digits = tail == 8 ? .max : (1 << UInt64(8 * tail)) - 1
        self.length = UInt64(length)
        first = 0
        count = 0
        // Nothing is read before a table takes its place.
        rows = UnsafePointer(NumberedKeys.nothing)
    }

    // Never written after it is made, so that it may be read anywhere.
    private nonisolated(unsafe) static let nothing: UnsafeMutablePointer<Int32> = {
        let one = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
        one.initialize(to: Blank.row)
        return one
    }()

    /// The number in a key; nil where the key is made otherwise.
    @inlinable
    func number(_ key: PackedKey) -> UInt64? {
        guard key.high & mask.high == prefix.high, key.low & mask.low == prefix.low else {
            return nil
        }
        // The last eight bytes of the text, the last of them lowest.
        let tail =
            length <= 8
            ? key.high >> (64 - 8 * length)
            : key.high << (8 * length - 64) | key.low >> (128 - 8 * length)
        let values = (tail ^ 0x3030_3030_3030_3030) & digits
        guard (values &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080 == 0 else {
            return nil
        }
        // Eight digits become one number in three multiplications.
        var number = values.byteSwapped
        number = number &* 10 &+ number >> 8
        let low = (number & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let high = (number >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        return (low &+ high) >> 32
    }

    /// The row of a key; −1 where there is none.
    @inlinable
    public func row(of key: PackedKey) -> Int32 {
        guard let number = number(key), number >= first, number - first < count else { return -1 }
        return rows[Int(number - first)]
    }
}
