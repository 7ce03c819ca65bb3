/// Finds the row of a key: an open hash over the keys of a table.
public struct KeyIndex: @unchecked Sendable {
    // Safe to share: it is filled by one loader, and only asked after that.

    private var slots: ColumnMemory
    private var mask: Int
    private var used = 0
    /// A table by number, where the keys are made so; then nothing is in the slots.
    private var numbered: (keys: NumberedKeys, memory: ColumnMemory)?
    /// Texts too long to be packed, and their place in the pool.
    private var longPlaces: [[UInt8]: Int] = [:]
    /// The long texts in the order in which they came.
    public private(set) var long: [[UInt8]] = []

    /// An index with room for so many keys; it grows where there are more.
    public init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Self.cleared(size)
        mask = size - 1
    }

    /// Takes the keys of a whole table.
    public mutating func fill(_ keys: UnsafePointer<PackedKey>, count: Int) {
        numbered = NumberedKeys.over(keys, count: count)
        guard numbered == nil else { return }
        makeRoom(for: count)
        for row in 0..<count { add(keys[row], row: Int32(truncatingIfNeeded: row), in: keys) }
    }

    /// Makes room for so many keys in an index that has none yet.
    public mutating func makeRoom(for count: Int) {
        var size = mask + 1
        while size < count * 2 { size *= 2 }
        guard size > mask + 1 else { return }
        slots = Self.cleared(size)
        mask = size - 1
    }

    private static func cleared(_ size: Int) -> ColumnMemory {
        let block = ColumnMemory(size: size * MemoryLayout<KeyLookup.Slot>.stride)
        block.base.initializeMemory(as: UInt8.self, repeating: 0xFF, count: block.size)
        return block
    }

    /// The key of a text; a long one is kept.
    public mutating func key(_ bytes: UnsafeBufferPointer<UInt8>) -> PackedKey {
        guard bytes.count > PackedKey.longestShort else { return Self.short(bytes) }
        let text = Array(bytes)
        if let place = longPlaces[text] { return PackedKey(long: place) }
        longPlaces[text] = long.count
        long.append(text)
        return PackedKey(long: long.count - 1)
    }

    /// The key of a text; nil where it is long and not among these.
    public func known(_ bytes: UnsafeBufferPointer<UInt8>) -> PackedKey? {
        guard bytes.count > PackedKey.longestShort else { return Self.short(bytes) }
        return longPlaces[Array(bytes)].map(PackedKey.init(long:))
    }

    private static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> PackedKey {
        guard let start = bytes.baseAddress else { return .blank }
        return PackedKey(short: start, count: bytes.count)
    }

    /// Finds rows among the keys of a table. It holds no memory: the index and the keys must outlive it.
    public func lookup(in keys: UnsafePointer<PackedKey>) -> KeyLookup {
        KeyLookup(
            // The block holds nothing else.
            slots: UnsafePointer(slots.base.assumingMemoryBound(to: KeyLookup.Slot.self)),
            mask: mask, keys: keys, numbered: numbered?.keys)
    }

    /// The row of a key among the keys of its table; −1 where there is none.
    @inlinable
    public func row(of key: PackedKey, in keys: UnsafePointer<PackedKey>) -> Int32 {
        lookup(in: keys).row(of: key)
    }

    /// Adds a key that is not yet there.
    public mutating func add(_ key: PackedKey, row: Int32, in keys: UnsafePointer<PackedKey>) {
        if used * 2 > mask { grow(keys) }
        put(key, row)
        used += 1
    }

    private func put(_ key: PackedKey, _ row: Int32) {
        let mixed = key.mixed
        // The block holds nothing else.
        let start = slots.base.assumingMemoryBound(to: KeyLookup.Slot.self)
        var place = Int(mixed >> 33) & mask
        while start[place].row >= 0 { place = (place + 1) & mask }
        start[place] = KeyLookup.Slot(tag: UInt32(truncatingIfNeeded: mixed), row: row)
    }

    private mutating func grow(_ keys: UnsafePointer<PackedKey>) {
        let old = slots
        let size = (mask + 1) * 2
        slots = Self.cleared(size)
        mask = size - 1
        // The block holds nothing else.
        let start = old.base.assumingMemoryBound(to: KeyLookup.Slot.self)
        for place in 0..<size / 2 where start[place].row >= 0 {
            put(keys[Int(start[place].row)], start[place].row)
        }
    }
}
