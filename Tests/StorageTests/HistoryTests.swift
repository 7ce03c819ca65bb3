import Basics
import Databases
import TestSupport
import Testing

@testable import Storage

@Suite struct HistoryTests {
    static let now = Instant(milliseconds: 1_800_000_000_000)

    /// A store with one authority and a history of three entries.
    static func withHistory(
        on engine: Engine, _ body: (Store, Identifier) async throws -> Void
    ) async throws {
        try await TestDatabases.with(engine) { database in
            let store = Store(database)
            try await store.prepare(at: now)
            let authority = Authority(id: Identifier(at: now), name: "Nethermere")
            try await store.writeShared { try $0.authorities.insert(authority, at: now) }
            let plan = Identifier(at: now)
            for verb in ["accept plan", "change action", "close plan"] {
                try await store.write(authority: authority.id) { transaction in
                    try transaction.history.append(
                        Change(
                            verb: verb, subjectKind: "plan", subject: plan, plan: plan,
                            fields: [
                                .init("title", old: "Old", new: "New"),
                                .init("note", new: "A sentence"),
                            ]),
                        by: "Owner", at: now, authority: authority.id)
                }
            }
            try await body(store, authority.id)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `an untouched history holds together`(engine: Engine) async throws {
        try await HistoryTests.withHistory(on: engine) { store, authority in
            let check = try await store.read { try $0.history.check(authority) }
            #expect(check == HistoryCheck(entries: 3, redacted: 0, brokenAt: nil))
        }
    }

    static let tamperings: [SQL] = [
        "UPDATE history SET actor = 'Someone else' WHERE seq = 2",
        "UPDATE history SET verb = 'open plan' WHERE seq = 2",
        "UPDATE history SET at = at + 1 WHERE seq = 2",
        "UPDATE history_field SET new_value = '\"Other\"' WHERE seq = 2 AND position = 0",
        "UPDATE history_field SET name = 'heading' WHERE seq = 2 AND position = 0",
        "UPDATE history_field SET old_value = NULL WHERE seq = 2 AND position = 0",
        "DELETE FROM history_field WHERE seq = 2 AND position = 1",
        "UPDATE history_field SET digest = 'd' WHERE seq = 2 AND position = 0",
    ]

    @Test(arguments: TestDatabases.engines, tamperings.indices)
    func `a changed history tells where it was changed`(engine: Engine, index: Int) async throws {
        try await HistoryTests.withHistory(on: engine) { store, authority in
            try await store.database.write { connection in
                try connection.execute(HistoryTests.tamperings[index])
            }
            #expect(try await store.read { try $0.history.check(authority) }.brokenAt == 2)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a missing entry is noticed`(engine: Engine) async throws {
        try await HistoryTests.withHistory(on: engine) { store, authority in
            try await store.database.write { connection in
                try connection.execute("DELETE FROM history_field WHERE seq = 2")
                try connection.execute("DELETE FROM history WHERE seq = 2")
            }
            #expect(try await store.read { try $0.history.check(authority) }.brokenAt == 2)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `words can be taken out and the chain still holds`(engine: Engine) async throws {
        try await HistoryTests.withHistory(on: engine) { store, authority in
            try await store.write(authority: authority) { transaction in
                try transaction.history.redact(seq: 2, of: authority)
            }
            let check = try await store.read { try $0.history.check(authority) }
            #expect(check == HistoryCheck(entries: 3, redacted: 2, brokenAt: nil))
            let entries = try await store.read { try $0.history.entries(of: authority) }
            #expect(entries[1].change.fields.allSatisfy { $0.old == nil && $0.new == nil })
            #expect(entries[0].change.fields[0].new == "\"New\"")
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `entries written at the same time make one chain`(engine: Engine) async throws {
        try await HistoryTests.withHistory(on: engine) { store, authority in
            try await withThrowingTaskGroup { group in
                for number in 0..<20 {
                    group.addTask {
                        try await store.write(authority: authority) { transaction in
                            try transaction.history.append(
                                Change(
                                    verb: "note", subjectKind: "plan",
                                    subject: Identifier(at: HistoryTests.now),
                                    fields: [.init("number", new: .integer(number))]),
                                by: "Owner", at: HistoryTests.now, authority: authority)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let check = try await store.read { try $0.history.check(authority) }
            #expect(check == HistoryCheck(entries: 23, redacted: 0, brokenAt: nil))
        }
    }
}
