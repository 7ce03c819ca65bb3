import Basics

/// One thing that was done to a record: what history keeps of it.
public struct Change: Sendable, Equatable {
    /// "accept plan", "answer doubt": the operation's verb.
    public var verb: String
    /// The noun of what was changed: "plan", "proposal", "action".
    public var subjectKind: String
    /// The record that was changed.
    public var subject: Identifier
    /// The plan it belongs to, where there is one.
    public var plan: Identifier?
    /// What changed in it.
    public var fields: [Field]

    /// From all its fields.
    public init(
        verb: String, subjectKind: String, subject: Identifier, plan: Identifier? = nil,
        fields: [Field] = []
    ) {
        self.verb = verb
        self.subjectKind = subjectKind
        self.subject = subject
        self.plan = plan
        self.fields = fields
    }

    /// A field with its value before and after, each as JSON; nil where there was none.
    public struct Field: Sendable, Equatable {
        /// The field’s name, as the format prints it.
        public var name: String
        /// Before, as JSON.
        public var old: String?
        /// After, as JSON.
        public var new: String?

        /// From all its fields.
        public init(_ name: String, old: JSON? = nil, new: JSON? = nil) {
            self.name = name
            self.old = old.map(StoredJSON.text)
            self.new = new.map(StoredJSON.text)
        }

        init(name: String, old: String?, new: String?) {
            self.name = name
            self.old = old
            self.new = new
        }
    }
}

/// A change as history holds it: when, by whom, and at which place of the authority's chain.
public struct HistoryEntry: Sendable, Equatable {
    /// From 1, without gaps.
    public var seq: Int
    /// When.
    public var at: Instant
    /// Who.
    public var actor: String
    /// What was done.
    public var change: Change
    /// The hash up to and with this entry.
    public var hash: String
}
