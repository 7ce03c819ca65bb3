import ArgumentParser
import Testing

@testable import waymark

@Suite struct CaseworkHelpTests {
    @Test func `the help of measures`() {
        let wanted = """
            OVERVIEW: Compute the measures from case records.

            Every measure for every month, for each team with those above it and for the
            authority (ALL), or for the values of --by. A line has the numerator, the
            denominator and the value; where there are no cases there is no line.

            EXAMPLES
              waymark measures --data extract
              waymark measures --data extract --from 2026-04 --output measures.csv
              waymark measures --data extract --by sex --problems problems.csv

            USAGE: waymark measures --data <folder> [--from <month>] [--to <month>] [--by <by>] [--format <format>] [--output <file>] [--problems <file>] [--timings]

            OPTIONS:
              --data <folder>         The folder with the case records: a CSV file for each
                                      table, and manifest.json.
              --from <month>          The first month, as 2026-04.
              --to <month>            The last month, as 2027-03.
              --by <by>               What the figures are given for. (values: team,
                                      worker, sex, ethnicity, age_band; default: team)
              --format <format>       How the figures are written. (values: csv; default:
                                      csv)
              --output <file>         Where to; standard output without it.
              --problems <file>       Also write the problems of the records here.
              --timings               Print how long loading and computing took; wants
                                      --output.
              --version               Show the version.
              -h, --help              Show help information.

            """
        #expect(Waymark.helpMessage(for: MeasuresCommand.self, columns: 80) == wanted)
    }

    @Test func `the help of members`() {
        let wanted = """
            OVERVIEW: List who is behind a figure.

            Every row that a measure counts in a month, with what it adds to the numerator.
            With --reasons, each line ends with the facts that decide. The list names
            children: keep it where such lists may be kept.

            EXAMPLES
              waymark members M16 --data extract --period 2027-02
              waymark members M16 --data extract --period 2027-02 --reasons

            USAGE: waymark members <measure> --data <folder> --period <month> [--reasons] [--output <file>]

            ARGUMENTS:
              <measure>               The measure, as M16.

            OPTIONS:
              --data <folder>         The folder with the case records: a CSV file for each
                                      table, and manifest.json.
              --period <month>        The month, as 2027-02.
              --reasons               Add the facts that decide.
              --output <file>         Where to; standard output without it.
              --version               Show the version.
              -h, --help              Show help information.

            """
        #expect(Waymark.helpMessage(for: MembersCommand.self, columns: 80) == wanted)
    }

    @Test func `the help of trackers`() {
        let wanted = """
            OVERVIEW: List what is due, overdue and done under a measure.

            States: met_in_time, met_late, missed (what it belonged to has ended), overdue,
            due_7 (within seven days), open_in_time. Measures without a time limit list who
            is in the numerator and who is not. The list names children: keep it where such
            lists may be kept.

            EXAMPLES
              waymark trackers M16 --data extract
              waymark trackers M23 --data extract --at 2027-03-15 > visits.csv

            USAGE: waymark trackers <measure> --data <folder> [--at <date>] [--format <format>] [--output <file>]

            ARGUMENTS:
              <measure>               The measure, as M16.

            OPTIONS:
              --data <folder>         The folder with the case records: a CSV file for each
                                      table, and manifest.json.
              --at <date>             The day, as 2027-03-15; the as-at date without it.
              --format <format>       How the list is written. (values: csv; default: csv)
              --output <file>         Where to; standard output without it.
              --version               Show the version.
              -h, --help              Show help information.

            """
        #expect(Waymark.helpMessage(for: TrackersCommand.self, columns: 80) == wanted)
    }

    @Test func `the help of problems`() {
        let wanted = """
            OVERVIEW: List what is wrong with case records.

            Every row that was set aside and every value that was blanked or read in
            another spelling, with table, line, key, column and rule. Nothing vanishes
            without a line here.

            EXAMPLES
              waymark problems --data extract
              waymark problems --data extract --output problems.csv

            USAGE: waymark problems --data <folder> [--output <file>]

            OPTIONS:
              --data <folder>         The folder with the case records: a CSV file for each
                                      table, and manifest.json.
              --output <file>         Where to; standard output without it.
              --version               Show the version.
              -h, --help              Show help information.

            """
        #expect(Waymark.helpMessage(for: ProblemsCommand.self, columns: 80) == wanted)
    }
}
