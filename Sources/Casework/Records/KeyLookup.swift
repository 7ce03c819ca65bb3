/// The slots of an index and the keys of its table, without holding on to them: what is asked for every cell that
/// refers to a row.
public struct KeyLookup: @unchecked Sendable, BitwiseCopyable {
    // Safe to share: nothing is written while lookups are asked.

    /// One slot: part of the mixed key, and the row, or −1 where the slot is free.
    @usableFromInline
    struct Slot: BitwiseCopyable {
        @usableFromInline var tag: UInt32
        @usableFromInline var row: Int32

        @inlinable
        init(tag: UInt32, row: Int32) {
            self.tag = tag
            self.row = row
        }
    }

    @usableFromInline let slots: UnsafePointer<Slot>
    @usableFromInline let mask: Int
    @usableFromInline let keys: UnsafePointer<PackedKey>
    @usableFromInline let numbered: NumberedKeys?

    @usableFromInline
    init(
        slots: UnsafePointer<Slot>, mask: Int, keys: UnsafePointer<PackedKey>,
        numbered: NumberedKeys?
    ) {
        self.slots = slots
        self.mask = mask
        self.keys = keys
        self.numbered = numbered
    }

    /// The row of a key; −1 where there is none.
    @inlinable
    public func row(of key: PackedKey) -> Int32 {
        if let numbered { return numbered.row(of: key) }
        let mixed = key.mixed
        let tag = UInt32(truncatingIfNeeded: mixed)
        var place = Int(mixed >> 33) & mask
        while true {
            let slot = slots[place]
            if slot.row < 0 { return -1 }
            if slot.tag == tag, keys[Int(slot.row)] == key { return slot.row }
            place = (place + 1) & mask
        }
    }
}
