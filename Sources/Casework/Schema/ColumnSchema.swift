/// One column of the interchange format.
public struct ColumnSchema: Sendable, Hashable {
    /// What a column holds.
    public enum Kind: Sendable, Hashable {
        /// The row's own identifier.
        case key
        /// The identifier of a row of a table.
        case reference(to: String)
        /// Words.
        case text
        /// One of a set of codes.
        case code(CodeSet)
        /// A whole number, not negative.
        case number
        /// A day.
        case day
        /// A day and a time on the clock's face.
        case instant
    }

    /// What is asked of a column.
    enum Trait {
        case required
        case mayBeFuture
    }

    /// The column's name in the file's first row.
    public let name: String
    /// What it holds.
    public let kind: Kind
    /// Says that a row without it is set aside.
    public let isRequired: Bool
    /// Says that a day after the as-at date is no fault.
    public let mayBeFuture: Bool

    private init(_ name: String, _ kind: Kind, _ traits: [Trait]) {
        self.name = name
        self.kind = kind
        isRequired = traits.contains(.required)
        mayBeFuture = traits.contains(.mayBeFuture)
    }

    static func key(_ name: String) -> ColumnSchema { ColumnSchema(name, .key, [.required]) }

    static func reference(_ name: String, to table: String, _ traits: Trait...) -> ColumnSchema {
        ColumnSchema(name, .reference(to: table), traits)
    }

    static func text(_ name: String, _ traits: Trait...) -> ColumnSchema {
        ColumnSchema(name, .text, traits)
    }

    static func code(_ name: String, _ set: CodeSet, _ traits: Trait...) -> ColumnSchema {
        ColumnSchema(name, .code(set), traits)
    }

    static func number(_ name: String, _ traits: Trait...) -> ColumnSchema {
        ColumnSchema(name, .number, traits)
    }

    static func day(_ name: String, _ traits: Trait...) -> ColumnSchema {
        ColumnSchema(name, .day, traits)
    }

    static func instant(_ name: String, _ traits: Trait...) -> ColumnSchema {
        ColumnSchema(name, .instant, traits)
    }
}
