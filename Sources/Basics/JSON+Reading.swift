import Foundation

/// Why bytes are not the JSON that was expected, and where.
public enum JSONError: Error, Sendable, Equatable {
    /// The bytes are not JSON at all.
    case malformed
    /// A value is not what the format says: its JSON pointer and what was expected there.
    case unexpected(pointer: String, expected: String)

    /// What is wrong, for a person.
    public var words: String {
        switch self {
        case .malformed: "It is not JSON, or it breaks off."
        case .unexpected(let pointer, let expected):
            "At \(pointer.isEmpty ? "/" : pointer) there should be \(expected)."
        }
    }
}

extension JSON {
    /// Reads UTF-8. The order of an object's fields is not kept.
    public init(reading bytes: [UInt8]) throws(JSONError) {
        do {
            self = try JSONDecoder().decode(JSON.self, from: Data(bytes))
        } catch {
            throw .malformed
        }
    }

    /// A field of an object; nil where there is none or it is null.
    public subscript(name: String) -> JSON? {
        guard case .object(let fields) = self,
            let value = fields.first(where: { $0.name == name })?.value, value != .null
        else { return nil }
        return value
    }
}

extension JSON: Decodable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads or makes one.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Key.self) {
            self = .object(
                try container.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
                    Field($0.stringValue, try container.decode(JSON.self, forKey: $0))
                })
        } else if var container = try? decoder.unkeyedContainer() {
            var items: [JSON] = []
            while !container.isAtEnd { items.append(try container.decode(JSON.self)) }
            self = .array(items)
        } else {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .null
            } else if let truth = try? value.decode(Bool.self) {
                self = .truth(truth)
            } else if let integer = try? value.decode(Int.self) {
                self = .integer(integer)
            } else if let number = try? value.decode(Double.self) {
                self = .number(number)
            } else {
                self = .string(try value.decode(String.self))
            }
        }
    }
}
