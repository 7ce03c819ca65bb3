import Basics
import Databases
import TestSupport
import Testing

@testable import Storage

@Suite struct SourceFileTests {
    static let now = Instant(milliseconds: 1_800_000_000_000)

    static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8($0 &* 31 & 255) } }

    static func file(_ bytes: [UInt8], of authority: Identifier, name: String?) -> SourceFile {
        SourceFile(
            id: Identifier(at: now), authority: authority, sha256: Digest.sha256(of: bytes),
            name: name, kind: "docx", byteCount: bytes.count, broughtAt: now)
    }

    static func withStore(
        on engine: Engine, _ body: (Store, Identifier) async throws -> Void
    ) async throws {
        try await TestDatabases.with(engine) { database in
            let store = Store(database)
            try await store.prepare(at: now)
            let authority = Authority(id: Identifier(at: now), name: "Nethermere")
            try await store.writeShared { try $0.authorities.insert(authority, at: now) }
            try await body(store, authority.id)
        }
    }

    @Test(arguments: TestDatabases.engines, [0, 1, 1 << 20, (1 << 20) + 1, 5 << 19])
    func `a file comes back byte for byte`(engine: Engine, count: Int) async throws {
        try await SourceFileTests.withStore(on: engine) { store, authority in
            let bytes = SourceFileTests.bytes(count)
            let file = SourceFileTests.file(bytes, of: authority, name: "plan.docx")
            try await store.write(authority: authority) {
                _ = try $0.sourceFiles.keep(file, bytes: bytes)
            }
            #expect(try await store.read { try $0.sourceFiles.bytes(of: file.id) } == bytes)
            #expect(try await store.read { try $0.sourceFiles.find(file.id) } == file)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `the same file is kept once`(engine: Engine) async throws {
        try await SourceFileTests.withStore(on: engine) { store, authority in
            let bytes = SourceFileTests.bytes(10)
            for name in ["plan.docx", nil] {
                let first = SourceFileTests.file(bytes, of: authority, name: name)
                let second = SourceFileTests.file(bytes, of: authority, name: name)
                let kept = try await store.write(authority: authority) { transaction in
                    [
                        try transaction.sourceFiles.keep(first, bytes: bytes).id,
                        try transaction.sourceFiles.keep(second, bytes: bytes).id,
                    ]
                }
                #expect(kept == [first.id, first.id])
            }
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a file that nothing needs can go`(engine: Engine) async throws {
        try await SourceFileTests.withStore(on: engine) { store, authority in
            let file = SourceFileTests.file([1, 2], of: authority, name: "plan.docx")
            let isGone = try await store.write(authority: authority) { transaction in
                _ = try transaction.sourceFiles.keep(file, bytes: [1, 2])
                return try transaction.sourceFiles.removeUnneeded(file.id)
            }
            #expect(isGone)
            #expect(try await store.read { try $0.sourceFiles.bytes(of: file.id) } == [])
        }
    }
}
