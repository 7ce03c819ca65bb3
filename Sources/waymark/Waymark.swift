import ArgumentParser

/// The command line: one file for each subcommand.
@main
struct Waymark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waymark",
        abstract: "Brings in a council’s improvement plan and keeps the record.",
        discussion: """
            A plan comes as Word, OpenDocument, Excel, PDF, a web page, CSV or text, in any layout. It is read into \
            findings, actions, leads, dates and measures, with a question wherever the reading is not sure. Once it is \
            accepted, the record is the plan.

            EXAMPLES
              waymark read plan.docx             what is in it; nothing is stored
              waymark check plan.docx            what is amiss in it; nothing is stored
              waymark import plan.docx --accept  into the record
              waymark plans                      what the record holds
              waymark serve                      the same in a browser
              waymark measures --data extract    figures out of case records

            The record is one folder (--home, or WAYMARK_HOME; ~/.local/share/waymark if neither is given) or a \
            PostgreSQL database (--database, or WAYMARK_DATABASE).

            EXIT CODES
              0  done
              1  could not be done
              2  the command was not understood
              3  the document was read, but it is not a plan
              4  the file cannot be read
              5  there is no such plan
            """,
        version: waymarkVersion,
        subcommands: [
            ReadCommand.self, CheckCommand.self, ImportCommand.self, PlansCommand.self,
            ShowCommand.self, ExportCommand.self, ServeCommand.self, BackupCommand.self,
            RestoreCommand.self, DoctorCommand.self, ActCommand.self, AccountCommand.self,
            MeasuresCommand.self, MembersCommand.self,
            TrackersCommand.self, ProblemsCommand.self,
        ])

    /// Runs the command that was asked for, and ends with its exit code.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }
}

/// The version that `--version` prints.
let waymarkVersion = "0.1.0"
