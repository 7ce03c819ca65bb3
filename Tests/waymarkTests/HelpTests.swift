import ArgumentParser
import Testing

@testable import waymark

@Suite struct HelpTests {
    @Test func `the help says what there is, where the record is and what the codes mean`() {
        let wanted = """
            OVERVIEW: Brings in a council’s improvement plan and keeps the record.

            A plan comes as Word, OpenDocument, Excel, PDF, a web page, CSV or text, in any
            layout. It is read into findings, actions, leads, dates and measures, with a
            question wherever the reading is not sure. Once it is accepted, the record is
            the plan.

            EXAMPLES
              waymark read plan.docx             what is in it; nothing is stored
              waymark check plan.docx            what is amiss in it; nothing is stored
              waymark import plan.docx --accept  into the record
              waymark plans                      what the record holds
              waymark serve                      the same in a browser
              waymark measures --data extract    figures out of case records

            The record is one folder (--home, or WAYMARK_HOME; ~/.local/share/waymark if
            neither is given) or a PostgreSQL database (--database, or WAYMARK_DATABASE).

            EXIT CODES
              0  done
              1  could not be done
              2  the command was not understood
              3  the document was read, but it is not a plan
              4  the file cannot be read
              5  there is no such plan

            USAGE: waymark <subcommand>

            OPTIONS:
              --version               Show the version.
              -h, --help              Show help information.

            SUBCOMMANDS:
              read                    Show what is in a document. Nothing is stored.
              check                   Say what is amiss in a plan. Nothing is stored.
              import                  Bring documents into the record.
              plans                   List the plans and the proposals that wait.
              show                    Print a plan of the record.
              export                  Write a plan of the record as JSON or CSV.
              serve                   Open the record in a browser on this machine.
              backup                  Write the whole record into one archive.
              restore                 Put the record of a backup into an empty place.
              doctor                  Say whether everything is there and sound.
              act                     Record what happens to an action: updates, evidence,
                                      checks, dates.
              account                 Make an account for a person.
              measures                Compute the measures from case records.
              members                 List who is behind a figure.
              trackers                List what is due, overdue and done under a measure.
              problems                List what is wrong with case records.

              See 'waymark help <subcommand>' for detailed help.
            """
        #expect(Waymark.helpMessage(columns: 80) == wanted)
    }

    @Test func `the help of read`() {
        let wanted = """
            OVERVIEW: Show what is in a document. Nothing is stored.

            Reads .docx, .odt, .xlsx, .pdf (with a text layer), .html, .csv, .tsv, .md,
            .txt, and plans that waymark exported. The bytes decide what a file is, not its
            name.

            EXAMPLES
              waymark read plan.docx
              waymark read plan.pdf --format json > plan.json
              cat plan.txt | waymark read -

            USAGE: waymark read <file> [--format <format>] [--explain]

            ARGUMENTS:
              <file>                  The document, or - for text on standard input.

            OPTIONS:
              --format <format>       An outline to read, or the plan as
                                      improvement-plan/1. (values: text, json; default:
                                      text)
              --explain               Also list how columns were understood and which words
                                      were left out as furniture.
              --version               Show the version.
              -h, --help              Show help information.

            """
        #expect(Waymark.helpMessage(for: ReadCommand.self, columns: 80) == wanted)
    }

    @Test func `the help of check`() {
        let wanted = """
            OVERVIEW: Say what is amiss in a plan. Nothing is stored.

            Each notice says which rule it comes from, what is noticed, where, and what can
            be done. A fact is decided by the document, a sign is usually right, a question
            only asks. Some rules compare several plans: name all the files. The exit code
            is 0 also where something is amiss.

            Rules that judge by dates take the day that you give, or the latest day that
            the document's own text tells as past. Where there is neither they do not run,
            and it says so.

            EXAMPLES
              waymark check plan.docx
              waymark check plan.pdf --as-at 2027-03-31 --rule X09 --rule X13
              waymark check plan-2016.docx plan-2027.docx --format json > notices.json

            USAGE: waymark check <files> ... [--as-at <date>] [--rule <rule> ...] [--format <format>]

            ARGUMENTS:
              <files>                 The documents, or - for text on standard input.

            OPTIONS:
              --as-at <date>          The day to judge by, as 2027-03-31.
              --rule <rule>           Only this rule; can be given again.
              --format <format>       Grouped by rule to read, or a list of notices as
                                      JSON. (values: text, json; default: text)
              --version               Show the version.
              -h, --help              Show help information.

            """
        #expect(Waymark.helpMessage(for: CheckCommand.self, columns: 80) == wanted)
    }

    @Test func `every command shows examples that its own parser takes`() throws {
        for command in Waymark.configuration.subcommands {
            let name = try #require(command.configuration.commandName)
            let discussion = command.configuration.discussion
            let examples = discussion.split(separator: "\n").filter { $0.hasPrefix("  waymark ") }
            #expect(!examples.isEmpty, "\(name) has no example")
            for example in examples {
                let words = HelpTests.words(of: example)
                #expect(words[1] == name)
                #expect(throws: Never.self, "\(example)") {
                    try Waymark.parseAsRoot(Array(words.dropFirst()))
                }
            }
        }
    }

    /// The words of an example up to what the shell does with them.
    private static func words(of example: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in example.drop(while: { $0 == " " }) {
            switch character {
            case "\"": isQuoted.toggle()
            case " " where !isQuoted:
                words.append(word)
                word = ""
            default: word.append(character)
            }
        }
        words.append(word)
        return Array(words.prefix { $0 != ">" })
    }
}
