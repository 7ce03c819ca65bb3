import Basics

/// One thing that was done to a record: what history keeps of it.
public struct Change: Sendable, Equatable {
    /// "accept plan", "answer doubt": the operation's verb.
    public var verb: String
    /// The noun of what was changed: "plan", "proposal", "action".
    public var subjectKind: String
    public var subject: Identifier
    /// The plan it belongs to, where there is one.
    public var plan: Identifier?
    public var fields: [Field]

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
        public var name: String
        public var old: String?
        public var new: String?

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
    public var at: Instant
    public var actor: String
    public var change: Change
    /// The hash up to and with this entry.
    public var hash: String
}
