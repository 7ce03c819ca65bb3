import ArgumentParser
import Casework
import Loading

/// Lists who is behind a figure.
struct MembersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "members",
        abstract: "List who is behind a figure.",
        discussion: """
            Every row that a measure counts in a month, with what it adds to the numerator. With --reasons, each line \
            ends with the facts that decide. The list names children: keep it where such lists may be kept.

            EXAMPLES
              waymark members M16 --data extract --period 2027-02
              waymark members M16 --data extract --period 2027-02 --reasons
            """)

    @Argument(help: "The measure, as M16.")
    var measure: String

    @OptionGroup var records: CaseDataOptions

    @Option(help: ArgumentHelp("The month, as 2027-02.", valueName: "month"))
    var period: Month

    @Flag(help: "Add the facts that decide.")
    var reasons = false

    @Option(help: ArgumentHelp("Where to; standard output without it.", valueName: "file"))
    var output: String?

    func validate() throws { try requireMeasure(measure) }

    func run() async throws {
        let calculation = try Calculation(try await records.load().records)
        let definition = try Definition.named(measure)
        try Files.write(
            calculation.memberCSV(of: definition, in: period, withReasons: reasons), to: output)
    }
}
