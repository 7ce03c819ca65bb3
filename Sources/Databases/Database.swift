/// A record that transactions run against, whichever engine holds it.
///
/// Closures that throw name their error, as Swift does not infer it:
///
///     let titles = try await database.read { connection throws(DatabaseError) in
///         try connection.query("SELECT title FROM plan ORDER BY id")
///     }
///
/// The work may be run more than once (a server's transaction that collided is tried again), so it has no effect but
/// on its connection.
public protocol Database: Sendable {
    /// Which engine it is.
    var engine: Engine { get }

    /// Runs the work on one unchanging state of the record; it sees nothing that is committed meanwhile.
    func read<Value: Sendable, Failure: TransactionFailure>(
        _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value

    /// Runs the work in one transaction: all of it is kept, or on an error none.
    ///
    /// - Parameter lock: writes of the same name run one after the other, across all servers; without a name the
    ///   write runs alone. In SQLite every write runs alone.
    @discardableResult
    func write<Value: Sendable, Failure: TransactionFailure>(
        lock: String?, _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value

    /// Lets what is running end and closes all connections.
    func close() async
}

extension Database {
    /// Runs the work in one transaction, alone.
    @discardableResult
    public func write<Value: Sendable, Failure: TransactionFailure>(
        _ work: @escaping @Sendable (Connection) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await write(lock: nil, work)
    }

    /// Runs work whose errors have no one type.
    public func read<Value: Sendable>(
        _ work: @escaping @Sendable (Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await read { connection throws(AnyFailure) in
                do { return try work(connection) } catch { throw AnyFailure(of: error) }
            }
        } catch {
            throw error.underlying
        }
    }

    /// Runs work whose errors have no one type, in one transaction.
    @discardableResult
    public func write<Value: Sendable>(
        lock: String? = nil, _ work: @escaping @Sendable (Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await write(lock: lock) { connection throws(AnyFailure) in
                do { return try work(connection) } catch { throw AnyFailure(of: error) }
            }
        } catch {
            throw error.underlying
        }
    }
}

private struct AnyFailure: TransactionFailure {
    let underlying: any Error

    init(_ error: DatabaseError) { underlying = error }
    init(of error: any Error) { underlying = error }
}
