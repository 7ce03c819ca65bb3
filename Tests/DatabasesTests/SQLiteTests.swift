import Databases
import DatabasesSQLite
import Foundation
import Testing

@Suite final class SQLiteTests {
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "waymark-sqlite-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        // A folder that stays behind in the temporary files fails no test.
        try? FileManager.default.removeItem(at: folder)
    }

    private func path(_ name: String = "record.sqlite") -> String {
        folder.appending(path: name).path
    }

    @Test func `a commit waits for the disk, and the log is written ahead`() async throws {
        let database = try SQLiteDatabase(path: path())
        let row = try await database.write { connection in
            let synchronous = try connection.first("PRAGMA synchronous")?.integer(0)
            let journal = try connection.first("PRAGMA journal_mode")?.text(0)
            let keys = try connection.first("PRAGMA foreign_keys")?.integer(0)
            return "\(synchronous ?? -1) \(journal ?? "") \(keys ?? -1)"
        }
        #expect(row == "2 wal 1")
        await database.close()
    }

    @Test func `the file is its owner's alone, and keeps what was written`() async throws {
        let first = try SQLiteDatabase(path: path())
        try await first.makeThings()
        try await first.write { try $0.insertThing(1, text: "kept") }
        await first.close()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let found = try FileManager.default.attributesOfItem(atPath: path(name))
            #expect(found[.posixPermissions] as? Int == 0o600)
        }
        let second = try SQLiteDatabase(path: path())
        #expect(try await second.countThings() == 1)
        await second.close()
    }

    @Test func `another program's long write makes ours busy`() async throws {
        let ours = try SQLiteDatabase(path: path(), lockSeconds: 0.05)
        let theirs = try SQLiteDatabase(path: path())
        try await ours.makeThings()
        let begun = Gate()
        let done = Gate()
        async let theirWrite: Void = theirs.write { connection in
            try connection.insertThing(1, text: "theirs")
            begun.open()
            done.wait()
        }
        await begun.opened()
        await #expect(throws: DatabaseError.busy) {
            try await ours.write { try $0.insertThing(2, text: "ours") }
        }
        #expect(try await ours.countThings() == 0)
        done.open()
        try await theirWrite
        try await ours.write { try $0.insertThing(2, text: "ours") }
        #expect(try await theirs.countThings() == 2)
    }

    @Test func `what is not a database is damaged, not overwritten`() throws {
        let bytes = Data("a plan, but no database at all".utf8)
        try bytes.write(to: URL(filePath: path()))
        #expect {
            try SQLiteDatabase(path: path())
        } throws: { error in
            if case DatabaseError.damaged = error { true } else { false }
        }
        #expect(try Data(contentsOf: URL(filePath: path())) == bytes)
    }

    @Test func `a folder that is not there is unavailable`() {
        #expect {
            try SQLiteDatabase(path: path("none/record.sqlite"))
        } throws: { error in
            if case DatabaseError.unavailable = error { true } else { false }
        }
    }

    @Test func `a closed database is unavailable`() async throws {
        let database = try SQLiteDatabase(path: path())
        await database.close()
        await #expect(throws: DatabaseError.self) {
            try await database.read { try $0.query("SELECT 1") }
        }
    }
}
