import Foundation
import Subprocess

/// Starts another program and takes what it prints: the only place in Waymark that does.
///
/// The program gets no input, no network of ours and a bare environment; its memory and processor time are
/// capped, its output is limited, and it is killed when the time is up or the task is cancelled.
struct ProgramRun: Sendable {
    /// What came of a run.
    struct Outcome: Sendable {
        var output: [UInt8]
        /// What it said on its error stream, for telling a password from damage; never shown.
        var complaint: String
        var isSuccess: Bool
    }

    /// The end of all runs for one document.
    let deadline: ContinuousClock.Instant
    let seconds: Int
    /// The package that holds the programs.
    let package: String

    init(seconds: Int, package: String) {
        deadline = .now + .seconds(seconds)
        self.seconds = seconds
        self.package = package
    }

    /// Where programs are sought.
    private static let path =
        ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"

    /// Memory that one program may take, in KiB.
    private static let mostMemory = 2 << 20

    /// Runs a program found on the path.
    ///
    /// - Returns: nil when it printed more than `limit` bytes.
    func run(
        _ program: String, _ arguments: [String], limit: Int
    ) async throws(DocumentError) -> Outcome? {
        guard ContinuousClock.now < deadline else { throw .tookTooLong(seconds: seconds) }
        let raced = await withTaskGroup(of: Ending.self, returning: Ending.self) { group in
            group.addTask { await Self.launch(program, arguments, limit: limit) }
            group.addTask {
                try? await ContinuousClock().sleep(until: deadline)
                return .timeUp
            }
            let first = await group.next() ?? .timeUp
            group.cancelAll()
            return first
        }
        switch raced {
        case .outcome(let outcome): return outcome
        case .tooMuch: return nil
        case .missing: throw .helperMissing(program: program, package: package)
        case .timeUp: throw .tookTooLong(seconds: seconds)
        }
    }

    private enum Ending: Sendable {
        case outcome(Outcome)
        case tooMuch
        case missing
        case timeUp
    }

    /// The shell sets the limits and becomes the program; the arguments are never parsed by it.
    private static func launch(_ program: String, _ arguments: [String], limit: Int) async -> Ending
    {
        let script = "ulimit -v \(mostMemory) 2>/dev/null; ulimit -c 0 2>/dev/null; exec \"$@\""
        do {
            let result = try await Subprocess.run(
                .path("/bin/sh"), arguments: Arguments(["-c", script, "sh", program] + arguments),
                environment: .custom(["LC_ALL": "C.UTF-8", "PATH": path]),
                output: .bytes(limit: limit), error: .string(limit: 1 << 16))
            if case .exited(127) = result.terminationStatus { return .missing }
            return .outcome(
                Outcome(
                    output: result.standardOutput, complaint: result.standardError,
                    isSuccess: result.terminationStatus.isSuccess))
        } catch let error as SubprocessError {
            if error.code == .outputLimitExceeded { return .tooMuch }
            return error.code == .executableNotFound || error.code == .spawnFailed
                ? .missing : .outcome(Outcome(output: [], complaint: "", isSuccess: false))
        } catch {
            return Task.isCancelled
                ? .timeUp : .outcome(Outcome(output: [], complaint: "", isSuccess: false))
        }
    }
}
