import Basics
import Loading
import Testing

@testable import Casework

/// From the facts that a reason states, and nothing else, anybody can tell who is in and who is out.
@Suite struct ReasonsTests {
    static let months = ["2012-03", "2011-10", "2010-03"]

    @Test(arguments: months) func `reasons give the members back, for every measure`(
        text: String
    ) async throws {
        let calculation = try Calculation(try await Samples.load("dirty").records)
        let month = try #require(Month(text))
        for definition in Definition.all {
            let reasons = try calculation.reasons(of: definition, in: month)
            let told = reasons.filter(\.isCounted).map { reason in
                let value = reason.span.map { String($0.days) } ?? ""
                return "\(reason.event),\(reason.child ?? ""),\(reason.amount),\(value)"
            }.sorted()
            let csv = String(
                decoding: try calculation.memberCSV(of: definition, in: month), as: UTF8.self)
            let members = csv.split(separator: "\n").dropFirst().map { line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                // The value of a caseload is hours of work, not days between two facts.
                let value = definition.kind == .ratio ? "" : fields[6]
                return "\(fields[0]),\(fields[1]),\(fields[5]),\(value)"
            }.sorted()
            #expect(told == members, "\(definition.id) \(text)")
        }
    }

    @Test func `every row of the table has a reason, in or out`() async throws {
        let records = try await Samples.load("dirty").records
        let calculation = try Calculation(records)
        let month = try #require(Month("2011-10"))
        let reasons = try calculation.reasons(of: .named("M04"), in: month)
        #expect(reasons.count == records.count(of: "assessment"))
        let core = try #require(reasons.first { !$0.isCounted && $0.words.contains("core") })
        #expect(core.words == "not counted: kind is core; asked: initial")
    }

    @Test func `a reason names the facts that decide`() throws {
        func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
        var due = Statement.Due(
            trigger: try day("2010-04-01"), limit: .workingDays(10), met: try day("2010-04-20"))
        #expect(Statement.inTime(due).words == "done 2010-04-20, on working day 11; limit 10")
        #expect(!Statement.inTime(due).holds)
        due.met = try day("2010-04-19")
        #expect(Statement.inTime(due).holds)
        due.met = nil
        #expect(
            Statement.inTime(due).words
                == "not done; due 2010-04-19, 10 working days from 2010-04-01")
        due.limit = .months(3)
        due.met = try day("2010-07-02")
        #expect(
            Statement.inTime(due).words
                == "done 2010-07-02; due 2010-07-01, 3 months from 2010-04-01")
        let start = Statement.InstantText(seconds: 1_300_000_000)
        #expect(
            Statement.withinHours(start, hours: 72, met: nil).words
                == "ended 2011-03-13 07:06, interviewed never; asked: within 72 hours")
    }
}
