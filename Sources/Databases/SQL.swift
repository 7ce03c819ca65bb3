import Basics

/// One SQL statement, or a part of one: only a source literal can be SQL, and everything interpolated is bound.
///
///     let sql: SQL = "SELECT title FROM plan WHERE id = \(id) AND stage IN \(values: stages)"
///
/// The literal's type is `StaticString`, so text made while the program runs cannot become SQL at all. Another `SQL`
/// value is put in by `\(sql: part)`.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    private(set) var pieces: [Piece]

    enum Piece: Sendable {
        case words(StaticString)
        case parameter(Parameter)
    }

    /// One bound value, with the kind that its Swift type says even where the value is absent.
    public struct Parameter: Sendable, Hashable {
        /// What PostgreSQL is told the parameter is.
        public let kind: Kind
        /// What is stored or compared.
        public let value: Value
    }

    /// The three kinds that both engines hold alike.
    public enum Kind: String, Sendable {
        case integer = "INTEGER"
        case text = "TEXT"
        case blob = "BLOB"
    }

    /// A stored value.
    public enum Value: Sendable, Hashable {
        case null
        case integer(Int64)
        case text(String)
        case blob([UInt8])
    }

    /// SQL from a source literal.
    public init(stringLiteral value: StaticString) { pieces = [.words(value)] }

    /// SQL from a source literal with bound values.
    public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// The bound values, in the order of their placeholders.
    public var parameters: [Parameter] {
        pieces.compactMap { piece in
            if case .parameter(let parameter) = piece { parameter } else { nil }
        }
    }

    /// Whether a bound text has a NUL in it, which PostgreSQL cannot hold.
    var bindsNUL: Bool {
        pieces.contains { piece in
            guard case .parameter(let parameter) = piece, case .text(let text) = parameter.value
            else { return false }
            return text.utf8.contains(0)
        }
    }

    /// One statement after the other, as written: the blanks between are the writer's.
    public static func + (left: SQL, right: SQL) -> SQL { SQL(pieces: left.pieces + right.pieces) }

    /// Adds to the end.
    public static func += (left: inout SQL, right: SQL) { left.pieces += right.pieces }
}

extension Sequence<SQL> {
    /// The parts with a separator between them: `conditions.joined(separator: " AND ")`.
    public func joined(separator: SQL) -> SQL {
        var joined: SQL = ""
        for (index, part) in enumerated() {
            if index > 0 { joined += separator }
            joined += part
        }
        return joined
    }
}
