import Basics
import Planning

/// What the page of a proposal shows: the reading, its questions, and the source beside it.
public struct ProposalPageValue: Sendable, Equatable {
    public var id: Identifier
    /// What it was read from.
    public var file: BroughtFile
    /// The plan as it now stands, with every answer and hand change applied; its own `doubts` are not shown.
    public var document: PlanDocument
    /// Every question, open and settled, in the reader's order.
    public var doubts: [ProposalDoubt]
    /// Goes up by one with each answer and change; a form sends it back, so that no one overwrites unseen.
    public var revision: Int
    /// Set once it was accepted: the plan that it became.
    public var plan: Identifier?

    public init(
        id: Identifier, file: BroughtFile, document: PlanDocument, doubts: [ProposalDoubt] = [],
        revision: Int = 0, plan: Identifier? = nil
    ) {
        self.id = id
        self.file = file
        self.document = document
        self.doubts = doubts
        self.revision = revision
        self.plan = plan
    }

    /// Questions not yet settled.
    public var openDoubts: Int { doubts.count { $0.chosen == nil } }
}

/// The file or the pasted text that a plan was read from.
public struct BroughtFile: Sendable, Equatable {
    /// The file's name, or nil for pasted text.
    public var name: String?
    /// What it is, for a person: "Word document", "PDF", "pasted text".
    public var kind: String
    /// How long it is.
    public var byteCount: Int
    /// When it was brought in.
    public var broughtOn: Day

    public init(name: String?, kind: String, byteCount: Int, broughtOn: Day) {
        self.name = name
        self.kind = kind
        self.byteCount = byteCount
        self.broughtOn = broughtOn
    }
}

/// A question about the reading, and its answer where there is one.
public struct ProposalDoubt: Sendable, Equatable {
    /// Stays the same when others are settled: its place among the questions as first read, from 0.
    public var number: Int
    /// The question, with its answers.
    public var doubt: PlanDocument.Doubt
    /// Index of the choice that was made, or nil while the question is open.
    public var chosen: Int?

    public init(number: Int, doubt: PlanDocument.Doubt, chosen: Int? = nil) {
        self.number = number
        self.doubt = doubt
        self.chosen = chosen
    }
}
