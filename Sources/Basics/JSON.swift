/// A JSON value whose objects keep the order in which their fields were written, so that exports read well and
/// compare byte for byte.
public enum JSON: Sendable, Equatable {
    case null
    case truth(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Field])

    /// One named field of an object.
    public struct Field: Sendable, Equatable {
        /// The field's name.
        public var name: String
        /// The field's value.
        public var value: JSON
        /// Makes one from its parts.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByNilLiteral
{
    /// Makes one from its parts.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Makes one from its parts.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// Makes one from its parts.
    public init(booleanLiteral value: Bool) { self = .truth(value) }
    /// Makes one from its parts.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// Makes one from its parts.
    public init(nilLiteral: ()) { self = .null }
    /// Makes one from its parts.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Field($0.0, $0.1) })
    }

    /// A string, or null where there is none.
    public init(_ text: String?) { self = text.map(JSON.string) ?? .null }

    /// A whole number, or null where there is none.
    public init(_ value: Int?) { self = value.map(JSON.integer) ?? .null }

    /// An array of strings.
    public init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }

    /// An array of whole numbers.
    public init(_ values: [Int]) { self = .array(values.map(JSON.integer)) }
}

extension JSON {
    /// The value as UTF-8.
    ///
    /// - Parameter isIndented: two blanks a level and a line a field; arrays of plain values stay on one line.
    public func bytes(isIndented: Bool = true) -> [UInt8] {
        var out: [UInt8] = []
        write(to: &out, level: isIndented ? 0 : nil)
        if isIndented { out.append(10) }
        return out
    }

    private var isPlain: Bool {
        switch self {
        case .array(let items): items.isEmpty
        case .object(let fields): fields.isEmpty
        default: true
        }
    }

    private func write(to out: inout [UInt8], level: Int?) {
        switch self {
        case .null: out += "null".utf8
        case .truth(let value): out += (value ? "true" : "false").utf8
        case .integer(let value): out += String(value).utf8
        case .number(let value): JSON.write(value, to: &out)
        case .string(let text): JSON.write(text, to: &out)
        case .array(let items):
            out.append(UInt8(ascii: "["))
            let isOneLine = level == nil || items.allSatisfy(\.isPlain)
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                if isOneLine {
                    if index > 0, level != nil { out.append(32) }
                } else {
                    JSON.newLine((level ?? 0) + 1, &out)
                }
                item.write(to: &out, level: level.map { $0 + 1 })
            }
            if !isOneLine { JSON.newLine(level ?? 0, &out) }
            out.append(UInt8(ascii: "]"))
        case .object(let fields):
            out.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                if let level { JSON.newLine(level + 1, &out) }
                JSON.write(field.name, to: &out)
                out.append(UInt8(ascii: ":"))
                if level != nil { out.append(32) }
                field.value.write(to: &out, level: level.map { $0 + 1 })
            }
            if let level, !fields.isEmpty { JSON.newLine(level, &out) }
            out.append(UInt8(ascii: "}"))
        }
    }

    private static func newLine(_ level: Int, _ out: inout [UInt8]) {
        out.append(10)
        for _ in 0..<level * 2 { out.append(32) }
    }

    private static func write(_ value: Double, to out: inout [UInt8]) {
        guard value.isFinite else {
            out += "null".utf8
            return
        }
        if value == value.rounded(), abs(value) < 9_007_199_254_740_992 {
            out += String(Int(value)).utf8
        } else {
            out += String(value).utf8
        }
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func write(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        // Nearly every text stands as it is, and goes out in one piece.
        if !text.utf8.contains(where: mustEscape) {
            out += text.utf8
            out.append(UInt8(ascii: "\""))
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                out.append(UInt8(ascii: "\\"))
                out.append(byte)
            case 10: out += "\\n".utf8
            case 13: out += "\\r".utf8
            case 9: out += "\\t".utf8
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                out += "\\u00".utf8
                out.append(digits[Int(byte >> 4)])
                out.append(digits[Int(byte & 15)])
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
