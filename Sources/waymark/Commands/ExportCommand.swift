import ArgumentParser
import Exporting
import Operations

/// Writes a plan of the record in a house format.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a plan of the record as JSON or CSV.",
        discussion: """
            json is improvement-plan/1, which waymark import takes again. csv has a row for each action; a value that a \
            spreadsheet would run as a formula has an apostrophe before it.

            EXAMPLES
              waymark export "Improvement plan 2027" --format json --output plan.json
              waymark export 01j9zz2k8w3v5t7y9b1d3f5h7k --format csv > plan.csv
            """)

    @Argument(help: "The plan: its identifier, or words of its title that no other plan has.")
    var plan: String

    @Option(help: "How it is written.")
    var format: PlanFormat = .json

    @Option(help: ArgumentHelp("Where to; standard output without it.", valueName: "file"))
    var output: String?

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let file = try await store.withRecord { record in
            try await record.export(PlanChoice.find(plan, in: record), as: format)
        }
        try Files.write(file.bytes, to: output)
    }
}

extension PlanFormat: ExpressibleByArgument {}
