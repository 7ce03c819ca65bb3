/// A piece of a page, held as the bytes that are sent.
///
/// Only a literal in the source can be markup: `"<p>\(words)</p>"` copies its own pieces as they stand and escapes
/// every value between them, for text and for quoted attributes alike. Another `HTML` value goes in as it is.
///
/// ```swift
/// let row: HTML = "<tr><th scope=\"row\">\(action.text)</th><td>\(tag)</td></tr>"
/// ```
public struct HTML: Sendable, Equatable {
    /// UTF-8.
    public internal(set) var bytes: [UInt8]

    /// Nothing.
    public init() { bytes = [] }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Says whether there is nothing to send.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The page as text, for tests and logs of nothing else.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes room, so that a page of a known size grows once.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Adds markup after this.
    public static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

    /// Two pieces after each other.
    public static func + (left: HTML, right: HTML) -> HTML {
        var both = left
        both += right
        return both
    }
}

extension HTML: ExpressibleByStringInterpolation {
    public init(stringLiteral value: StaticString) {
        bytes = []
        HTML.append(value, to: &bytes)
    }

    public init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

    static func append(_ literal: StaticString, to bytes: inout [UInt8]) {
        if literal.hasPointerRepresentation {
            bytes.append(
                contentsOf: UnsafeBufferPointer(
                    start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        } else {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
    }
}

extension HTML {
    /// Collects the pieces of a literal and the values between them.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 64)
        }

        /// A piece of the source: the only way in for markup that is not already `HTML`.
        public mutating func appendLiteral(_ literal: StaticString) {
            HTML.append(literal, to: &bytes)
        }

        /// Words, escaped.
        public mutating func appendInterpolation(_ words: String) {
            HTML.escape(words, into: &bytes)
        }

        /// Words, escaped.
        public mutating func appendInterpolation(_ words: Substring) {
            HTML.escape(String(words), into: &bytes)
        }

        /// A whole number.
        public mutating func appendInterpolation(_ number: Int) {
            HTML.write(number, into: &bytes)
        }

        /// Markup made elsewhere, as it stands.
        public mutating func appendInterpolation(_ html: HTML) { bytes += html.bytes }

        /// Markup if there is some.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes += html.bytes }
        }

        /// Pieces of markup after each other.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes += piece.bytes }
        }

        /// An attribute with its leading blank, or nothing where there is no value: `<a\(attribute: "title", title)>`.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            bytes.append(UInt8(ascii: " "))
            HTML.append(name, to: &bytes)
            bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
            HTML.escape(value, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }

        /// An attribute that stands alone, where a statement is true: `<input\(flag: "checked", isChosen)>`.
        public mutating func appendInterpolation(flag name: StaticString, _ isSet: Bool) {
            guard isSet else { return }
            bytes.append(UInt8(ascii: " "))
            HTML.append(name, to: &bytes)
        }
    }
}
