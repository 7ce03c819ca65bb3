import Basics

/// One row of a result, read by column index.
///
///     let plan = Plan(id: try row.identifier(0), title: try row.text(1), due: try row.optionalDay(2))
///
/// Each read throws ``DatabaseError/column(index:expected:found:)`` where the column is not what is said, and never
/// names the value.
public struct Row: Sendable, Hashable, Columns {
    /// The columns, in the order of the `SELECT`.
    public let values: [SQL.Value]

    /// A row of an engine's result.
    public init(_ values: [SQL.Value]) { self.values = values }

    /// Text.
    public func text(_ index: Int) throws(DatabaseError) -> String {
        if case .text(let text) = try value(index) { return text }
        throw mismatch(index, "text")
    }

    /// A whole number.
    public func integer(_ index: Int) throws(DatabaseError) -> Int {
        if case .integer(let number) = try value(index) { return Int(number) }
        throw mismatch(index, "integer")
    }

    /// A Boolean: 1 or 0 and nothing else.
    public func truth(_ index: Int) throws(DatabaseError) -> Bool {
        switch try value(index) {
        case .integer(0): return false
        case .integer(1): return true
        default: throw mismatch(index, "0 or 1")
        }
    }

    /// A day in ISO text.
    public func day(_ index: Int) throws(DatabaseError) -> Day {
        if case .text(let text) = try value(index), let day = Day(iso: text) { return day }
        throw mismatch(index, "day")
    }

    /// A moment in milliseconds since 1970.
    public func instant(_ index: Int) throws(DatabaseError) -> Instant {
        if case .integer(let number) = try value(index) { return Instant(milliseconds: number) }
        throw mismatch(index, "instant")
    }

    /// A record's identifier.
    public func identifier(_ index: Int) throws(DatabaseError) -> Identifier {
        if case .text(let text) = try value(index), let identifier = Identifier(text) {
            return identifier
        }
        throw mismatch(index, "identifier")
    }

    /// Bytes.
    public func blob(_ index: Int) throws(DatabaseError) -> [UInt8] {
        if case .blob(let bytes) = try value(index) { return bytes }
        throw mismatch(index, "blob")
    }

    /// One of an enumeration's raw texts: `try row.text(3, as: Stage.self)`.
    public func text<Choice: RawRepresentable<String>>(
        _ index: Int, as type: Choice.Type
    ) throws(DatabaseError) -> Choice {
        if let choice = Choice(rawValue: try text(index)) { return choice }
        throw mismatch(index, "\(type)")
    }

    /// Whether the column is NULL.
    public func isNull(_ index: Int) throws(DatabaseError) -> Bool {
        if case .null = try value(index) { return true }
        return false
    }

    /// Whether the column is this text.
    public func says(_ index: Int, _ text: String) throws(DatabaseError) -> Bool {
        try self.text(index) == text
    }

    private func value(_ index: Int) throws(DatabaseError) -> SQL.Value {
        guard values.indices.contains(index) else {
            throw .column(index: index, expected: "a column", found: "\(values.count) columns")
        }
        return values[index]
    }

    private func mismatch(_ index: Int, _ expected: String) -> DatabaseError {
        let found =
            switch values[index] {
            case .null: "null"
            case .integer: "integer"
            case .text: "text"
            case .blob: "blob"
            }
        return .column(index: index, expected: expected, found: found)
    }
}
