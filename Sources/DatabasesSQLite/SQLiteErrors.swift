import Databases

extension DatabaseError {
    /// What SQLite's error means; its message is kept only where it speaks of the statement, never of a value.
    init(reported error: any Error, by sql: String) {
        switch error {
        case let error as DatabaseError: self = error
        case is CancellationError: self = .cancelled
        case let error as SQLiteError: self.init(error, by: sql)
        default: self = .unavailable(reason: "\(type(of: error))")
        }
    }

    private init(_ error: SQLiteError, by sql: String) {
        let code = "\(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_DATATYPE:
            self = .statement(code: code, message: error.message ?? "", sql: sql)
        case .SQLITE_CONSTRAINT: self.init(constraint: error)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_FULL: self = .full
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(code: code)
        case .SQLITE_ERROR, .SQLITE_RANGE, .SQLITE_MISUSE, .SQLITE_TOOBIG:
            self = .statement(code: code, message: error.message ?? "", sql: sql)
        default: self = .unavailable(reason: code)
        }
    }

    /// Names a broken constraint as PostgreSQL names it when nobody else did: `plan_title_key`, `plan_pkey`,
    /// `plan_title_not_null`; a check by its own name, and a foreign key not at all.
    private init(constraint error: SQLiteError) {
        let named = error.message?.split(separator: "failed: ").last.map(String.init)
        let columns = (named ?? "").split(separator: ", ").map {
            $0.split(separator: ".").map(String.init)
        }
        let table = columns.first?.first ?? ""
        let joined = columns.compactMap { $0.count == 2 ? $0[1] : nil }.joined(separator: "_")
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_PRIMARYKEY:
            self = .constraint(.unique, name: "\(table)_pkey")
        case .SQLITE_CONSTRAINT_UNIQUE:
            self = .constraint(.unique, name: joined.isEmpty ? nil : "\(table)_\(joined)_key")
        case .SQLITE_CONSTRAINT_NOTNULL:
            self = .constraint(.notNull, name: "\(table)_\(joined)_not_null")
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .constraint(.foreignKey, name: nil)
        default: self = .constraint(.check, name: named)
        }
    }
}
