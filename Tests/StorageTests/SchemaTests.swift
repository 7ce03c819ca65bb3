import Basics
import Databases
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct SchemaTests {
    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/schema.sql")

    @Test(arguments: TestDatabases.engines)
    func `the migrations make the schema that is committed`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await Store(database).prepare(at: Instant(milliseconds: 0))
            let made = try await database.read { try SchemaText.text(of: SchemaText.tables($0)) }
            if ProcessInfo.processInfo.environment["WAYMARK_WRITE_SCHEMA"] != nil {
                try made.write(to: SchemaTests.file, atomically: true, encoding: .utf8)
            }
            let committed = try String(contentsOf: SchemaTests.file, encoding: .utf8)
            let lines = made.split(separator: "\n")
            #expect(lines.filter { !committed.contains($0) } == [])
            #expect(made == committed)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a backup knows every table and column`(engine: Engine) async throws {
        try await TestDatabases.with(engine) { database in
            try await Store(database).prepare(at: Instant(milliseconds: 0))
            let tables = try await database.read { try SchemaText.tables($0) }
                .filter { $0.name != "migration" }
            let made = tables.map { table in
                "\(table.name): "
                    + table.columns.map { "\($0.name) \($0.kind)" }.sorted().joined(separator: ", ")
            }
            let known = Schema.tables.map { table in
                "\(table.name): "
                    + table.columns.map { "\($0.name) \($0.kind.rawValue)" }.sorted().joined(
                        separator: ", ")
            }
            #expect(known.sorted() == made.sorted())
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `every reference to another record has an index that finds it`(engine: Engine) async throws
    {
        try await TestDatabases.with(engine) { database in
            try await Store(database).prepare(at: Instant(milliseconds: 0))
            for table in try await database.read({ try SchemaText.tables($0) }) {
                for reference in table.references where !reference.contains("(authority") {
                    let column = reference.split(separator: "(")[1].prefix {
                        $0 != ")" && $0 != ","
                    }
                    let starts = table.key.first.map { $0 == column } ?? false
                    let isIndexed = table.indexes.contains { $0.contains("(\(column)") }
                    #expect(starts || isIndexed, "\(table.name).\(column) has no index")
                }
            }
        }
    }
}
