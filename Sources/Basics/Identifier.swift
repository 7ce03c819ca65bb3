/// A record's identifier: 26 characters that sort by the moment they were made, so that an index grows at its end.
///
/// 48 bits of milliseconds and 80 random bits in Crockford's base 32, lower case; safe in a URL.
public struct Identifier: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The 26 characters.
    public let text: String

    /// Reads an identifier; nil unless it is 26 characters of the alphabet.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard text.withUTF8(Identifier.isOne) else { return nil }
        self.text = text
    }

    /// Reads the bytes of an identifier; nil unless they are 26 characters of the alphabet.
    public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard Identifier.isOne(bytes) else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    private static func isOne(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count == 26 && bytes.allSatisfy(isDigit)
    }

    /// Makes a new identifier.
    public init(at now: Instant, using generator: inout some RandomNumberGenerator) {
        var characters: [UInt8] = []
        characters.reserveCapacity(26)
        let moment = UInt64(clamping: now.milliseconds)
        for shift in stride(from: 45, through: 0, by: -5) {
            characters.append(Identifier.alphabet[Int(moment >> UInt64(shift) & 31)])
        }
        for _ in 0..<16 {
            characters.append(Identifier.alphabet[Int.random(in: 0..<32, using: &generator)])
        }
        text = String(decoding: characters, as: UTF8.self)
    }

    /// Makes a new identifier from the system's random numbers.
    public init(at now: Instant) {
        var generator = SystemRandomNumberGenerator()
        self.init(at: now, using: &generator)
    }

    /// The 26 characters.
    public var description: String { text }

    /// Made earlier is less.
    public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }

    /// Whether a byte is of the alphabet: a figure, or a small letter other than i, l, o and u.
    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
