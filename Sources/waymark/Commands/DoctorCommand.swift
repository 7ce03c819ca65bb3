import ArgumentParser
import Basics
import Databases
import Foundation
import Operations
import Storage

/// Says whether everything that Waymark needs is there and sound.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say whether everything is there and sound.",
        discussion: """
            Looks at the version, the programs that reading PDF needs, the record, its schema, its history and the room \
            on the disk. It changes nothing. The exit code is 1 where something must be mended.

            EXAMPLES
              waymark doctor
              waymark doctor --home /srv/waymark
            """)

    @OptionGroup var store: StoreOptions

    func run() async throws {
        var findings = [DoctorFinding.version] + DoctorFinding.programs()
        findings += await RecordExamination(place: store.place).findings()
        Console.write(findings.map(\.line).joined())
        if findings.contains(where: { $0.state == .broken }) {
            throw ExitCode(Ending.failed.rawValue)
        }
    }
}

/// One thing that was looked at.
struct DoctorFinding: Equatable {
    /// How it stands; a word is printed for each.
    enum State: String {
        case good = "ok"
        case note = "note"
        case broken = "mend"
    }

    var state: State
    var subject: String
    var words: String

    init(_ state: State, _ subject: String, _ words: String) {
        self.state = state
        self.subject = subject
        self.words = words
    }

    /// "ok    schema      up to date".
    var line: String {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        return padded(state.rawValue, 6) + padded(subject, 12) + words + "\n"
    }

    static let version = DoctorFinding(.good, "waymark", waymarkVersion)

    static func programs() -> [DoctorFinding] {
        HelperPrograms.names.map { name in
            guard let path = HelperPrograms.path(of: name) else {
                return DoctorFinding(
                    .note, name, "not found: install \(HelperPrograms.package) to read PDF")
            }
            return DoctorFinding(.good, name, path)
        }
    }
}
