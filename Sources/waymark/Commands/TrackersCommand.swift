import ArgumentParser
import Basics
import Casework
import Loading

/// Lists what is due, overdue and done.
struct TrackersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trackers",
        abstract: "List what is due, overdue and done under a measure.",
        discussion: """
            States: met_in_time, met_late, missed (what it belonged to has ended), overdue, due_7 (within seven days), \
            open_in_time. Measures without a time limit list who is in the numerator and who is not. The list names \
            children: keep it where such lists may be kept.

            EXAMPLES
              waymark trackers M16 --data extract
              waymark trackers M23 --data extract --at 2027-03-15 > visits.csv
            """)

    @Argument(help: "The measure, as M16.")
    var measure: String

    @OptionGroup var records: CaseDataOptions

    @Option(
        help: ArgumentHelp("The day, as 2027-03-15; the as-at date without it.", valueName: "date"))
    var at: Day?

    @Option(help: "How the list is written.")
    var format: ListFormat = .csv

    @Option(help: ArgumentHelp("Where to; standard output without it.", valueName: "file"))
    var output: String?

    func validate() throws { try requireMeasure(measure) }

    func run() async throws {
        let calculation = try Calculation(try await records.load().records)
        try Files.write(calculation.trackerCSV(of: .named(measure), at: at), to: output)
    }
}
