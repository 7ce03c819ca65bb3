/// Why a file cannot be read, as facts; `words` says it to the person who brought it.
public enum DocumentError: Error, Sendable, Equatable {
    /// No bytes, or nothing but blanks.
    case empty
    /// The bytes are of a kind that Waymark does not read; `kind` names it where it is known ("a Word 97 file").
    case notReadable(kind: String?, advice: String)
    /// The file says that it is of a kind but its bytes break off or do not fit together.
    case damaged(format: String, detail: String)
    /// It opens only with a password.
    case encrypted(format: String)
    /// Pages without a text layer: a scan.
    case noText(pages: Int)
    /// It would unpack, count or take more than the limit.
    case tooLarge(what: String, limit: String)
    /// A helper program is missing (PDF needs poppler-utils).
    case helperMissing(program: String, package: String)
    /// It was still not read when the time was up.
    case tookTooLong(seconds: Int)
}

extension DocumentError {
    /// What happened, what was kept, and what to do.
    public var words: String {
        switch self {
        case .empty:
            "This file is empty. Nothing was stored. Check that the right file was chosen."
        case .notReadable(let kind, let advice):
            "\(kind.map { "This is \($0), which" } ?? "This is a kind of file that") Waymark cannot read. "
                + "Nothing was stored. \(advice)"
        case .damaged(let format, let detail):
            "This \(format) file is damaged: \(detail). Nothing was stored. "
                + "Open it in the program that made it and save it again, or paste the text."
        case .encrypted(let format):
            "This \(format) file is protected by a password. Nothing was stored. "
                + "Save a copy without a password and bring that."
        case .noText(let pages):
            "This PDF has no text in it (\(pages == 1 ? "its page is" : "its \(pages) pages are") "
                + "a scan). Nothing was stored. Ask for the Word file, or paste the text."
        case .tooLarge(let what, let limit):
            "This file is too large: \(what), and the limit is \(limit). Nothing was stored. "
                + "Bring the part that holds the plan."
        case .helperMissing(let program, let package):
            "This machine lacks \(program), which reads PDF. Nothing was stored. "
                + "Install \(package), or bring the Word file or the text."
        case .tookTooLong(let seconds):
            "This file was still not read after \(seconds) seconds. Nothing was stored. "
                + "Bring the part that holds the plan, or paste the text."
        }
    }
}
