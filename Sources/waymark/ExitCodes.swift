import ArgumentParser
import Casework
import Databases
import Foundation
import Loading
import Operations
import Storage
import Website

/// What the program's exit code says.
enum Ending: Int32 {
    case failed = 1
    case notUnderstood = 2
    case notAPlan = 3
    case badFile = 4
    case notFound = 5

    /// What an error ends with: the code, and the words for standard error.
    static func of(_ error: any Error) -> (ending: Ending, words: String) {
        switch error {
        case let refusal as Refusal: of(refusal)
        case let error as StorageError: (.failed, error.words)
        case let error as DatabaseError: (.failed, error.words)
        case let problem as CommandProblem: (problem.ending, problem.words)
        case let fault as ServeFault: (.failed, fault.words)
        case let error as LoadingError: (.badFile, error.words)
        case let error as CaseworkError: (.failed, error.words)
        default: (.failed, "Something went wrong. This is a fault in Waymark.")
        }
    }

    private static func of(_ refusal: Refusal) -> (ending: Ending, words: String) {
        switch refusal {
        case .notFound(let what): (.notFound, "There is no such \(what).")
        case .notReadable(let words): (.badFile, words)
        case .notAPlan(let words): (.notAPlan, words)
        case .changedMeanwhile:
            (.failed, "Someone changed it meanwhile. Nothing was stored. Try again.")
        case .notNow(let words), .notAllowed(let words): (.failed, words)
        case .fields(let problems): (.failed, problems.map(\.words).joined(separator: "\n"))
        }
    }
}

/// Why a command cannot do what was asked, apart from the record and the documents.
struct CommandProblem: Error, Equatable {
    var ending: Ending
    var words: String

    /// A file that is not there or may not be read.
    static func unreadable(_ path: String) -> CommandProblem {
        CommandProblem(
            ending: .badFile,
            words: "\(path) cannot be opened. Check its name, and that you may read it.")
    }

    /// A file that cannot be written.
    static func unwritable(_ path: String) -> CommandProblem {
        CommandProblem(
            ending: .failed,
            words: "\(path) cannot be written. Check the folder, and that there is room.")
    }
}

extension Waymark {
    /// Ends the program: help by the argument parser, everything else with our words and code.
    static func end(with error: any Error) -> Never {
        switch exitCode(for: error) {
        case .success: exit(withError: error)
        case .validationFailure:
            Console.error(fullMessage(for: error))
            Foundation.exit(Ending.notUnderstood.rawValue)
        default:
            if error is ExitCode { exit(withError: error) }
            let (ending, words) = Ending.of(error)
            Console.error("waymark: \(words)")
            Foundation.exit(ending.rawValue)
        }
    }
}
