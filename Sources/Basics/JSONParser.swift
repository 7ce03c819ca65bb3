/// Reads JSON out of bytes. Source: RFC 8259; deeper nesting than any plan's is refused.
struct JSONParser {
    /// A plan is some ten levels deep; the parser calls itself once a level.
    static let deepest = 128

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The one value that the bytes hold.
    mutating func parse() throws(JSONError) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        let value = try value()
        skipBlanks()
        guard index == bytes.count else { throw fault("nothing more") }
        return value
    }

    // MARK: - Values

    private mutating func value() throws(JSONError) -> JSON {
        skipBlanks()
        switch current {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .truth(true))
        case UInt8(ascii: "f"): return try word("false", .truth(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        default: throw fault("a value")
        }
    }

    private mutating func object() throws(JSONError) -> JSON {
        try descend()
        var fields: [JSON.Field] = []
        skipBlanks()
        if !takes("}") {
            repeat {
                skipBlanks()
                guard current == UInt8(ascii: "\"") else { throw fault("a field’s name") }
                let name = try string()
                skipBlanks()
                guard takes(":") else { throw fault("a colon") }
                fields.append(JSON.Field(name, try value()))
                skipBlanks()
            } while takes(",")
            guard takes("}") else { throw fault("a comma or the object’s end") }
        }
        depth -= 1
        return .object(fields)
    }

    private mutating func array() throws(JSONError) -> JSON {
        try descend()
        var items: [JSON] = []
        skipBlanks()
        if !takes("]") {
            repeat {
                items.append(try value())
                skipBlanks()
            } while takes(",")
            guard takes("]") else { throw fault("a comma or the list’s end") }
        }
        depth -= 1
        return .array(items)
    }

    private mutating func word(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
        guard bytes[index...].starts(with: word.utf8) else { throw fault("a value") }
        index += word.utf8.count
        return value
    }

    /// A whole number where it is one, however it is written.
    private mutating func number() throws(JSONError) -> JSON {
        let start = index
        _ = takes("-")
        let whole = digits()
        guard whole == 1 || (whole > 1 && bytes[index - whole] != 0x30) else {
            throw fault("a number without leading noughts", at: start)
        }
        if takes("."), digits() == 0 { throw fault("a figure") }
        if takes("e") || takes("E") {
            if !takes("-") { _ = takes("+") }
            if digits() == 0 { throw fault("a figure") }
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else {
            throw fault("a number that fits", at: start)
        }
        return Int(exactly: number).map(JSON.integer) ?? .number(number)
    }

    /// Goes over figures; gives their count.
    private mutating func digits() -> Int {
        let start = index
        while (0x30...0x39).contains(current) { index += 1 }
        return index - start
    }

    // MARK: - Texts

    private mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] >= 32, bytes[index] != UInt8(ascii: "\""),
            bytes[index] != UInt8(ascii: "\\")
        { index += 1 }
        if current == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try text(bytes[start..<index], from: start)
        }
        var plain = Array(bytes[start..<index])
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return try text(plain[...], from: start)
            case UInt8(ascii: "\\"): try unescape(into: &plain)
            case 0..<32: throw fault("an escaped sign instead of a control character")
            default:
                plain.append(bytes[index])
                index += 1
            }
        }
        throw fault("the text’s closing quotation mark")
    }

    private func text(_ bytes: ArraySlice<UInt8>, from start: Int) throws(JSONError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw fault("a text in UTF-8", at: start)
        }
        return text
    }

    private mutating func unescape(into text: inout [UInt8]) throws(JSONError) {
        index += 1
        let sign = current
        index += 1
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "u"): text += Array(String(Character(try scalar())).utf8)
        default: throw fault("a known escape", at: min(index - 1, bytes.count))
        }
    }

    /// The character of four hexadecimal figures, or of two such halves.
    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        let start = index
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, takes("\\"), takes("u") else {
            throw fault("a character, not half of one", at: start)
        }
        let second = try unit()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("a character, not half of one", at: start) }
        return scalar
    }

    private mutating func unit() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let figure = Character(Unicode.Scalar(current)).hexDigitValue else {
                throw fault("four hexadecimal figures")
            }
            value = value << 4 | UInt32(figure)
            index += 1
        }
        return value
    }

    // MARK: - Marks

    /// The byte at hand; 0, which no JSON holds, behind the end.
    private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 32, 10, 13, 9: index += 1
            default: return
            }
        }
    }

    private mutating func descend() throws(JSONError) {
        guard depth < JSONParser.deepest else {
            throw fault("at most \(JSONParser.deepest) levels of nesting")
        }
        depth += 1
        index += 1
    }

    private func fault(_ expected: String, at place: Int? = nil) -> JSONError {
        let before = bytes[..<min(place ?? index, bytes.count)]
        let lineStart = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
        return .malformed(
            line: before.count { $0 == 10 } + 1, column: before.count - lineStart + 1,
            expected: expected)
    }
}
