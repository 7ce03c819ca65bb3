import Casework

/// Knows which keys of a file are taken. As long as each key comes after the one before it, nothing has to be
/// looked up: most systems write rows in the order of their keys.
struct KeyChecking {
    private(set) var index: KeyIndex?
    /// Keys of rows that were set aside after they had taken their key.
    private var aside: Set<PackedKey> = []
    private var last = PackedKey.blank
    /// Says that each accepted row's key comes after the one before it.
    private(set) var isInOrder = true
    private var long: KeyIndex

    init() { long = KeyIndex(capacity: 0) }

    /// The key of a text, in sixteen bytes.
    mutating func key(long bytes: UnsafeBufferPointer<UInt8>) -> PackedKey {
        if index != nil { return index?.key(bytes) ?? .blank }
        return long.key(bytes)
    }

    /// Long texts in the order of their places.
    var longTexts: [[UInt8]] { index?.long ?? long.long }

    /// Takes a key for the next row; false where an earlier row has it.
    @inline(__always)
    mutating func take(_ key: PackedKey, row: Int, keys: UnsafePointer<PackedKey>) -> Bool {
        if isInOrder {
            if !key.isLong, PackedKey.precedes(last, key) {
                last = key
                return true
            }
            loseOrder(row, keys)
        }
        guard let index else { return false }
        return index.row(of: key, in: keys) < 0 && !aside.contains(key)
    }

    /// Notes the row of a key that was taken.
    @inline(__always)
    mutating func accept(_ key: PackedKey, row: Int, keys: UnsafePointer<PackedKey>) {
        if !isInOrder { index?.add(key, row: Int32(row), in: keys) }
    }

    /// Notes that a row that took its key is set aside.
    mutating func setAside(_ key: PackedKey) { aside.insert(key) }

    private mutating func loseOrder(_ count: Int, _ keys: UnsafePointer<PackedKey>) {
        isInOrder = false
        fill(count, keys)
    }

    private mutating func fill(_ count: Int, _ keys: UnsafePointer<PackedKey>) {
        var filled = long
        filled.makeRoom(for: count)
        for row in 0..<count { filled.add(keys[row], row: Int32(row), in: keys) }
        index = filled
    }

    /// The index over all accepted rows, for tables that others refer to.
    mutating func finish(_ count: Int, _ keys: UnsafePointer<PackedKey>) -> KeyIndex? {
        guard isInOrder else { return index }
        var filled = long
        filled.fill(keys, count: count)
        return filled
    }
}
