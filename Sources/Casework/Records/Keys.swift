/// The identifiers of a table's rows, with the long ones' texts.
public struct Keys: Sendable {
    /// The key of each row.
    public let packed: Column<PackedKey>
    let long: [[UInt8]]
    /// Says that each row's key comes after the one before it, so that rows stand in the order of their keys.
    public let areInOrder: Bool

    /// Makes one from its parts.
    public init(_ packed: Column<PackedKey>, long: [[UInt8]] = [], areInOrder: Bool) {
        self.packed = packed
        self.long = long
        self.areInOrder = areInOrder
    }

    /// The text of a row's key, as bytes.
    public func bytes(_ row: Int) -> [UInt8] {
        let key = packed[row]
        return key.isLong ? long[key.place] : key.bytes
    }

    /// The text of a row's key.
    public func text(_ row: Int) -> String { String(decoding: bytes(row), as: UTF8.self) }

    /// Says whether the key of one row comes before that of another, byte by byte.
    public func precedes(_ left: Int, _ right: Int) -> Bool {
        if areInOrder { return left < right }
        let (one, other) = (packed[left], packed[right])
        guard one.isLong || other.isLong else { return PackedKey.precedes(one, other) }
        return bytes(left).lexicographicallyPrecedes(bytes(right))
    }
}
