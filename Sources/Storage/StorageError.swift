import Basics
import Databases

/// What can go wrong in the record itself; no case holds a word of a plan.
public enum StorageError: TransactionFailure, Equatable {
    /// The database underneath.
    case database(DatabaseError)
    /// A document that was stored cannot be read back: whose, and where it breaks.
    case damagedDocument(record: String, problem: JSONError)
    /// Something was to be restored into a store that already holds records.
    case notEmpty
    /// A backup cannot be used.
    case backup(BackupProblem)

    /// The error for something that went wrong in the database.
    public init(_ error: DatabaseError) { self = .database(error) }
}

/// Why a backup cannot be used or made.
public enum BackupProblem: Error, Sendable, Equatable {
    /// The file cannot be opened, read or written.
    case file(path: String)
    /// It is not an archive that Waymark made, or it breaks off.
    case notABackup
    /// It was made by a newer program: the format or the schema's step that is not known here.
    case tooNew(step: String)
    /// Something inside is not what the manifest says.
    case mismatch(member: String)
    /// A line of a table cannot be read.
    case line(member: String, number: Int)
}

extension StorageError {
    /// What happened and what to do, for a person.
    public var words: String {
        switch self {
        case .database(let error): error.words
        case .damagedDocument(let record, let problem):
            "A stored document (\(record)) cannot be read back. \(problem.words) Restore a backup."
        case .notEmpty:
            "There are records here already. Nothing was changed. Restore into an empty store."
        case .backup(let problem): problem.words
        }
    }
}

extension BackupProblem {
    /// What happened, what was kept, and what to do.
    public var words: String {
        switch self {
        case .file(let path): "The file \(path) cannot be opened, read or written."
        case .notABackup:
            "This is not a backup that Waymark made, or it breaks off. Nothing was changed."
        case .tooNew(let step):
            "This backup was made by a newer Waymark (\(step)). Nothing was changed. "
                + "Install that version and restore again."
        case .mismatch(let member):
            "The backup is damaged: \(member) is not what its manifest says. Nothing was changed. "
                + "Use another copy."
        case .line(let member, let number):
            "The backup is damaged: line \(number) of \(member) cannot be read. Nothing was changed. "
                + "Use another copy."
        }
    }
}

extension DatabaseError {
    /// What happened and what to do, for a person who runs Waymark.
    public var words: String {
        switch self {
        case .unavailable(let code):
            "The record cannot be opened (\(code)). Check that it is where you say and may be read and written."
        case .outcomeUnknown:
            "The connection went away while saving. Look whether the change is there before doing it again."
        case .busy: "Someone else was saving for too long. Nothing was changed. Try again."
        case .tookTooLong: "The record took too long to answer. Nothing was changed. Try again."
        case .cancelled: "It was stopped. Nothing was changed."
        case .constraint(let kind, let name):
            "The record refused the change (\(kind.rawValue)\(name.map { ", \($0)" } ?? "")). "
                + "Nothing was changed."
        case .readOnly: "The record may only be read. Nothing was changed."
        case .full: "The disk is full. Nothing was changed. Make room and try again."
        case .damaged(let code): "The record's file is damaged (\(code)). Restore a backup."
        case .unsuitable(let reason): "This database cannot hold the record: \(reason)."
        case .schemaTooNew(let migration):
            "This record was made by a newer Waymark (\(migration)). Install that version."
        case .schemaOutOfOrder(let missing):
            "A step of the record's schema is missing (\(missing)). Restore a backup."
        case .column(let index, let expected, let found):
            "The record holds something unexpected (column \(index): \(expected) wanted, \(found) found)."
        case .unstorable(let reason): "This cannot be stored: \(reason)."
        case .statement(let code, let message, _):
            "A question to the record went wrong (\(code) \(message)). This is a fault in Waymark."
        }
    }
}
