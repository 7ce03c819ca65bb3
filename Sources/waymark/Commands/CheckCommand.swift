import ArgumentParser
import Basics
import Operations
import PlanChecking

/// Says what a reader of a plan would stumble over; nothing is stored.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is amiss in a plan. Nothing is stored.",
        discussion: """
            Each notice says which rule it comes from, what is noticed, where, and what can be done. A fact is decided \
            by the document, a sign is usually right, a question only asks. Some rules compare several plans: name all \
            the files. The exit code is 0 also where something is amiss.

            Rules that judge by dates take the day that you give, or the latest day that the document's own text tells \
            as past. Where there is neither they do not run, and it says so.

            EXAMPLES
              waymark check plan.docx
              waymark check plan.pdf --as-at 2027-03-31 --rule X09 --rule X13
              waymark check plan-2016.docx plan-2027.docx --format json > notices.json
            """)

    /// How the notices are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The documents, or - for text on standard input.")
    var files: [String]

    @Option(help: ArgumentHelp("The day to judge by, as 2027-03-31.", valueName: "date"))
    var asAt: Day?

    @Option(name: .customLong("rule"), help: "Only this rule; can be given again.")
    var rules: [String] = []

    @Option(help: "Grouped by rule to read, or a list of notices as JSON.")
    var format: Format = .text

    func validate() throws {
        let known = Set(CheckReport.rules.keys)
        if let unknown = rules.first(where: { !known.contains($0) }) {
            throw ValidationError("There is no rule \(unknown). A rule is named as X09.")
        }
    }

    func run() async throws {
        var plans: [CheckedPlan] = []
        for file in files {
            let reading = try await SourceReading.read(Files.read(file))
            plans.append(CheckedPlan(reading.document, asAt: asAt))
        }
        let report = CheckReport(files: files, plans: plans, rules: Set(rules))
        switch format {
        case .json:
            Console.write(report.json.bytes())
            for words in report.notRun { Console.error("waymark: \(words)") }
        case .text:
            Console.write(report.text)
        }
    }
}

extension Day: ExpressibleByArgument {
    /// Reads "2027-03-31".
    public init?(argument: String) { self.init(iso: argument) }
}
