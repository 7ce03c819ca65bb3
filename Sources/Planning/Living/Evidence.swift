import Basics

/// What shows that an action is done, or does what it should. Source: register A15.
public struct Evidence: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The action.
    public var action: Identifier
    /// What it is made of.
    public var form: EvidenceForm
    /// What it tells.
    public var kind: EvidenceKind
    /// What it is called.
    public var title: String
    /// What it says, in a person's words.
    public var words: String?
    /// Where it is.
    public var link: String?
    /// The stored file.
    public var file: Identifier?
    /// The last day on which it counts.
    public var expiresOn: Day?
    /// Who attached it.
    public var author: Author
    /// What a second person last said of it.
    public var check: EvidenceCheck?

    /// From all its fields.
    public init(
        id: Identifier, action: Identifier, form: EvidenceForm, kind: EvidenceKind, title: String,
        words: String?, link: String?, file: Identifier?, expiresOn: Day?, author: Author,
        check: EvidenceCheck? = nil
    ) {
        self.id = id
        self.action = action
        self.form = form
        self.kind = kind
        self.title = title
        self.words = words
        self.link = link
        self.file = file
        self.expiresOn = expiresOn
        self.author = author
        self.check = check
    }
}

/// What a second person says of a piece of evidence. Source: register A15.
public struct EvidenceCheck: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The evidence.
    public var evidence: Identifier
    /// Whether it proves what it should.
    public var verdict: Verdict
    /// Why.
    public var words: String?
    /// Who checked it.
    public var author: Author

    /// From all its fields.
    public init(
        id: Identifier, evidence: Identifier, verdict: Verdict, words: String?, author: Author
    ) {
        self.id = id
        self.evidence = evidence
        self.verdict = verdict
        self.words = words
        self.author = author
    }
}
