import Basics

/// That a director signed an action off; reopening ends it and stays on the record. Source: register A20.
public struct SignOff: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The action.
    public var action: Identifier
    /// What the director said.
    public var words: String?
    /// Who signed.
    public var author: Author
    /// When it was reopened.
    public var reopenedAt: Instant?
    /// By whom.
    public var reopenedBy: String?
    /// Why.
    public var reopenReason: String?

    /// From all its fields.
    public init(
        id: Identifier, action: Identifier, words: String?, author: Author,
        reopenedAt: Instant? = nil, reopenedBy: String? = nil, reopenReason: String? = nil
    ) {
        self.id = id
        self.action = action
        self.words = words
        self.author = author
        self.reopenedAt = reopenedAt
        self.reopenedBy = reopenedBy
        self.reopenReason = reopenReason
    }
}
