/// Why bytes are not the JSON that was expected, and where.
public enum JSONError: Error, Sendable, Equatable {
    /// The bytes are not JSON from a place on: its line and column in bytes, each from 1, and what was expected there.
    case malformed(line: Int, column: Int, expected: String)
    /// A value is not what the format says: its JSON pointer and what was expected there.
    case unexpected(pointer: String, expected: String)

    /// What is wrong, for a person.
    public var words: String {
        switch self {
        case .malformed(let line, let column, let expected):
            "It is not JSON, or it breaks off: in line \(line), at character \(column), there should be \(expected)."
        case .unexpected(let pointer, let expected):
            "At \(pointer.isEmpty ? "/" : pointer) there should be \(expected)."
        }
    }
}

extension JSON {
    /// Reads UTF-8. Objects keep the order of their fields.
    public init(reading bytes: [UInt8]) throws(JSONError) {
        var parser = JSONParser(bytes)
        self = try parser.parse()
    }

    /// A field of an object; nil where there is none or it is null.
    public subscript(name: String) -> JSON? {
        guard case .object(let fields) = self,
            let value = fields.first(where: { $0.name == name })?.value, value != .null
        else { return nil }
        return value
    }
}
