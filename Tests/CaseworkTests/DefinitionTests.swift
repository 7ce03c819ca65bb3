import Basics
import Testing

@testable import Casework

@Suite struct DefinitionTests {
    @Test func `there are 48, each once`() {
        let wanted = (1...48).map { $0 < 10 ? "M0\($0)" : "M\($0)" }
        #expect(Definition.all.map(\.id) == wanted)
        #expect(Set(Definition.all.map(\.title)).count == 48)
    }

    @Test func `each has its words and the rows that ask for it`() {
        for definition in Definition.all {
            #expect(definition.counts.hasSuffix("."), "\(definition.id)")
            #expect(definition.asks.hasSuffix("."), "\(definition.id)")
            #expect(!definition.rows.isEmpty, "\(definition.id)")
        }
    }

    @Test func `every clock names its row of the timescales or says that it is local`() {
        for definition in Definition.all {
            switch definition.shape {
            case .obligations, .chain, .hours, .openObligations:
                #expect(definition.source != .none, "\(definition.id)")
            default: break
            }
        }
    }

    @Test func `every definition names tables, columns and codes that are there`() async throws {
        let nothing = CaseRecords(
            asAt: try #require(Day(2012, 3, 31)), from: try #require(Day(2011, 4, 1)), tables: [])
        let figures = try await Calculation(nothing).figures()
        #expect(figures.all.isEmpty)
    }

    @Test func `a measure that is not there is refused`() {
        #expect(throws: CaseworkError.unknownMeasure("M49")) { try Definition.named("M49") }
    }

    @Test func `a column, a table or a code that is not there is refused`() throws {
        let records = CaseRecords(
            asAt: try #require(Day(2012, 3, 31)), from: try #require(Day(2011, 4, 1)), tables: [])
        let evaluation = Evaluation(records, .england)
        #expect(throws: CaseworkError.unknownTable("spaceship")) {
            try records.table("spaceship")
        }
        let visits = try records.table("visit")
        #expect(throws: CaseworkError.unknownColumn(table: "visit", column: "weather")) {
            try evaluation.mask(.isOneOf("weather", ["fine"]), visits)
        }
        #expect(throws: CaseworkError.unknownCode(column: "kind", code: "tea")) {
            try evaluation.mask(.isOneOf("kind", ["tea"]), visits)
        }
    }
}
