import CLibPQ
import Databases
@preconcurrency import Dispatch
import Foundation

/// One connection to the server, with its own thread.
///
/// libpq is called blocking, and only on `queue`: a serial queue of its own, never the global queues or the
/// cooperative pool, whose few threads a slow statement would hold up. The pool lends a link to one transaction at
/// a time; that, and nothing else, makes it safe to share.
final class PostgresLink: @unchecked Sendable {
    let queue: DispatchQueue
    private let settings: PostgresSettings
    private(set) var handle: OpaquePointer?
    /// Part of every lock's key, so that two schemas of one database do not wait for each other.
    private(set) var scope = ""
    /// Names of prepared statements by what was prepared.
    var prepared: [PreparedKey: String] = [:]
    /// What the last error means for the transaction as a whole.
    var trouble: Trouble?

    /// Reasons to run a transaction again.
    enum Trouble {
        /// The server or the line went away.
        case lost
        /// Two transactions were in each other's way.
        case collided
        /// A prepared statement no longer fits the schema.
        case outdated
    }

    init(_ settings: PostgresSettings, number: Int) {
        self.settings = settings
        queue = DispatchQueue(label: "postgres.\(number)")
    }

    deinit { PQfinish(handle) }

    /// Connects if there is no connection, or the one there was has died.
    func connect() throws(DatabaseError) {
        if let handle, PQstatus(handle) == CONNECTION_OK { return }
        disconnect()
        handle = try PostgresLink.opened(settings.url)
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        try control(
            """
            SET client_encoding = 'UTF8'; SET standard_conforming_strings = on;
            SET TimeZone = 'UTC';
            SET statement_timeout = \(settings.statementSeconds * 1_000);
            SET lock_timeout = \(settings.lockSeconds * 1_000);
            SET idle_in_transaction_session_timeout = 60000
            """)
        if let schema = settings.schema {
            _ = try run("SELECT set_config('search_path', quote_ident(\(schema)), false)")
        }
        let current = try run("SELECT COALESCE(current_schema(), '')").rows.first
        scope = try current?.text(0) ?? ""
    }

    /// Lets the connection go; the next transaction makes another.
    func disconnect() {
        PQfinish(handle)
        handle = nil
        prepared = [:]
    }

    /// A new connection. What libpq says of a URL that it cannot read would show the password, so that stays here.
    private static func opened(_ url: String) throws(DatabaseError) -> OpaquePointer {
        guard let parsed = PQconninfoParse(url, nil) else {
            throw .unavailable(reason: "the PostgreSQL URL cannot be read")
        }
        PQconninfoFree(parsed)
        // What stands before the URL is what it may change. A server that vanished without a word is given up
        // after 40 s, not after the system's quarter of an hour.
        let pairs = [
            ("connect_timeout", "5"), ("keepalives_idle", "30"), ("tcp_user_timeout", "40000"),
            ("fallback_application_name", "waymark"), ("dbname", url),
        ]
        let keywords = pairs.map { strdup($0.0) }
        let values = pairs.map { strdup($0.1) }
        defer { for copy in keywords + values { free(copy) } }
        let handle = PQconnectdbParams(
            keywords.map { UnsafePointer<CChar>($0) } + [nil],
            values.map { UnsafePointer<CChar>($0) } + [nil], 1)
        guard let handle else { throw .unavailable(reason: "out of memory") }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            let message = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
            throw .unavailable(reason: String(message.prefix { $0 != "\n" }))
        }
        return handle
    }

    /// Runs statements of our own that have neither values nor rows, in one round trip.
    func control(_ text: String) throws(DatabaseError) {
        let result = PQexec(handle, text)
        defer { PQclear(result) }
        try check(result, for: text)
    }

    /// Throws what a result says went wrong, and notes what it means for the transaction.
    func check(_ result: OpaquePointer?, for text: String) throws(DatabaseError) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY: return
        default:
            let error = PostgresFailure(result)
            if PQstatus(handle) != CONNECTION_OK || error.isFarewell {
                trouble = .lost
            } else if error.isCollision {
                trouble = .collided
            } else if error.isOutdated {
                trouble = .outdated
            }
            throw error.meaning(for: text, isLost: trouble == .lost)
        }
    }
}
