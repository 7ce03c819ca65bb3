/// What a person brings: a file, or text that they pasted.
public enum PlanSource: Sendable, Equatable {
    case file(name: String, bytes: [UInt8])
    case text(String)

    /// The file's name, or nil for pasted text.
    public var name: String? {
        switch self {
        case .file(let name, _): name.isEmpty ? nil : name
        case .text: nil
        }
    }

    /// Its bytes; pasted text in UTF-8.
    public var bytes: [UInt8] {
        switch self {
        case .file(_, let bytes): bytes
        case .text(let text): Array(text.utf8)
        }
    }
}

/// The words for a kind of source, as a person knows it.
enum SourceKind {
    /// The kind of a plan that was exported as `improvement-plan/1`.
    static let plan = "json"
    /// The kind of text that was pasted.
    static let pasted = "pasted"

    static func words(of kind: String) -> String {
        switch kind {
        case "docx": "Word document"
        case "odt": "OpenDocument text"
        case "xlsx": "Excel workbook"
        case "pdf": "PDF"
        case "html": "web page"
        case "csv": "CSV file"
        case "tsv": "tab-separated file"
        case "markdown": "Markdown text"
        case pasted: "pasted text"
        case plan: "Waymark plan"
        default: "text file"
        }
    }

    static func mediaType(of kind: String) -> String {
        switch kind {
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "odt": "application/vnd.oasis.opendocument.text"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "pdf": "application/pdf"
        case "html": "text/html; charset=utf-8"
        case "csv": "text/csv; charset=utf-8"
        case plan: "application/json"
        default: "text/plain; charset=utf-8"
        }
    }
}
