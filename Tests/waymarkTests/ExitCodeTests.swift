import Foundation
import Testing

@testable import waymark

@Suite struct ExitCodeTests {
    static let cases: [(arguments: [String], input: String, code: Int32)] = [
        (["--version"], "", 0), (["--help"], "", 0), (["help", "serve"], "", 0), ([], "", 0),
        (["fly"], "", 2), (["plans", "--fly"], "", 2), (["read"], "", 2),
        (["read", "a", "--format", "xml"], "", 2),
        (["plans", "--home", "/tmp/a", "--database", "postgres://b"], "", 2),
        (["serve", "--port", "70000"], "", 2),
        (["serve", "--demo", "--database", "postgres://b"], "", 2),
        (["check"], "", 2), (["check", "-", "--rule", "X00"], "", 2),
        (["check", "-", "--as-at", "soon"], "", 2), (["check", "nowhere.docx"], "", 4),
        (["read", "-"], "Only a sentence, and no plan at all.", 3),
        (["read", "-"], "", 4), (["read", "nowhere.docx"], "", 4),
        (["read", "-"], "{\"format\": \"something/9\"}", 4),
        (["restore", "nowhere.tar"], "", 4),
        (["show", "no such plan"], "", 5), (["show", "01j9zz2k8w3v5t7y9b1d3f5h7k"], "", 5),
        (["export", "no such plan"], "", 5), (["serve", "--host", "192.0.2.1"], "", 1),
        (["plans", "--home", "/proc/nowhere"], "", 1),
        (["plans", "--database", "postgres://127.0.0.1:1/none?connect_timeout=1"], "", 1),
    ]

    @Test(arguments: cases.indices) func `an ending has its own code`(index: Int) async throws {
        let (arguments, input, code) = ExitCodeTests.cases[index]
        try await CommandRun.withHome { home in
            let run = try await CommandRun.waymark(arguments, home: home, input: input)
            #expect(run.code == code, "\(arguments): \(run.complaint)")
            #expect((run.code == 0) == run.complaint.isEmpty)
        }
    }

    @Test func `an error never prints the database's address`() async throws {
        try await CommandRun.withHome { home in
            let run = try await CommandRun.waymark(
                "doctor", home: home,
                environment: [
                    "WAYMARK_HOME": "",
                    "WAYMARK_DATABASE":
                        "postgres://me:quillfeather@127.0.0.1:1/none?connect_timeout=1",
                ])
            #expect(run.code == 1)
            #expect(!(run.output + run.complaint).contains("quillfeather"))
        }
    }
}
