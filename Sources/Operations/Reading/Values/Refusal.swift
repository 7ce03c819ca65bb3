/// Why something that a person asked for cannot be shown or done; `words` say it to them.
public enum Refusal: Error, Sendable, Equatable {
    /// There is no such record, or the person may not see it. `what` is a noun: "plan", "action".
    case notFound(what: String)
    /// The file or text cannot be read at all; the house's words say why, what was kept and what to do.
    case notReadable(words: String)
    /// It can be read but does not look like a plan; the words say what was looked for and not found.
    case notAPlan(words: String)
    /// Someone changed the record since the page was opened.
    case changedMeanwhile
    /// The record does not allow it now; the words say why.
    case notNow(words: String)
    /// The person may see it but not do this; the words say what it takes.
    case notAllowed(words: String)
    /// What was typed does not do; one message a field, each named as the form names it.
    case fields([FieldProblem])
}

extension Refusal {
    /// Refuses something that no role of the person allows on this row.
    static func notAllowed(to capability: Capability) -> Refusal {
        .notAllowed(
            words: "Your roles do not allow you to \(capability.rawValue) here. "
                + "Nothing was stored. Ask the plan owner, or the administrator for another role.")
    }
}

/// What is wrong with one field of a form, and what to do.
public struct FieldProblem: Sendable, Equatable {
    /// The name of the input.
    public var field: String
    /// What is wrong and what to do, for the person who typed it.
    public var words: String

    public init(field: String, words: String) {
        self.field = field
        self.words = words
    }
}

/// A file that a person takes away.
public struct FileToSave: Sendable, Equatable {
    /// What the saved file is called.
    public var name: String
    /// Such as "text/csv; charset=utf-8".
    public var mediaType: String
    /// What it holds.
    public var bytes: [UInt8]

    public init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}
