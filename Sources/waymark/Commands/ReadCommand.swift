import ArgumentParser
import Exporting
import Operations

/// Shows what is in a document; nothing is stored.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Show what is in a document. Nothing is stored.",
        discussion: """
            Reads .docx, .odt, .xlsx, .pdf (with a text layer), .html, .csv, .tsv, .md, .txt, and plans that waymark \
            exported. The bytes decide what a file is, not its name.

            EXAMPLES
              waymark read plan.docx
              waymark read plan.pdf --format json > plan.json
              cat plan.txt | waymark read -
            """)

    /// How the plan is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The document, or - for text on standard input.")
    var file: String

    @Option(help: "An outline to read, or the plan as improvement-plan/1.")
    var format: Format = .text

    @Flag(help: "Also list how columns were understood and which words were left out as furniture.")
    var explain = false

    func run() async throws {
        let source = try Files.read(file)
        let reading = try await SourceReading.read(source)
        switch format {
        case .json:
            PlanJSON.write(reading.document) { Console.write($0) }
            if explain { Console.error(ReadingExplanation.text(of: reading)) }
        case .text:
            Console.write(PlanOutline.text(of: reading.document))
            if explain { Console.write("\n" + ReadingExplanation.text(of: reading)) }
        }
    }
}
