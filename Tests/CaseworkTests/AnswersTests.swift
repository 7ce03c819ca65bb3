import Basics
import Casework
import Loading
import Testing

/// Every answer that comes with the samples, byte for byte.
@Suite struct AnswersTests {
    @Test(arguments: Samples.names) func `measures and problems`(name: String) async throws {
        let load = try await Samples.load(name)
        let calculation = try Calculation(load.records)
        expectEqual(
            try await calculation.figures().csv(), try Samples.answer(name, "measures.csv"), name)
        expectEqual(
            ProblemList.csv(load.problems), try Samples.answer(name, "dq.csv"), "\(name) problems")
    }

    @Test(arguments: Samples.names) func breakdowns(name: String) async throws {
        let calculation = try Calculation(try await Samples.load(name).records)
        for breakdown in [Breakdown.sex, .ageBand] {
            let file = "by-\(breakdown.rawValue).csv"
            expectEqual(
                try await calculation.figures(by: breakdown).csv(),
                try Samples.answer(name, file), "\(name) \(file)")
        }
    }

    @Test(arguments: Samples.names) func members(name: String) async throws {
        let calculation = try Calculation(try await Samples.load(name).records)
        let files = try Samples.answers(name, "members-")
        #expect(files.count == 6)
        for file in files {
            let parts = file.dropLast(4).split(separator: "-", maxSplits: 2)
            let month = try #require(Month(parts[2]))
            expectEqual(
                try calculation.memberCSV(of: .named(String(parts[1])), in: month),
                try Samples.answer(name, file), "\(name) \(file)")
        }
    }

    @Test(arguments: Samples.names) func trackers(name: String) async throws {
        let calculation = try Calculation(try await Samples.load(name).records)
        let files = try Samples.answers(name, "tracker-")
        #expect(files.count == 7)
        for file in files {
            let id = String(file.dropLast(4).dropFirst("tracker-".count))
            expectEqual(
                try calculation.trackerCSV(of: .named(id)), try Samples.answer(name, file),
                "\(name) \(file)")
        }
    }

    @Test func `a window of months gives the same figures as all months`() async throws {
        let records = try await Samples.load("clean").records
        let all = try await Calculation(records).figures()
        let from = try #require(Month("2011-06"))
        let to = try #require(Month("2011-09"))
        let some = try await Calculation(records, from: from, to: to).figures()
        #expect(!some.all.isEmpty)
        #expect(some.all == all.all.filter { $0.month >= from && $0.month <= to })
    }

    @Test func `a window that ends before it begins is refused`() async throws {
        let records = try await Samples.load("clean").records
        #expect(throws: CaseworkError.noMonths) {
            try Calculation(records, from: Month("2011-09"), to: Month("2011-06"))
        }
    }
}
