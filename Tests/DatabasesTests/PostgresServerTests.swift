import Databases
import DatabasesPostgres
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: TestDatabases.server != nil, "WAYMARK_TEST_POSTGRES names no server"))
struct PostgresServerTests {
    @Test(arguments: [
        ("0", 0), ("10000", 10_000), ("-10000", -10_000), ("123456789.000", 123_456_789),
        ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
        ("400000000", 400_000_000), ("100000000000000000", 100_000_000_000_000_000),
    ])
    func `a sum that is whole is a number`(text: String, number: Int) async throws {
        try await TestDatabases.withThings { database in
            let row = try await database.read { try $0.first("SELECT CAST(\(text) AS NUMERIC)") }
            #expect(row == Row([.integer(Int64(number))]))
        }
    }

    @Test(arguments: ["0.5", "9223372036854775808", "NaN", "Infinity", "-1e40"])
    func `a sum that is not whole or too large is refused`(text: String) async throws {
        try await TestDatabases.withThings { database in
            await #expect(
                throws: DatabaseError.column(
                    index: 0, expected: "integer, text or blob", found: "a number that is not whole"
                )
            ) {
                try await database.read { try $0.first("SELECT CAST(\(text) AS NUMERIC)") }
            }
        }
    }

    @Test func `a database that sorts by language is refused`() async throws {
        let server = try #require(TestDatabases.server)
        let name = "sorted_as_english"
        try psql(
            server, "DROP DATABASE IF EXISTS \(name)",
            "CREATE DATABASE \(name) TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-GB'")
        var url = try #require(URLComponents(string: server))
        url.path = "/\(name)"
        let settings = PostgresSettings(url: url.string ?? "")
        await #expect {
            _ = try await PostgresDatabase(settings)
        } throws: { error in
            if case DatabaseError.unsuitable(let reason) = error {
                reason.contains("sort by bytes")
            } else {
                false
            }
        }
        try psql(server, "DROP DATABASE \(name)")
    }

    @Test(arguments: [
        "postgres://kim:secret@/%zz", "postgres://kim:secret@127.0.0.1:1/none",
        "postgres://kim:secret@127.0.0.1:99999999/none", "postgres//kim:secret@ 1",
    ])
    func `a server that cannot be reached is unavailable, and no password is told`(
        url: String
    ) async throws {
        await #expect {
            _ = try await PostgresDatabase(PostgresSettings(url: url))
        } throws: { error in
            if case DatabaseError.unavailable(let reason) = error {
                !reason.isEmpty && !reason.contains("secret")
            } else {
                false
            }
        }
    }

    /// Runs what cannot run inside a transaction.
    private func psql(_ server: String, _ statements: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["psql", "-qX", server] + statements.flatMap { ["-c", $0] }
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
