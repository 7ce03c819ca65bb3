import ArgumentParser
import Basics
import Foundation
import Operations

/// Does one of the operations on an action: an update, evidence, a check, a sign-off …
struct ActCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act",
        abstract: "Record what happens to an action: updates, evidence, checks, dates.",
        discussion: """
            The last word is what is done; --set gives its fields. Without --set it says which fields there are.

            WHAT CAN BE DONE
            \(actionOperations.map { "  \($0.noun)".padded(to: 18) + $0.title }.joined(separator: "\n"))

            EXAMPLES
              waymark act PLAN ACTION updates --as lena.imaginary --set text="38 of 40 plans reviewed"
              waymark act PLAN ACTION evidence --as lena.imaginary --set title="Audit" --set kind=audit \
            --set form=file --file audit.pdf
            """)

    @Argument(help: "The plan: its identifier, or words of its title.")
    var plan: String

    @Argument(help: "The action’s identifier; waymark show lists them.")
    var action: String

    @Argument(help: "What is done.")
    var what: String

    @Option(name: .customLong("set"), help: "A field: name=words. Can be given again.")
    var settings: [String] = []

    @Option(help: "The file that is evidence.")
    var file: String?

    @OptionGroup var store: StoreOptions

    func validate() throws {
        let nouns = actionOperations.map { $0.noun }
        guard nouns.contains(what) else {
            throw ValidationError("“\(what)” is none of: \(nouns.joined(separator: ", ")).")
        }
        for setting in settings where !setting.contains("=") {
            throw ValidationError("Write --set name=words, not --set \(setting).")
        }
    }

    func run() async throws {
        guard let operation = actionOperations.first(where: { $0.noun == what }) else { return }
        guard !settings.isEmpty || file != nil else {
            Console.write(ActCommand.fields(of: operation))
            return
        }
        var values = FieldValues()
        for setting in settings {
            let parts = setting.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            values.words[String(parts[0])] = String(parts[1])
        }
        if let file, case .file(let name, let bytes) = try Files.read(file) {
            values.files["file"] = FieldValues.File(name: name, bytes: bytes)
        }
        guard let action = Identifier(action) else { throw Refusal.notFound(what: "action") }
        let sent = values
        try await store.withRecord { record in
            let plan = try await PlanChoice.find(plan, in: record)
            try await record.perform(
                what, on: action, of: plan, values: sent, at: Clock.now)
        }
        Console.write("\(operation.title): done.\n")
    }

    /// The fields of an operation, one a line.
    static func fields(of operation: any ActionOperation.Type) -> String {
        "\(operation.title). \(operation.explanation)\n\n"
            + operation.fields.map { field in
                var line = "  \(field.name)".padded(to: 18) + field.words
                if field.isRequired { line += " (needed)" }
                if case .options(let options) = field.kind {
                    line += ": " + options.map(\.value).joined(separator: ", ")
                }
                return line + "\n"
            }.joined()
    }
}

extension String {
    /// With blanks behind it, so that columns stand under each other.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(1, width - count))
    }
}
