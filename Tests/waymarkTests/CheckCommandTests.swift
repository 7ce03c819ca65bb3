import Basics
import Foundation
import Testing

@testable import waymark

@Suite struct CheckCommandTests {
    @Test func `check lists its notices as JSON`() async throws {
        try await CommandRun.withHome { home in
            let file = try CommandSamples.file(in: home)
            let run = try await CommandRun.waymark(
                "check", file, "--as-at", "2020-05-01", "--rule", "X10", "--format", "json",
                home: home)
            let wanted: JSON = [
                [
                    "rule": "X10", "kind": "fact", "severity": "high", "file": .string(file),
                    "at": "/sections/0/findings/0/actions/1", "lines": [], "words": "March 2020",
                    "message":
                        "Due “March 2020”, 4 weeks before 1 May 2020, and nothing is said of what became of it.",
                ]
            ]
            #expect(run.output == String(decoding: wanted.bytes(), as: UTF8.self))
            #expect(run.complaint == "")
            #expect(run.code == 0)
        }
    }

    @Test func `check groups its notices by rule`() async throws {
        try await CommandRun.withHome { home in
            let file = try CommandSamples.file(in: home)
            let run = try await CommandRun.waymark(
                "check", file, "--as-at", "2020-05-01", "--rule", "X10", home: home)
            let title = "\(file), as at 1 May 2020"
            let wanted = """
                \(title)
                \(String(repeating: "=", count: title.count))

                X10  Past its date, no update at all (fact, high)
                  - Due “March 2020”, 4 weeks before 1 May 2020, and nothing is said of what became of it.
                    /sections/0/findings/0/actions/1: “March 2020”
                  What to do: Ask its lead for an update.

                """
            #expect(run.output == wanted)
            #expect(run.code == 0)
        }
    }

    @Test func `rules that need a day say that they did not run`() async throws {
        try await CommandRun.withHome { home in
            let file = try CommandSamples.file(in: home)
            let words =
                "not run: X10. The text tells no day as past; give one with --as-at.\n"
            let asJSON = try await CommandRun.waymark(
                "check", file, "--rule", "X10", "--format", "json", home: home)
            #expect(asJSON.output == "[]\n")
            #expect(asJSON.complaint == "waymark: \(file): \(words)")
            let asText = try await CommandRun.waymark("check", file, "--rule", "X10", home: home)
            #expect(asText.output.contains("Nothing was noticed.\n\nNot run: X10.\n"))
            #expect(asText.complaint == "")
        }
    }
}
