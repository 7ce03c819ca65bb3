import Basics
import Databases
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct BackupTests {
    static let now = Instant(milliseconds: 1_800_000_000_000)
    static let pairs = TestDatabases.engines.flatMap { from in
        TestDatabases.engines.map { (from, $0) }
    }

    /// A folder that goes when the work is done.
    static func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "waymark-backup-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "backup.tar").path)
    }

    /// Everything a store holds, as the lines of a backup.
    static func dump(_ store: Store) async throws -> String {
        try await store.database.read { connection in
            var bytes: [UInt8] = []
            for table in Schema.tables {
                bytes += Array("# \(table.name)\n".utf8)
                for row in try connection.query(table.selection) { RowLine.append(row, to: &bytes) }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    static func withFilledStore(
        on engine: Engine, _ body: (Store) async throws -> Void
    ) async throws {
        try await HistoryTests.withHistory(on: engine) { store, authority in
            let bytes = SourceFileTests.bytes((1 << 20) + 1)
            let file = SourceFileTests.file(bytes, of: authority, name: "plan – “final”.docx")
            try await store.write(authority: authority) { transaction in
                _ = try transaction.sourceFiles.keep(file, bytes: bytes)
                try transaction.settings.set("words", to: "\"quoted\"\nand more")
            }
            try await body(store)
        }
    }

    @Test(arguments: pairs)
    func `a backup of one engine restores into the other equal in content`(
        pair: (Engine, Engine)
    ) async throws {
        try await BackupTests.withFolder { path in
            try await BackupTests.withFilledStore(on: pair.0) { store in
                let rows = try await store.backUp(to: path, at: BackupTests.now)
                #expect(rows["history"] == 3)
                #expect(rows["source_chunk"] == 2)
                let before = try await BackupTests.dump(store)
                try await TestDatabases.with(pair.1) { database in
                    let other = Store(database)
                    let restored = try await other.restore(from: path, at: BackupTests.now)
                    #expect(restored.rows == rows)
                    #expect(restored.brokenHistories.isEmpty)
                    #expect(restored.engine == pair.0.rawValue)
                    #expect(try await BackupTests.dump(other) == before)
                }
            }
        }
    }

    @Test func `a store that holds records is not restored into`() async throws {
        try await BackupTests.withFolder { path in
            try await BackupTests.withFilledStore(on: .sqlite) { store in
                try await store.backUp(to: path, at: BackupTests.now)
                let before = try await BackupTests.dump(store)
                await #expect(throws: StorageError.notEmpty) {
                    try await store.restore(from: path, at: BackupTests.now)
                }
                #expect(try await BackupTests.dump(store) == before)
            }
        }
    }

    @Test func `a backup with one changed byte restores nothing`() async throws {
        try await BackupTests.withFolder { path in
            try await BackupTests.withFilledStore(on: .sqlite) { store in
                try await store.backUp(to: path, at: BackupTests.now)
            }
            let whole = try Data(contentsOf: URL(filePath: path))
            // Headers, a row, the chunks, the manifest: some byte of each, never one that only pads.
            for position in [3, 130, 520, 600, 40_000, whole.count / 2, whole.count - 1_700] {
                var bytes = whole
                guard bytes[position] != 0 else { continue }
                bytes[position] ^= 1
                try bytes.write(to: URL(filePath: path))
                try await expectNothingRestored(from: path)
            }
        }
    }

    @Test func `a backup that breaks off restores nothing`() async throws {
        try await BackupTests.withFolder { path in
            try await BackupTests.withFilledStore(on: .sqlite) { store in
                try await store.backUp(to: path, at: BackupTests.now)
            }
            let whole = try Data(contentsOf: URL(filePath: path))
            for count in [0, 100, 512, 5_000, whole.count / 2, whole.count - 1_600] {
                try whole.prefix(count).write(to: URL(filePath: path))
                try await expectNothingRestored(from: path)
            }
        }
    }

    private func expectNothingRestored(from path: String) async throws {
        try await TestDatabases.with(.sqlite) { database in
            let store = Store(database)
            await #expect(throws: StorageError.self) {
                try await store.restore(from: path, at: BackupTests.now)
            }
            try await store.prepare(at: BackupTests.now)
            let lines = try await BackupTests.dump(store).split(separator: "\n")
            #expect(lines.allSatisfy { $0.hasPrefix("#") })
        }
    }

    @Test func `a file that is no backup says so`() async throws {
        try await BackupTests.withFolder { path in
            try Data("Not an archive, but a letter.".utf8).write(to: URL(filePath: path))
            try await TestDatabases.with(.sqlite) { database in
                await #expect(throws: StorageError.backup(.notABackup)) {
                    try await Store(database).restore(from: path, at: BackupTests.now)
                }
            }
        }
    }

    @Test func `a backup by a newer program names what is new`() throws {
        let json: JSON = [
            "format": "waymark-backup/2", "made_at": "2030-01-01T00:00:00.000Z", "engine": "sqlite",
            "migrations": [], "tables": [], "members": [],
        ]
        #expect(throws: BackupProblem.tooNew(step: "waymark-backup/2")) {
            try BackupManifest(reading: json.bytes())
        }
    }
}
