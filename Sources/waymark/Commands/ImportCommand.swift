import ArgumentParser
import Operations

/// Brings documents into the record as proposals, or straight in as plans.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring documents into the record.",
        discussion: """
            Each document becomes a proposal, whose questions can be settled in the browser (waymark serve). With \
            --accept it becomes a plan at once: open questions stay as they were read.

            A document that cannot be read leaves nothing behind; the others are still brought in, and the exit code \
            is that of the first that failed.

            EXAMPLES
              waymark import plan.docx
              waymark import plans/*.pdf --authority "Nethermere Borough Council" --accept
            """)

    @Argument(help: "The documents, or - for text on standard input.")
    var files: [String]

    @Option(help: "The council’s name; without it, the document’s own words decide.")
    var authority: String?

    @Flag(help: "Accept each plan at once.")
    var accept = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        var first: (any Error)?
        try await store.withRecord { record in
            for (index, file) in files.enumerated() {
                let place = files.count > 1 ? " \(index + 1) of \(files.count)" : ""
                Console.progress("Reading\(place): \(file)")
                do {
                    let line = try await bring(file, into: record)
                    Console.endProgress()
                    Console.write(line + "\n")
                } catch {
                    Console.endProgress()
                    first = first ?? error
                    if files.count > 1 { Console.error("\(file): \(Ending.of(error).words)") }
                }
            }
        }
        if let first {
            guard files.count > 1 else { throw first }
            throw ExitCode(Ending.of(first).ending.rawValue)
        }
    }

    private func bring(_ file: String, into record: Record) async throws -> String {
        let source = try Files.read(file)
        let reading = try await SourceReading.read(source)
        let proposal = try await record.keep(
            reading, of: source, authority: authority, at: Clock.now)
        Console.endProgress()
        for warning in try await record.warnings(of: proposal) {
            Console.error("\(file): \(warning)")
        }
        let line = try await record.line(ofProposal: proposal)
        let counts = Words.counts(line.counts)
        let open = line.openDoubts
        let questions = open == 0 ? "" : ", \(Words.count(open, "question")) open"
        guard accept else { return "proposal \(proposal)  \(counts)\(questions)" }
        let plan = try await record.accept(proposal, at: Clock.now)
        return "plan \(plan)  \(counts)\(questions)"
    }
}
