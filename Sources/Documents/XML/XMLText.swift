/// Characters of XML: encodings, entities and numbers.
enum XMLText {
    /// The part in UTF-8; UTF-16, which office formats allow, is recoded by its byte order mark.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let isLittle = bytes.starts(with: [0xff, 0xfe])
        guard isLittle || bytes.starts(with: [0xfe, 0xff]) else { return bytes }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = 2
        while index + 1 < bytes.count {
            let low = UInt16(bytes[isLittle ? index : index + 1])
            let high = UInt16(bytes[isLittle ? index + 1 : index])
            units.append(high << 8 | low)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// Text with its entities replaced. What is no entity stays as it is written: a stray "&" costs no words.
    static func decoded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard text.contains(UInt8(ascii: "&")) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "&"), let (scalar, end) = entity(text, from: index) {
                out.append(contentsOf: String(Character(scalar)).utf8)
                index = end
            } else {
                out.append(byte)
                index += 1
            }
        }
        return out[...]
    }

    /// The character of the entity that begins at "&", and the place after its ";".
    private static func entity(
        _ text: ArraySlice<UInt8>, from start: Int
    ) -> (Unicode.Scalar, Int)? {
        let longest = 12
        let body = text[(start + 1)...].prefix(longest).prefix { $0 != UInt8(ascii: ";") }
        let end = body.endIndex
        guard end < text.endIndex, text[end] == UInt8(ascii: ";") else { return nil }
        let name = String(decoding: body, as: UTF8.self)
        let scalar: Unicode.Scalar? =
            switch name {
            case "amp": "&"
            case "lt": "<"
            case "gt": ">"
            case "quot": "\""
            case "apos": "'"
            default: numbered(name)
            }
        return scalar.map { ($0, end + 1) }
    }

    private static func numbered(_ name: String) -> Unicode.Scalar? {
        let value =
            name.hasPrefix("#x")
            ? UInt32(name.dropFirst(2), radix: 16)
            : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
        return value.flatMap(Unicode.Scalar.init)
    }

    /// Whether a part holds a word anywhere.
    static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
        let word = Array(word.utf8)
        guard let first = word.first, bytes.count >= word.count else { return false }
        for start in 0...(bytes.count - word.count) where bytes[start] == first {
            if bytes[start..<(start + word.count)] == word[...] { return true }
        }
        return false
    }

    /// A whole number of at most 18 digits; nil for anything else.
    static func integer(_ text: ArraySlice<UInt8>) -> Int? {
        var digits = text
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        guard (1...18).contains(digits.count) else { return nil }
        var value = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return isNegative ? -value : value
    }
}
