/// An identifier in sixteen bytes: the text itself where it is short, or else a place in the pool of long ones.
///
/// Two short keys compare as their texts do, byte by byte.
public struct PackedKey: Sendable, Hashable, BitwiseCopyable {
    /// The first eight bytes of the text, the first of them highest.
    public var high: UInt64
    /// The next seven bytes, and the length in the lowest; 255 there says that the key is long.
    public var low: UInt64

    /// Makes one from its parts.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The key of a blank cell.
    public static let blank = PackedKey(high: 0, low: 0)
    /// The longest text that a key holds in itself.
    public static let longestShort = 15
    @usableFromInline static let longMark: UInt64 = 255

    /// The key of a long text.
    init(long place: Int) {
        high = 0
        low = UInt64(place) << 8 | Self.longMark
    }

    /// Packs the bytes of a text of at most fifteen.
    @inlinable
    public init(short bytes: UnsafePointer<UInt8>, count: Int) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        for index in 0..<min(count, 8) {
            high |= UInt64(bytes[index]) << UInt64(56 - 8 * index)
        }
        if count > 8 {
            for index in 8..<count { low |= UInt64(bytes[index]) << UInt64(120 - 8 * index) }
        }
        self.init(high: high, low: low | UInt64(count))
    }

    /// Packs the bytes of a text of at most fifteen, of which sixteen may be read.
    @inlinable
    public init(shortOf sixteen: UnsafePointer<UInt8>, count: Int) {
        let raw = UnsafeRawPointer(sixteen)
        let first = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
        let second = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        if count <= 8 {
            let isWhole: UInt64 = count == 8 ? .max : ~(UInt64.max >> UInt64(8 * count))
            self.init(high: first & isWhole, low: UInt64(count))
        } else {
            let mask = ~(UInt64.max >> UInt64(8 * (count - 8)))
            self.init(high: first, low: second & mask | UInt64(count))
        }
    }

    /// Says that there is no text.
    @inlinable
    public var isBlank: Bool { low == 0 }

    /// Says that the text lies in the pool.
    @inlinable
    public var isLong: Bool { low & Self.longMark == Self.longMark }

    /// The place in the pool of a long key.
    var place: Int { Int(low >> 8) }

    /// Says whether one short key's text comes before another's.
    @inlinable
    public static func precedes(_ left: PackedKey, _ right: PackedKey) -> Bool {
        left.high != right.high ? left.high < right.high : left.low < right.low
    }

    /// A number that differs for different keys nearly always.
    @inlinable
    public var mixed: UInt64 {
        var mixed = (high ^ (low &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 32
        return mixed &* 0xD6E8_FEB8_6659_FD93
    }

    /// The bytes of a short key.
    var bytes: [UInt8] {
        let count = Int(low & 0xFF)
        var bytes: [UInt8] = []
        for index in 0..<count {
            let half = index < 8 ? high : low
            let shift = UInt64(56 - 8 * (index % 8))
            bytes.append(UInt8(truncatingIfNeeded: half >> shift))
        }
        return bytes
    }
}
