/// The database inside one transaction: synchronous, and of use only within the closure that was given it.
///
/// Both engines behave alike: after a statement has failed the transaction can only be rolled back, even if the error
/// was caught, unless the statement ran inside ``attempt(_:)``.
public final class Connection {
    private let driver: any Driver
    private var failure: DatabaseError?
    private var isStreaming = false

    /// Called by an engine at the start of a transaction.
    public init(_ driver: any Driver) { self.driver = driver }

    /// Which engine runs the statements; only search and the schema's text have reason to ask.
    public var engine: Engine { driver.engine }

    /// Runs a statement and says how many rows it changed.
    @discardableResult
    public func execute(_ sql: SQL) throws(DatabaseError) -> Int { try run(sql).changes }

    /// All rows of a `SELECT` or of a change with `RETURNING`.
    public func query(_ sql: SQL) throws(DatabaseError) -> [Row] { try run(sql).rows }

    /// The first row, if there is one.
    public func first(_ sql: SQL) throws(DatabaseError) -> Row? { try run(sql).rows.first }

    /// Shows each row while it passes: for lists of many rows, of which nothing is kept but what the visitor takes.
    ///
    /// A row is of use only until the visitor returns, and the connection can run nothing else until the last one.
    public func show(
        _ sql: SQL, to visit: (any Columns) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        do throws(DatabaseError) {
            try ready(for: sql)
            isStreaming = true
            defer { isStreaming = false }
            try driver.show(sql, to: visit)
        } catch {
            failure = failure ?? error
            throw error
        }
    }

    /// Hands over the rows of a large result one by one, in bounded memory.
    ///
    /// The connection can run nothing else until the last row. What the visitor throws ends the reading, and the
    /// transaction with it.
    public func forEach<Failure: TransactionFailure>(
        _ sql: SQL, _ visit: (Row) throws(Failure) -> Void
    ) throws(Failure) {
        var stopped: Failure?
        do throws(DatabaseError) {
            try ready(for: sql)
            isStreaming = true
            defer { isStreaming = false }
            try driver.stream(sql) { row throws(DatabaseError) in
                do throws(Failure) {
                    try visit(row)
                } catch {
                    stopped = error
                    throw .cancelled
                }
            }
        } catch {
            failure = failure ?? error
            throw stopped ?? Failure(error)
        }
    }

    /// Runs some statements that may fail without losing the transaction: what they did is undone, and the error
    /// is thrown on for the caller to catch.
    public func attempt<Value, Failure: TransactionFailure>(
        _ work: (Connection) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try control("SAVEPOINT attempt", throwing: Failure.self)
        do throws(Failure) {
            let value = try work(self)
            if let failure { throw Failure(failure) }
            try control("RELEASE SAVEPOINT attempt", throwing: Failure.self)
            return value
        } catch {
            if failure?.leavesConnection != false {
                failure = nil
                try control("ROLLBACK TO SAVEPOINT attempt", throwing: Failure.self)
                try control("RELEASE SAVEPOINT attempt", throwing: Failure.self)
            }
            throw error
        }
    }

    /// Called by an engine between begin and end: the work's value, or the error for which to roll back.
    public func perform<Value, Failure: TransactionFailure>(
        _ work: (Connection) throws(Failure) -> Value
    ) -> Result<Value, Failure> {
        do throws(Failure) {
            let value = try work(self)
            if let failure { return .failure(Failure(failure)) }
            return .success(value)
        } catch {
            return .failure(error)
        }
    }

    private func run(_ sql: SQL) throws(DatabaseError) -> Outcome {
        do throws(DatabaseError) {
            try ready(for: sql)
            return try driver.run(sql)
        } catch {
            failure = failure ?? error
            throw error
        }
    }

    private func ready(for sql: SQL) throws(DatabaseError) {
        if let failure { throw failure }
        guard !isStreaming else {
            throw .statement(code: "", message: "another result is being read", sql: "\(sql)")
        }
        guard !sql.bindsNUL else { throw .unstorable(reason: "text with a NUL in it") }
    }

    private func control<Failure: TransactionFailure>(
        _ sql: SQL, throwing type: Failure.Type
    ) throws(Failure) {
        do throws(DatabaseError) { try execute(sql) } catch { throw Failure(error) }
    }
}

extension DatabaseError {
    /// Whether the connection is still there after the error, so that a savepoint can be rolled back to.
    var leavesConnection: Bool {
        switch self {
        case .unavailable, .outcomeUnknown: false
        default: true
        }
    }
}
