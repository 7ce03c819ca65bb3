/// What can go wrong between the program and its record; no case ever holds a bound or stored value.
public enum DatabaseError: Error, Sendable, Hashable {
    /// The file or server cannot be reached, or the connection went away and did not come back.
    case unavailable(reason: String)
    /// The connection went away while a transaction was being committed: look before doing it again.
    case outcomeUnknown
    /// Another writer held the lock too long, or too many transactions collided.
    case busy
    /// A statement ran longer than it may.
    case tookTooLong
    /// The task that asked was cancelled; nothing was changed.
    case cancelled
    /// A rule of the schema refused a change.
    case constraint(Constraint, name: String?)
    /// A write inside a read, or a database that may only be read.
    case readOnly
    /// The disk is full.
    case full
    /// The file is not a sound database.
    case damaged(code: String)
    /// The database was made for something else, such as a server that sorts by language.
    case unsuitable(reason: String)
    /// A migration was run that this program does not know: a newer program has been here.
    case schemaTooNew(migration: String)
    /// A migration is missing although a later one was run.
    case schemaOutOfOrder(missing: String)
    /// A column does not hold what the reader said.
    case column(index: Int, expected: String, found: String)
    /// A value that not both engines can hold, such as text with a NUL in it.
    case unstorable(reason: String)
    /// The statement itself is wrong: the program's mistake.
    case statement(code: String, message: String, sql: String)

    /// The rules that a schema holds.
    public enum Constraint: String, Sendable {
        case unique
        case foreignKey
        case notNull
        case check
    }
}

/// An error that a transaction's work may throw: it must be able to carry the database's own.
///
///     enum StorageError: TransactionFailure { case database(DatabaseError), … }
public protocol TransactionFailure: Error {
    /// The error for something that went wrong in the database.
    init(_ error: DatabaseError)
}

extension DatabaseError: TransactionFailure {
    /// The error itself.
    public init(_ error: DatabaseError) { self = error }
}
