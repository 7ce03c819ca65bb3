import Basics
import Databases

/// The record: read and write transactions over whichever engine holds it.
///
///     let plans = try await store.read { try $0.plans.all(of: authorities) }
public struct Store: Sendable {
    /// The database underneath; only backups and tests ask it anything else.
    public let database: any Database

    /// A store in a database; call ``prepare(at:)`` before anything else.
    public init(_ database: any Database) { self.database = database }

    /// Brings the schema up to date and says which migrations ran.
    @discardableResult
    public func prepare(at now: Instant) async throws(StorageError) -> [String] {
        do throws(DatabaseError) {
            return try await Migrator(Schema.migrations).run(on: database, at: now)
        } catch {
            throw .database(error)
        }
    }

    /// Migrations that this program knows and the database lacks.
    public func pendingMigrations() async throws(StorageError) -> [String] {
        do throws(DatabaseError) {
            guard try await hasSchema() else { return Schema.migrations.map(\.name) }
            return try await Migrator(Schema.migrations).pending(on: database)
        } catch {
            throw .database(error)
        }
    }

    /// Whether any migration was ever run; a database that was only just made has no table to ask.
    private func hasSchema() async throws(DatabaseError) -> Bool {
        try await database.read { connection throws(DatabaseError) in
            do throws(DatabaseError) {
                return try connection.attempt { connection throws(DatabaseError) in
                    try connection.first("SELECT name FROM migration LIMIT 1") != nil
                }
            } catch {
                if case .statement = error { return false }
                throw error
            }
        }
    }

    /// Reads one unchanging state of the record.
    public func read<Value: Sendable>(
        _ work: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await database.read { connection in try work(Transaction(connection)) }
    }

    /// Changes the records of one authority: all of it is kept, or on an error none.
    ///
    /// Writes of one authority run one after the other, on all servers, so that its history is one chain.
    @discardableResult
    public func write<Value: Sendable>(
        authority: Identifier, _ work: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await database.write(lock: authority.text) { connection in
            try work(Transaction(connection))
        }
    }

    /// Changes what belongs to no authority: the list of authorities, and settings.
    @discardableResult
    public func writeShared<Value: Sendable>(
        _ work: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await database.write(lock: "shared") { connection in
            try work(Transaction(connection))
        }
    }

    /// Lets what is running end and closes the database.
    public func close() async { await database.close() }
}
