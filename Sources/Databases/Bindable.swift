import Basics

/// A type that can be bound into SQL.
public protocol Bindable {
    /// The kind of column that holds it.
    static var kind: SQL.Kind { get }
    /// What is stored.
    var bound: SQL.Value { get }
}

extension Int: Bindable {
    /// 64 bits in both engines.
    public static var kind: SQL.Kind { .integer }
    /// The number itself.
    public var bound: SQL.Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
    /// 64 bits in both engines.
    public static var kind: SQL.Kind { .integer }
    /// The number itself.
    public var bound: SQL.Value { .integer(self) }
}

extension Bool: Bindable {
    /// A number, as SQLite has no other.
    public static var kind: SQL.Kind { .integer }
    /// 1 or 0.
    public var bound: SQL.Value { .integer(self ? 1 : 0) }
}

extension String: Bindable {
    /// UTF-8 in both engines.
    public static var kind: SQL.Kind { .text }
    /// The text itself; one with a NUL in it is refused when it is run, as PostgreSQL cannot hold it.
    public var bound: SQL.Value { .text(self) }
}

extension Substring: Bindable {
    /// UTF-8 in both engines.
    public static var kind: SQL.Kind { .text }
    /// The text itself.
    public var bound: SQL.Value { .text(String(self)) }
}

extension [UInt8]: Bindable {
    /// Bytes.
    public static var kind: SQL.Kind { .blob }
    /// The bytes themselves.
    public var bound: SQL.Value { .blob(self) }
}

extension Day: Bindable {
    /// ISO text, which sorts as days do.
    public static var kind: SQL.Kind { .text }
    /// "2012-02-29".
    public var bound: SQL.Value { .text(iso) }
}

extension Instant: Bindable {
    /// A number.
    public static var kind: SQL.Kind { .integer }
    /// Milliseconds since 1970.
    public var bound: SQL.Value { .integer(milliseconds) }
}

extension Identifier: Bindable {
    /// Text, which sorts by the moment the identifier was made.
    public static var kind: SQL.Kind { .text }
    /// Its 26 characters.
    public var bound: SQL.Value { .text(text) }
}
