import ArgumentParser
import Exporting
import Operations

/// Prints a plan of the record as an outline.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a plan of the record.",
        discussion: """
            EXAMPLES
              waymark show 01j9zz2k8w3v5t7y9b1d3f5h7k
              waymark show "Improvement plan 2027"
            """)

    @Argument(help: "The plan: its identifier, or words of its title that no other plan has.")
    var plan: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let document = try await store.withRecord { record in
            try await record.document(of: PlanChoice.find(plan, in: record))
        }
        Console.write(PlanOutline.text(of: document))
    }
}
