import ArgumentParser
import Loading

/// Lists what is wrong with case records.
struct ProblemsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "problems",
        abstract: "List what is wrong with case records.",
        discussion: """
            Every row that was set aside and every value that was blanked or read in another spelling, with table, \
            line, key, column and rule. Nothing vanishes without a line here.

            EXAMPLES
              waymark problems --data extract
              waymark problems --data extract --output problems.csv
            """)

    @OptionGroup var records: CaseDataOptions

    @Option(help: ArgumentHelp("Where to; standard output without it.", valueName: "file"))
    var output: String?

    func run() async throws {
        try Files.write(ProblemList.csv(await records.load().problems), to: output)
    }
}
