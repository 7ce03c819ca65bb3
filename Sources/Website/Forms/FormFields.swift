/// The fields of a form or of an address, in order; a name can stand more than once.
struct FormFields: Sendable, Equatable {
    /// One name and its value.
    struct Field: Sendable, Equatable {
        var name: String
        var value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    var fields: [Field]

    init(_ fields: [Field] = []) { self.fields = fields }

    /// Reads `a=1&b=two+words`; whatever is not UTF-8 becomes the replacement character.
    init(encoded text: some StringProtocol) {
        fields = text.split(separator: "&").prefix(FormFields.mostFields).map { pair in
            let parts = pair.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Field(
                FormFields.decoded(parts[0]), parts.count == 2 ? FormFields.decoded(parts[1]) : "")
        }
    }

    /// The first value of a name.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The first value of a name without blanks around it; empty where there is none.
    func words(_ name: String) -> String { (self[name] ?? "").trimmed }

    /// The lines of a value, without blanks around them; empty lines are left out.
    func lines(_ name: String) -> [String] {
        words(name).split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// `a=1&b=two+words`, as an address wants it.
    var encoded: String {
        fields.map {
            "\(FormFields.percentEncoded($0.name))=\(FormFields.percentEncoded($0.value))"
        }.joined(separator: "&")
    }

    /// More fields than any form of ours has.
    private static let mostFields = 1_000
}

extension FormFields {
    private static func decoded(_ text: some StringProtocol) -> String {
        let source = Array(text.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "%"), index + 2 < source.count,
                let high = digit(source[index + 1]), let low = digit(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? 32 : byte)
                index += 1
            }
        }
        // A form sends its line ends as CR LF.
        return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Everything but letters, digits and `-._~` as `%XX`. Source: RFC 3986, section 2.3.
    static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension StringProtocol {
    /// Without blanks and line ends around it.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
