import ArgumentParser
import Casework
import Loading

/// Where case records come from.
struct CaseDataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder with the case records: a CSV file for each table, and manifest.json.",
            valueName: "folder"))
    var data: String

    /// Reads the folder.
    func load() async throws -> CaseLoad { try await CaseLoad.read(data) }
}

/// How a list is written; one way so far.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case csv
}

extension Month: ExpressibleByArgument {
    /// Reads "2027-03".
    public init?(argument: String) { self.init(argument) }
}

extension Breakdown: ExpressibleByArgument {}

extension LoadingError {
    /// What happened, and what to do.
    var words: String {
        switch self {
        case .noManifest:
            "There is no manifest.json in the folder. It says on which day the records were taken."
        case .badManifest(let field):
            field.isEmpty
                ? "manifest.json is not JSON, or it breaks off."
                : "manifest.json has no day in “\(field)”, written as 2027-03-31."
        case .unreadable(let table):
            "\(table).csv cannot be opened. Check that it is a file, and that you may read it."
        case .tooLarge(let table): "\(table).csv is too large to be read."
        }
    }
}

extension CaseworkError {
    /// What happened, and what to do.
    var words: String {
        switch self {
        case .unknownMeasure(let id): "There is no measure \(id)."
        case .unknownTable(let table): "A definition names a table \(table), which is not there."
        case .unknownColumn(let table, let column):
            "A definition names a column \(column) of \(table), which is not there."
        case .unknownCode(let column, let code):
            "A definition names \(code), which is no code of \(column)."
        case .noMonths: "There is no month to report on: --from lies after --to or the as-at date."
        }
    }
}

/// Refuses a measure that nobody knows while the command is being understood.
func requireMeasure(_ id: String) throws(ValidationError) {
    if (try? Definition.named(id)) == nil {
        throw ValidationError("There is no measure \(id). A measure is named as M04.")
    }
}
