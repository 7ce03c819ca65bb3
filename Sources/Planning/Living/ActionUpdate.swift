import Basics

/// What a lead reported of an action on a day; it is added and never overwritten. Source: register A10.
public struct ActionUpdate: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The action.
    public var action: Identifier
    /// The day it speaks of.
    public var asOf: Day
    /// What was done.
    public var text: String
    /// What comes next.
    public var futureText: String?
    /// The colour that the owner claims.
    public var ownerRag: Rag?
    /// Who recorded it.
    public var author: Author

    /// From all its fields.
    public init(
        id: Identifier, action: Identifier, asOf: Day, text: String, futureText: String?,
        ownerRag: Rag?, author: Author
    ) {
        self.id = id
        self.action = action
        self.asOf = asOf
        self.text = text
        self.futureText = futureText
        self.ownerRag = ownerRag
        self.author = author
    }
}
