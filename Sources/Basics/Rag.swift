/// A colour of red–amber–green reporting. A page always prints its word, never the colour alone.
public enum Rag: String, Sendable, Hashable, CaseIterable {
    case red, amber, green, blue, notKnown = "not_known"

    /// The word a page prints beside the colour.
    public var words: String {
        switch self {
        case .red: "Red"
        case .amber: "Amber"
        case .green: "Green"
        case .blue: "Blue"
        case .notKnown: "Not known"
        }
    }
}
