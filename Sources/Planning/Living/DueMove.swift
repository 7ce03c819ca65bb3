import Basics

/// That an action's date is, or was, to be moved: the old date stays, with the reason and who decided. Source: register
/// A12.
public struct DueMove: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The action.
    public var action: Identifier
    /// The deadline before; nil where there was none.
    public var oldDue: Day?
    /// The deadline asked for.
    public var newDue: Day
    /// Why.
    public var reason: String
    /// Who asked.
    public var proposer: Author
    /// What was decided; nil while nobody did.
    public var verdict: Verdict?
    /// Why it was decided so.
    public var decisionWords: String?
    /// Who decided.
    public var decider: Author?

    /// From all its fields.
    public init(
        id: Identifier, action: Identifier, oldDue: Day?, newDue: Day, reason: String,
        proposer: Author, verdict: Verdict? = nil, decisionWords: String? = nil,
        decider: Author? = nil
    ) {
        self.id = id
        self.action = action
        self.oldDue = oldDue
        self.newDue = newDue
        self.reason = reason
        self.proposer = proposer
        self.verdict = verdict
        self.decisionWords = decisionWords
        self.decider = decider
    }
}
