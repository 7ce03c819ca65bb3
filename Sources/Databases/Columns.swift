import Basics

/// The columns of one row, read by index: of a ``Row`` that is held, or of one that passes.
///
/// Each read throws ``DatabaseError/column(index:expected:found:)`` where the column is not what is said, and never
/// names the value. No requirement is generic, as a list reads thousands of columns through this protocol.
public protocol Columns {
    /// Whether the column is NULL.
    func isNull(_ index: Int) throws(DatabaseError) -> Bool
    /// A whole number.
    func integer(_ index: Int) throws(DatabaseError) -> Int
    /// A Boolean: 1 or 0 and nothing else.
    func truth(_ index: Int) throws(DatabaseError) -> Bool
    /// Text.
    func text(_ index: Int) throws(DatabaseError) -> String
    /// Text, or nil where the column is NULL.
    func optionalText(_ index: Int) throws(DatabaseError) -> String?
    /// A day in ISO text, or nil where the column is NULL.
    func optionalDay(_ index: Int) throws(DatabaseError) -> Day?
    /// A record's identifier.
    func identifier(_ index: Int) throws(DatabaseError) -> Identifier
    /// Whether the column is this text; cheaper than to read it and compare.
    func says(_ index: Int, _ text: String) throws(DatabaseError) -> Bool
}
