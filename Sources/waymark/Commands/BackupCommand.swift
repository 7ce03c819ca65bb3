import ArgumentParser
import Foundation
import Storage

/// Writes the whole record into one archive.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write the whole record into one archive.",
        discussion: """
            A tar archive with every table as JSON lines, the files that were brought in, and a manifest with checksums. \
            waymark restore takes it into an empty record on either engine. It holds all that the record holds: keep it \
            as safe.

            EXAMPLES
              waymark backup waymark-2027-01-31.tar
              waymark backup nightly.tar --replace --database postgres://waymark@db/waymark
            """)

    @Argument(help: "The archive to write.", completion: .file())
    var file: String

    @Flag(help: "Write over a file of that name.")
    var replace = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        if !replace, FileManager.default.fileExists(atPath: file) {
            throw CommandProblem(
                ending: .failed,
                words: "\(file) is there already. Choose another name, or add --replace.")
        }
        let rows = try await store.withRecord { record in
            try await record.store.backUp(to: file, at: Clock.now, progress: Console.progress)
        }
        Console.endProgress()
        Console.write(
            "Wrote \(file): \(rows.values.reduce(0, +)) rows, \(rows["plan"] ?? 0) of them plans.\n"
        )
    }
}

/// Puts the record of a backup into an empty store.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put the record of a backup into an empty place.",
        discussion: """
            The archive is read and compared with its checksums before anything is written; then all of it is restored, \
            or nothing. A record that holds anything is never restored over.

            EXAMPLES
              waymark restore waymark-2027-01-31.tar --home /srv/waymark
              waymark restore waymark-2027-01-31.tar --database postgres://waymark@db/waymark
            """)

    @Argument(help: "The archive.", completion: .file())
    var file: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw CommandProblem.unreadable(file)
        }
        let restored = try await store.place.withStore { store in
            try await store.restore(from: file, at: Clock.now, progress: Console.progress)
        }
        Console.endProgress()
        let rows = restored.rows.values.reduce(0, +)
        Console.write(
            "Restored \(rows) rows, \(restored.rows["plan"] ?? 0) of them plans, from a backup of "
                + "\(restored.madeAt).\n")
        if !restored.brokenHistories.isEmpty {
            Console.error(
                "The history of \(restored.brokenHistories.count) councils did not hold together "
                    + "when the backup was made: waymark doctor says where.")
        }
    }
}
