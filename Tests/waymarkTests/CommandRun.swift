import Basics
import Foundation
import Planning

/// Runs the built program as a person would, in a home folder of its own.
struct CommandRun {
    var code: Int32
    var output: String
    var complaint: String

    /// The program beside the tests.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "waymark")

    /// Runs it beside the tests' own threads, which must not wait.
    ///
    /// - Parameter input: what stands on standard input.
    static func waymark(
        _ arguments: String..., home: URL, input: String = "", environment: [String: String] = [:]
    ) async throws -> CommandRun {
        try await waymark(arguments, home: home, input: input, environment: environment)
    }

    static func waymark(
        _ arguments: [String], home: URL, input: String = "", environment: [String: String] = [:]
    ) async throws -> CommandRun {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(
                    with: Result { try waiting(arguments, home, input, environment) })
            }
        }
    }

    private static func waiting(
        _ arguments: [String], _ home: URL, _ input: String, _ environment: [String: String]
    ) throws -> CommandRun {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        var variables = ["HOME": home.path, "WAYMARK_HOME": home.path, "PATH": "/usr/bin:/bin"]
        variables.merge(environment) { _, given in given }
        process.environment = variables
        process.currentDirectoryURL = home
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let complaint = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return CommandRun(
            code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            complaint: String(decoding: complaint, as: UTF8.self))
    }

    /// The output with every identifier replaced, as each run makes its own.
    var outputWithoutIdentifiers: String {
        output.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let first = word.prefix { $0 != "\n" }
            return Identifier(first) == nil ? String(word) : "ID" + word.dropFirst(first.count)
        }.joined(separator: " ")
    }

    /// A folder that goes when the work is done.
    static func withHome(_ body: (URL) async throws -> Void) async throws {
        let home = FileManager.default.temporaryDirectory
            .appending(path: "waymark-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        try await body(home)
    }
}

/// An invented plan, as a file that the commands take.
enum CommandSamples {
    static var plan: PlanDocument {
        var first = PlanDocument.Action(text: "Visit every invented child in time")
        first.leads = ["Head of Visits"]
        first.dueText = "31 December 2099"
        first.due = Day(2099, 12, 31).map(Due.day)
        first.status = .underway
        first.statusText = "Going on"
        var second = PlanDocument.Action(text: "=Write the visiting rules")
        second.dueText = "March 2020"
        second.due = .month(3, 2020)
        var finding = PlanDocument.Finding(kind: .recommendation, ref: "1", text: "Visits are late")
        finding.actions = [first, second]
        var plan = PlanDocument()
        plan.title = "Nethermere plan"
        plan.authority = "Nethermere Borough Council"
        plan.sections = [.init(title: "Visits", findings: [finding])]
        return plan
    }

    /// Writes the plan into a folder and gives its path.
    static func file(in home: URL) throws -> String {
        let file = home.appending(path: "plan.json")
        try Data(plan.json.bytes()).write(to: file)
        return file.path
    }
}
