/// Why a calculation cannot be done as it is defined. No error holds anything of a record.
public enum CaseworkError: Error, Sendable, Hashable {
    /// There is no measure of this name.
    case unknownMeasure(String)
    /// A definition names a table that the format does not have.
    case unknownTable(String)
    /// A definition names a column that its table does not have, or has of another kind.
    case unknownColumn(table: String, column: String)
    /// A definition names a code that its column does not have.
    case unknownCode(column: String, code: String)
    /// There is no month in the window.
    case noMonths
}
