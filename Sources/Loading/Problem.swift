import Casework

/// Something that is wrong with a row or a value of a load.
public struct Problem: Sendable, Hashable {
    /// What is wrong.
    public enum Rule: String, Sendable, CaseIterable {
        /// A day or a time that cannot be read, names no real day, or lies outside 1900–2100.
        case badDate = "bad_date"
        /// A whole number that cannot be read, or is negative.
        case badNumber = "bad_number"
        /// A value that is none of the codes and none of their other spellings.
        case unknownCode = "unknown_code"
        /// A day after the as-at date.
        case futureDate = "future_date"
        /// A day before the one that it must follow.
        case dateOrder = "date_order"
        /// A required value is blank, or became blank.
        case missingRequired = "missing_required"
        /// An earlier row of the file has this key.
        case duplicateKey = "duplicate_key"
        /// A required reference leads to no accepted row.
        case orphan
        /// An optional reference leads to no accepted row.
        case unknownReference = "unknown_reference"
        /// A day that was readable and not written as the format asks.
        case dateFormat = "date_format"
        /// A code that was understood and not written as the format asks.
        case codeSpelling = "code_spelling"
        /// The event lies more than 280 days before the child's birth.
        case beforeBirth = "before_birth"
        /// The file has no such column; it counts as blank in every row.
        case missingColumn = "missing_column"
        /// The file has a column that the format does not know; it is not read.
        case unknownColumn = "unknown_column"
        /// A row has more values than the file has columns; they are not read.
        case surplusValue = "surplus_value"

        /// What was done about it.
        public var action: Action {
            switch self {
            case .badDate, .badNumber, .unknownCode, .futureDate, .dateOrder, .unknownReference:
                .valueBlanked
            case .missingRequired, .duplicateKey, .orphan: .setAside
            case .dateFormat, .codeSpelling, .beforeBirth: .accepted
            case .missingColumn, .unknownColumn, .surplusValue: .notRead
            }
        }
    }

    /// What a loader does about a problem.
    public enum Action: String, Sendable, CaseIterable {
        /// The cell counts as blank; the row stays.
        case valueBlanked = "value_blanked"
        /// The row takes no part in any figure until it is mended and loaded again.
        case setAside = "set_aside"
        /// The value is used; the problem is for information.
        case accepted
        /// What the format does not know, or does not find.
        case notRead = "not_read"
    }

    /// The table.
    public var table: String
    /// The line of the file; the first is 1.
    public var line: Int
    /// The row's key, or nothing.
    public var key: String
    /// The column, or nothing.
    public var column: String
    /// What is wrong.
    public var rule: Rule

    /// Makes one from its parts.
    public init(table: String, line: Int, key: String, column: String, rule: Rule) {
        self.table = table
        self.line = line
        self.key = key
        self.column = column
        self.rule = rule
    }
}
