import Basics
import Databases
import Planning
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct BringPlanTests {
    @Test(arguments: TestDatabases.engines)
    func `what was brought stands as a proposal with its file`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            let page = try await record.proposal(id)
            #expect(page.document == PlanSamples.small)
            #expect(page.openDoubts == 1)
            #expect(page.file.name == "nethermere.json")
            #expect(page.file.kind == "Waymark plan")
            #expect(try await record.source(of: id).bytes == PlanSamples.source.bytes)
            let plans = try await record.plans(on: PlanSamples.today)
            #expect(plans.proposals.map(\.head.title) == ["Nethermere plan"])
            #expect(plans.proposals[0].counts == PlanSamples.small.counts)
            #expect(plans.plans.isEmpty)
        }
    }

    static let unreadable: [(String, [UInt8])] = [
        ("empty.docx", []), ("plan.json", Array("{\"format\": \"something/9\"}".utf8)),
        ("plan.json", Array("{\"format\":".utf8)), ("noise.docx", [0, 1, 2, 3, 255]),
    ]

    @Test(arguments: TestDatabases.engines, unreadable.indices)
    func `what cannot be read leaves nothing behind`(engine: Engine, index: Int) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let (name, bytes) = BringPlanTests.unreadable[index]
            await #expect(throws: Refusal.self) {
                try await record.bring(.file(name: name, bytes: bytes), at: PlanSamples.now)
            }
            let counts = try await PlanSamples.counts(record.store)
            #expect(counts.allSatisfy { $0 == 0 })
            let councils = try await record.store.read { try $0.authorities.all() }
            #expect(councils.isEmpty)
        }
    }

    @Test func `a text that only opens like JSON is named for what it is`() async throws {
        do throws(Refusal) {
            _ = try await SourceReading.read(
                .file(name: "plan.rtf", bytes: Array("{\\rtf1\\ansi Action}".utf8)))
            Issue.record("it was read")
        } catch {
            guard case .notReadable(let words) = error else {
                Issue.record("another refusal")
                return
            }
            #expect(words.contains("RTF"))
        }
    }

    @Test func `broken letters are warned of`() async throws {
        let bytes = Array("Action,Lead\nPrint the café’s guide ".utf8) + [0xFF]
        let reading = try await SourceReading.read(
            .file(name: "plan.csv", bytes: bytes + Array(" for carers,Jo Sample\n".utf8)),
            within: 300)
        #expect(reading.warnings.map { $0.contains("shown as \u{FFFD}: 1.") } == [true])
    }

    /// Places of a plan made elsewhere that lead nowhere.
    static let unsound: [(String, JSON)] = [
        ("/sections/0/findings/0/measures/0/action", 9), ("/cells/1/id", 1),
        ("/sections/0/findings/0/text", "a\u{0}b"),
    ]

    @Test(arguments: unsound.indices)
    func `a plan that does not hold together is refused with the place`(index: Int) async throws {
        let (pointer, value) = BringPlanTests.unsound[index]
        var tree = PlanSamples.small.json
        tree.set(value, at: pointer)
        do throws(Refusal) {
            _ = try await SourceReading.read(.file(name: "a.json", bytes: tree.bytes()))
            Issue.record("it was read")
        } catch {
            guard case .notReadable(let words) = error else {
                Issue.record("another refusal")
                return
            }
            #expect(words.contains(pointer))
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `two spellings of one council are one authority`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            for name in ["Nethermere Borough Council", " nethermere  BOROUGH council"] {
                _ = try await record.bring(
                    PlanSamples.source, authority: name, at: PlanSamples.now)
            }
            let councils = try await record.store.read { try $0.authorities.all() }
            #expect(councils.map(\.name) == ["Nethermere Borough Council"])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a document that names no council belongs to the only one there is`(
        engine: Engine
    ) async throws {
        var silent = PlanSamples.small
        silent.authority = " "
        let source = PlanSource.file(name: "silent.json", bytes: silent.json.bytes())
        try await PlanSamples.withRecord(on: engine) { record in
            for authority in ["Nethermere", nil] {
                _ = try await record.bring(source, authority: authority, at: PlanSamples.now)
            }
            let one = try await record.store.read { try $0.authorities.all() }
            #expect(one.map(\.name) == ["Nethermere"])
            for authority in ["Farfield", nil] {
                _ = try await record.bring(source, authority: authority, at: PlanSamples.now)
            }
            let names = try await record.store.read { try $0.authorities.all() }.map(\.name)
            #expect(Set(names) == ["Nethermere", "Farfield", Record.unnamedAuthority])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a question answered in an accepted plan is answered the same at the next import`(
        engine: Engine
    ) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let first = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            try await record.settle([0: 1], in: first, at: PlanSamples.now)
            // Not yet accepted: nothing is remembered.
            let second = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            #expect(try await record.proposal(second).openDoubts == 1)
            _ = try await record.accept(first, at: PlanSamples.now)
            let third = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            let page = try await record.proposal(third)
            #expect(page.doubts[0].chosen == 1)
            #expect(
                page.document.sections[0].findings[0].actions[1].leads
                    == ["Head of Visits Ms Quillfeather"])
            // Another council's answers are its own.
            let other = try await record.bring(
                PlanSamples.source, authority: "Farfield", at: PlanSamples.now)
            #expect(try await record.proposal(other).openDoubts == 1)
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `the same file brought again is told`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let first = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            let second = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            _ = try await record.accept(first, at: PlanSamples.now)
            let third = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            let before = "The same file was brought in before, and"
            #expect(try await record.warnings(of: first) == [])
            #expect(
                try await record.warnings(of: second) == ["\(before) waits as another proposal."])
            #expect(try await record.warnings(of: third) == ["\(before) is a plan already."])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a discarded proposal takes its words and file with it`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            try await record.settle([0: 1], in: id, at: PlanSamples.now)
            try await record.discard(id, at: PlanSamples.now)
            await #expect(throws: Refusal.notFound(what: "proposal")) {
                try await record.proposal(id)
            }
            let counts = try await PlanSamples.counts(record.store)
            // No file, chunk or answer; one proposal without words; three entries of history.
            #expect(counts.prefix(4) == [0, 0, 1, 0])
            #expect(counts.last == 3)
            let rest = try await record.store.database.read { connection in
                try connection.first("SELECT document, title, file_name FROM proposal")?.values
            }
            #expect(rest == [.null, .null, .null])
        }
    }

    @Test(arguments: TestDatabases.engines)
    func `a write that breaks off leaves nothing`(engine: Engine) async throws {
        try await PlanSamples.withRecord(on: engine) { record in
            let id = try await record.bring(PlanSamples.source, at: PlanSamples.now)
            let before = try await PlanSamples.counts(record.store)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await record.perform(
                    Breaking(AcceptProposal(proposal: id)), at: PlanSamples.now)
            }
            #expect(try await PlanSamples.counts(record.store) == before)
            #expect(try await record.proposal(id).plan == nil)
        }
    }
}

/// An operation that does everything and then breaks off.
private struct Breaking<Operation: RecordOperation>: RecordOperation {
    static var verb: String { Operation.verb }
    static var capability: Capability { Operation.capability }
    static func sentence(of change: Change) -> String { Operation.sentence(of: change) }
    private let operation: Operation

    init(_ operation: Operation) { self.operation = operation }

    var target: OperationTarget { operation.target }

    func load(from transaction: Transaction) throws -> Operation.State {
        try operation.load(from: transaction)
    }

    func decide(
        _ state: Operation.State, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<Operation.Next> {
        try operation.decide(state, by: actor, at: now)
    }

    func save(_ next: Operation.Next, historySeq: Int, to transaction: Transaction) throws {
        try operation.save(next, historySeq: historySeq, to: transaction)
        throw Refusal.changedMeanwhile
    }
}
