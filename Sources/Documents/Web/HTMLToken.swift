/// A piece of HTML as its tokenizer sees it.
enum HTMLToken: Equatable {
    /// Words between tags, with character references resolved.
    case text(String)
    case start(HTMLTag)
    case end(String)
}

/// A start tag: its name in small letters, and its attributes.
struct HTMLTag: Equatable {
    var name: String
    var attributes: [String: String] = [:]

    /// An attribute's value in small letters; empty when the tag has none.
    func lowercased(_ attribute: String) -> String { attributes[attribute]?.lowercased() ?? "" }
}
