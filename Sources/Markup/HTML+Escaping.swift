extension HTML {
    /// Adds words so that they can stand in text or in a quoted attribute and never be markup.
    ///
    /// Stretches without a special byte are copied at once, which is what makes a page of words cheap.
    static func escape(_ words: String, into bytes: inout [UInt8]) {
        // A string of the program's own is contiguous; the copy serves one that comes from elsewhere.
        var words = words
        words.withUTF8 { escape($0, into: &bytes) }
    }

    private static func escape(_ source: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        // Taken out of the loop, because a static is looked up anew at each use.
        let special = special
        var start = 0
        var index = 0
        while index < source.count {
            if index + 8 <= source.count, holdsNoneBelow64(source, at: index) {
                index += 8
                continue
            }
            let byte = source[index]
            if byte < 64, special >> UInt64(byte) & 1 == 1, let entity = entity(for: byte) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                append(entity, to: &bytes)
                start = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }

    /// Whether the next eight bytes are blanks, letters and other bytes of which none can be special.
    ///
    /// A blank is the one byte below 64 that words are full of, so it is changed to "@" before the look.
    private static func holdsNoneBelow64(
        _ source: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Bool {
        let word = UnsafeRawBufferPointer(source).loadUnaligned(
            fromByteOffset: index, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        // Bit 7 of a byte that is a blank, and of no other: the add cannot carry, as bit 7 was taken off before.
        let other = word ^ (ones &* 0x20)
        let isOther = (((other & (ones &* 0x7F)) &+ (ones &* 0x7F)) | other) & (ones &* 0x80)
        let blanks = ~isOther & (ones &* 0x80)
        // Bits 6 and 7 are clear in every byte below 64.
        let high = (word | word << 1 | blanks) & (ones &* 0x80)
        return high == ones &* 0x80
    }

    /// One bit for each byte below 64 that `entity` answers for, so that letters and blanks cost one comparison.
    private static let special: UInt64 = (0..<64).reduce(0) { bits, byte in
        entity(for: UInt8(byte)) == nil ? bits : bits | 1 << UInt64(byte)
    }

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        // A byte that no page may hold; the replacement character stands for it.
        case 0..<9, 11, 12, 14..<32: "&#xfffd;"
        default: nil
        }
    }

    /// Adds a whole number's digits without making a string.
    static func write(_ number: Int, into bytes: inout [UInt8]) {
        guard number < 0 || number > 9 else {
            bytes.append(UInt8(ascii: "0") + UInt8(number))
            return
        }
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        bytes[start...].reverse()
    }
}
