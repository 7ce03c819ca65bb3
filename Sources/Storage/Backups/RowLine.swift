import Databases
import Foundation

/// A row as one line of JSON: a list of its values, bytes in base 64.
enum RowLine {
    static func append(_ row: Row, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (index, value) in row.values.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            switch value {
            case .null: out += "null".utf8
            case .integer(let number): out += String(number).utf8
            case .text(let text): append(text.utf8, to: &out)
            case .blob(let bytes): append(Data(bytes).base64EncodedString().utf8, to: &out)
            }
        }
        out += "]\n".utf8
    }

    private static func append(_ text: String.UTF8View, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
            case 10: out += "\\n".utf8
            case 13: out += "\\r".utf8
            case 9: out += "\\t".utf8
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                out += "\\u00".utf8
                out += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }

    /// Reads a line again; nil where it is not exactly what ``append(_:to:)`` writes for these columns.
    static func values(
        _ line: ArraySlice<UInt8>, columns: [StoredTable.Column]
    ) -> [SQL.Value]? {
        var scanner = LineScanner(line)
        var values: [SQL.Value] = []
        guard scanner.take(UInt8(ascii: "[")) else { return nil }
        for (index, column) in columns.enumerated() {
            if index > 0, !scanner.take(UInt8(ascii: ",")) { return nil }
            if scanner.takeNull() {
                values.append(.null)
                continue
            }
            switch column.kind {
            case .integer:
                guard let number = scanner.takeInteger() else { return nil }
                values.append(.integer(number))
            case .text:
                guard let text = scanner.takeText() else { return nil }
                values.append(.text(text))
            case .blob:
                guard let text = scanner.takeText(), let data = Data(base64Encoded: text) else {
                    return nil
                }
                values.append(.blob([UInt8](data)))
            }
        }
        guard scanner.take(UInt8(ascii: "]")), scanner.isAtEnd else { return nil }
        return values
    }
}

/// Walks over the bytes of one line.
private struct LineScanner {
    private var rest: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) { rest = line }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func takeNull() -> Bool {
        guard rest.starts(with: "null".utf8) else { return false }
        rest = rest.dropFirst(4)
        return true
    }

    mutating func takeInteger() -> Int64? {
        let digits = rest.prefix { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
        rest = rest.dropFirst(digits.count)
        return Int64(String(decoding: digits, as: UTF8.self))
    }

    mutating func takeText() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = takeEscaped() else { return nil }
                bytes.append(escaped)
            default: bytes.append(byte)
            }
        }
        return nil
    }

    private mutating func takeEscaped() -> UInt8? {
        switch rest.popFirst() {
        case UInt8(ascii: "\""): UInt8(ascii: "\"")
        case UInt8(ascii: "\\"): UInt8(ascii: "\\")
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "r"): 13
        case UInt8(ascii: "t"): 9
        case UInt8(ascii: "u"): takeCode()
        default: nil
        }
    }

    private mutating func takeCode() -> UInt8? {
        let digits = rest.prefix(4)
        rest = rest.dropFirst(digits.count)
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
