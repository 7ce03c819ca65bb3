import ArgumentParser
import Casework
import Foundation
import Loading

/// Computes the measures from a folder of case records.
struct MeasuresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "Compute the measures from case records.",
        discussion: """
            Every measure for every month, for each team with those above it and for the authority (ALL), or for the \
            values of --by. A line has the numerator, the denominator and the value; where there are no cases there is \
            no line.

            EXAMPLES
              waymark measures --data extract
              waymark measures --data extract --from 2026-04 --output measures.csv
              waymark measures --data extract --by sex --problems problems.csv
            """)

    @OptionGroup var records: CaseDataOptions

    @Option(help: ArgumentHelp("The first month, as 2026-04.", valueName: "month"))
    var from: Month?

    @Option(help: ArgumentHelp("The last month, as 2027-03.", valueName: "month"))
    var to: Month?

    @Option(help: "What the figures are given for.")
    var by: Breakdown = .team

    @Option(help: "How the figures are written.")
    var format: ListFormat = .csv

    @Option(help: ArgumentHelp("Where to; standard output without it.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Also write the problems of the records here.", valueName: "file"))
    var problems: String?

    @Flag(help: "Print how long loading and computing took; wants --output.")
    var timings = false

    func validate() throws {
        if timings, output == nil { throw ValidationError("--timings wants --output.") }
    }

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let load = try await records.load()
        let loaded = clock.now
        let figures = try await Calculation(load.records, from: from, to: to).figures(by: by)
        let computed = clock.now
        try Files.write(figures.csv(), to: output)
        if let problems { try Files.write(ProblemList.csv(load.problems), to: problems) }
        if timings {
            let (loading, computing) = (loaded - start, computed - loaded)
            Console.write(
                "{\"load_s\": \(Self.seconds(loading)), \"compute_s\": \(Self.seconds(computing))}\n"
            )
        }
    }

    /// Seconds with three decimals.
    private static func seconds(_ duration: Duration) -> String {
        let milliseconds = Int(duration / .milliseconds(1))
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
