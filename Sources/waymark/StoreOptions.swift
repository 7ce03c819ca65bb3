import ArgumentParser
import Databases
import DatabasesPostgres
import DatabasesSQLite
import Foundation
import Operations
import Storage

/// Where the record is: a folder of its own, or a PostgreSQL database.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder that holds the record (or WAYMARK_HOME).", valueName: "folder"))
    var home: String?

    @Option(
        help: ArgumentHelp(
            "A PostgreSQL database instead: postgres://… (or WAYMARK_DATABASE).", valueName: "url"))
    var database: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "The account that acts, by its sign-in name (or WAYMARK_AS).", valueName: "name"))
    var account: String?

    func validate() throws {
        if home != nil, database != nil {
            throw ValidationError("Give either --home or --database, not both.")
        }
    }

    /// Where the record is, by options first, then the environment, then the usual place.
    var place: StorePlace {
        let environment = ProcessInfo.processInfo.environment
        if let database { return .database(database) }
        if let home { return .home(URL(fileURLWithPath: home)) }
        if let url = environment["WAYMARK_DATABASE"], !url.isEmpty { return .database(url) }
        if let folder = environment["WAYMARK_HOME"], !folder.isEmpty {
            return .home(URL(fileURLWithPath: folder))
        }
        let user = FileManager.default.homeDirectoryForCurrentUser
        return .home(user.appending(path: ".local/share/waymark"))
    }

    /// Opens the record, brings its schema up to date, and closes it after the work.
    func withRecord<Value>(_ work: (Record) async throws -> Value) async throws -> Value {
        try await place.withStore { store in
            try await store.prepare(at: Clock.now)
            let name = account ?? ProcessInfo.processInfo.environment["WAYMARK_AS"]
            return try await work(
                Record(store, for: try await Door(store).actor(named: name, at: Clock.now)))
        }
    }
}

/// A place that can hold a record.
enum StorePlace: Equatable {
    case home(URL)
    case database(String)

    /// The file of a record in a home folder.
    static let fileName = "waymark.sqlite"

    /// Where the demonstration keeps its own record.
    var demonstration: StorePlace {
        switch self {
        case .home(let folder): .home(folder.appending(path: "demonstration"))
        case .database: self
        }
    }

    /// What it is, for a person; a database's address may hold a password and is never printed.
    var words: String {
        switch self {
        case .home(let folder): "SQLite in \(folder.path)"
        case .database: "PostgreSQL"
        }
    }

    /// Opens the store, and closes it after the work.
    func withStore<Value>(_ work: (Store) async throws -> Value) async throws -> Value {
        let store = Store(try await opened())
        let result: Result<Value, any Error>
        do { result = .success(try await work(store)) } catch { result = .failure(error) }
        await store.close()
        return try result.get()
    }

    private func opened() async throws -> any Database {
        switch self {
        case .home(let folder):
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            } catch {
                throw CommandProblem.unwritable(folder.path)
            }
            return try SQLiteDatabase(path: folder.appending(path: StorePlace.fileName).path)
        case .database(let url):
            return try await PostgresDatabase(PostgresSettings(url: url))
        }
    }
}
