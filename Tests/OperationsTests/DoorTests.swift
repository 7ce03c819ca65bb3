import Basics
import Databases
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct DoorTests {
    static let now = PlanSamples.now

    static func withDoor(
        on engine: Engine, _ body: (Door, Record) async throws -> Void
    ) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let door = Door(record.store)
            _ = try await door.makeFirstAccount(
                FieldValues([
                    "council": "Nethermere", "name": "Ada Invented",
                    "sign_in_name": "Ada@Nethermere",
                    "password": "three invented words",
                ]), at: now)
            try await body(door, record)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `the right password opens a session that ends`(engine: Engine) async throws {
        try await Self.withDoor(on: engine) { door, _ in
            let session = try await door.signIn(
                name: " ada@nethermere ", password: "three invented words", at: Self.now)
            let visitor = try await door.visitor(token: session.token, at: Self.now)
            #expect(visitor?.actor.name == "Ada Invented")
            #expect(visitor?.formToken == session.formToken)
            #expect(try await door.visitor(token: session.formToken, at: Self.now) == nil)
            let later = Self.now.adding(.init(3))
            #expect(try await door.visitor(token: session.token, at: later) == nil)
            try await door.signOut(token: session.token)
            #expect(try await door.visitor(token: session.token, at: Self.now) == nil)
        }
    }

    @Test func `a wrong name and a wrong password are told in the same words`() async throws {
        try await Self.withDoor(on: .sqlite) { door, _ in
            var told: [Refusal] = []
            for (name, password) in [("ada@nethermere", "wrong words here"), ("nobody", "x")] {
                do {
                    _ = try await door.signIn(name: name, password: password, at: Self.now)
                } catch let refusal as Refusal { told.append(refusal) }
            }
            #expect(told.count == 2 && told.first == told.last)
        }
    }

    @Test func `after five failures a name must wait, and then may again`() async throws {
        try await Self.withDoor(on: .sqlite) { door, _ in
            for _ in 1...5 {
                await #expect(throws: Refusal.self) {
                    try await door.signIn(name: "ada@nethermere", password: "no", at: Self.now)
                }
            }
            await #expect(throws: Refusal.self) {
                try await door.signIn(
                    name: "ada@nethermere", password: "three invented words", at: Self.now)
            }
            _ = try await door.signIn(
                name: "ada@nethermere", password: "three invented words",
                at: Self.now.adding(.init(1)))
        }
    }

    @Test func `the first account is made once`() async throws {
        try await Self.withDoor(on: .sqlite) { door, _ in
            await #expect(throws: Refusal.self) {
                try await door.makeFirstAccount(
                    FieldValues([
                        "council": "Other", "name": "Eve", "sign_in_name": "eve",
                        "password": "other invented words",
                    ]), at: Self.now)
            }
        }
    }

    @Test func `no password stands in the store`() async throws {
        try await Self.withDoor(on: .sqlite) { _, record in
            let account = try await record.store.read {
                try $0.accounts.find(signInName: "ada@nethermere")
            }
            #expect(account?.passwordHash?.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$") == true)
        }
    }

    @Test func `an account ends with its last day`() async throws {
        try await Self.withDoor(on: .sqlite) { door, record in
            let admin = record.acting(
                as: try await door.actor(named: "ada@nethermere", at: Self.now))
            try await admin.addAccount(
                FieldValues([
                    "name": "Ivo Invented", "sign_in_name": "ivo",
                    "password": "other invented words",
                    "roles": "inspector", "last_day": PlanSamples.today.iso,
                ]), at: Self.now)
            let session = try await door.signIn(
                name: "ivo", password: "other invented words", at: Self.now)
            #expect(
                try await door.visitor(token: session.token, at: Self.now)?.mustChangePassword
                    == true)
            await #expect(throws: Refusal.self) {
                try await door.signIn(
                    name: "ivo", password: "other invented words", at: Self.now.adding(.init(48)))
            }
        }
    }

    @Test func `the command line needs a name once there are accounts`() async throws {
        try await Self.withDoor(on: .sqlite) { door, _ in
            await #expect(throws: Refusal.self) { try await door.actor(named: nil, at: Self.now) }
            await #expect(throws: Refusal.self) { try await door.actor(named: "eve", at: Self.now) }
        }
    }
}
