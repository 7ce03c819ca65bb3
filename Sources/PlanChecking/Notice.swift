/// What a plan check says of one place of a plan, with the words that it stands on.
public struct Notice: Sendable, Hashable {
    /// The rule that says it: "X09".
    public var rule: String
    /// The place, as a pointer into `improvement-plan/1`: "/sections/0/findings/2/actions/0"; "" for the whole plan.
    public var at: String
    /// Cells of the document that it stands on, in reading order.
    public var cells: [Int]
    /// The document's words that it stands on.
    public var words: String
    /// What is noticed, in one sentence.
    public var message: String

    /// From all its fields.
    public init(rule: String, at: String, cells: [Int], words: String, message: String) {
        self.rule = rule
        self.at = at
        self.cells = cells
        self.words = words
        self.message = message
    }
}
