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
