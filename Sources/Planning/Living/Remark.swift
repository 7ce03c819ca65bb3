import Basics

/// What somebody says about an action.
public struct Remark: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The action.
    public var action: Identifier
    /// The words.
    public var text: String
    /// Who says it.
    public var author: Author

    /// From all its fields.
    public init(id: Identifier, action: Identifier, text: String, author: Author) {
        self.id = id
        self.action = action
        self.text = text
        self.author = author
    }
}
