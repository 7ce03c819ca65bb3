/// The bytes of a text file as Unicode, whatever encoding they came in.
///
/// A byte-order mark decides; else a pattern of NUL bytes means UTF-16; else the text is read as UTF-8, and
/// bytes that are none are read as Windows-1252, the encoding of old office exports (curly quotes).
enum DecodedText {
    /// Decodes any bytes; broken ones become U+FFFD, and nothing fails.
    static func string(from bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes[3...]) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], isBigEndian: true) }
        if let isBigEndian = utf16Pattern(bytes) {
            return utf16(bytes[...], isBigEndian: isBigEndian)
        }
        return utf8(bytes[...])
    }

    /// Whether bytes without a mark look like UTF-16: Latin text has a NUL in every second byte.
    /// True for big-endian, false for little-endian, nil for neither.
    static func utf16Pattern(_ bytes: [UInt8]) -> Bool? {
        let pairs = min(bytes.count, 4_096) / 2
        guard pairs >= 2 else { return nil }
        var zerosAtEven = 0
        var zerosAtOdd = 0
        for pair in 0..<pairs {
            if bytes[pair * 2] == 0 { zerosAtEven += 1 }
            if bytes[pair * 2 + 1] == 0 { zerosAtOdd += 1 }
        }
        if zerosAtOdd * 2 > pairs, zerosAtEven * 20 < pairs { return false }
        if zerosAtEven * 2 > pairs, zerosAtOdd * 20 < pairs { return true }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) -> String {
        if let whole = String(validating: bytes, as: UTF8.self) { return whole }
        return repaired(bytes)
    }

    /// Keeps sound UTF-8 sequences. Where the file is mostly UTF-8, an unsound byte is a fault (U+FFFD);
    /// else it is a Windows-1252 character.
    private static func repaired(_ bytes: ArraySlice<UInt8>) -> String {
        var soundCount = 0
        var unsoundCount = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = sequenceLength(bytes, at: index)
            if length == 0 { unsoundCount += 1 } else if length > 1 { soundCount += 1 }
            index += max(1, length)
        }
        let isMostlyUTF8 = soundCount > 0 && soundCount >= unsoundCount
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + unsoundCount * 2)
        index = bytes.startIndex
        while index < bytes.endIndex {
            let length = sequenceLength(bytes, at: index)
            if length > 0 {
                out += bytes[index..<index + length]
            } else {
                let scalar = isMostlyUTF8 ? "\u{FFFD}" : windows1252(bytes[index])
                out += Array(String(Character(scalar)).utf8)
            }
            index += max(1, length)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Length of the well-formed UTF-8 sequence at an index, or 0.
    private static func sequenceLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return 0
        }
        guard index + length <= bytes.endIndex else { return 0 }
        let second = bytes[index + 1]
        let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
        guard second >= lowest, second <= highest else { return 0 }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// The character of a Windows-1252 byte; the five bytes it leaves free are U+FFFD.
    static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(highControls[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }

    private static let highControls: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
