import Foundation
import Testing

@testable import waymark

/// The commands over a folder of case records, on the samples that come with their answers.
@Suite struct CaseworkCommandTests {
    private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "CaseworkTests/Samples")

    private func answer(_ file: String) throws -> String {
        try String(
            contentsOf: Self.samples.appending(path: "answers/dirty/\(file)"), encoding: .utf8)
    }

    private func run(_ arguments: String...) async throws -> CommandRun {
        var result: CommandRun?
        try await CommandRun.withHome { home in
            result = try await CommandRun.waymark(
                arguments + ["--data", Self.samples.appending(path: "dirty").path], home: home)
        }
        return try #require(result)
    }

    @Test(arguments: [
        (["measures", "--format", "csv"], "measures.csv"), (["problems"], "dq.csv"),
        (["measures", "--by", "sex"], "by-sex.csv"),
        (["members", "M07", "--period", "2012-03"], "members-M07-2012-03.csv"),
        (["trackers", "M16", "--format", "csv"], "tracker-M16.csv"),
        (["trackers", "M30", "--at", "2012-03-31"], "tracker-M30.csv"),
    ])
    func `a command prints the answer`(arguments: [String], file: String) async throws {
        try await CommandRun.withHome { home in
            let data = Self.samples.appending(path: "dirty").path
            let run = try await CommandRun.waymark(arguments + ["--data", data], home: home)
            let wanted = try answer(file)
            #expect(run.output == wanted, "\(arguments)")
            #expect(run.complaint == "")
            #expect(run.code == 0)
        }
    }

    @Test func `measures go to a file with the problems beside them, and tell how long it took`()
        async throws
    {
        try await CommandRun.withHome { home in
            let run = try await CommandRun.waymark(
                "measures", "--data", Self.samples.appending(path: "dirty").path, "--output",
                "m.csv", "--problems", "p.csv", "--timings", home: home)
            let pattern = /\{"load_s": \d+\.\d{3}, "compute_s": \d+\.\d{3}\}\n/
            #expect(run.output.wholeMatch(of: pattern) != nil, "\(run.output)")
            let measures = try String(
                contentsOf: home.appending(path: "m.csv"), encoding: .utf8)
            let problems = try String(
                contentsOf: home.appending(path: "p.csv"), encoding: .utf8)
            let wanted = (try answer("measures.csv"), try answer("dq.csv"))
            #expect(measures == wanted.0 && problems == wanted.1)
        }
    }

    @Test func `reasons stand at the end of the lines`() async throws {
        let plain = try await run("members", "M04", "--period", "2011-11")
        let told = try await run("members", "M04", "--period", "2011-11", "--reasons")
        let lines = zip(plain.output.split(separator: "\n"), told.output.split(separator: "\n"))
        #expect(told.output.hasPrefix(plain.output.prefix { $0 != "\n" } + ",reason\n"))
        for (line, reasoned) in lines.dropFirst() {
            #expect(reasoned.hasPrefix(line))
            #expect(reasoned.contains("on working day"), "\(reasoned.count) characters")
        }
    }

    static let wrong: [([String], Int32)] = [
        (["measures", "--data", "nowhere"], 4), (["measures"], 2),
        (["members", "M99", "--period", "2012-03", "--data", "x"], 2),
        (["members", "M04", "--period", "2012-13", "--data", "x"], 2),
        (["trackers", "M04", "--at", "yesterday", "--data", "x"], 2),
        (["measures", "--data", "x", "--timings"], 2), (["problems", "--data", "/proc"], 4),
    ]

    @Test(arguments: wrong)
    func `what cannot be done ends with its code`(arguments: [String], code: Int32) async throws {
        try await CommandRun.withHome { home in
            let run = try await CommandRun.waymark(arguments, home: home)
            #expect(run.code == code, "\(arguments): \(run.complaint)")
            #expect(run.output == "" && run.complaint != "")
        }
    }

    @Test func `a window without months is refused`() async throws {
        let run = try await run("measures", "--from", "2012-03", "--to", "2011-03")
        #expect(run.code == 1)
        #expect(run.complaint.contains("--from lies after --to"))
    }
}
