/// A paragraph, heading or list item.
public struct Paragraph: Sendable, Equatable {
    /// What the document's structure says the paragraph is.
    public enum Role: Sendable, Equatable {
        case body
        /// A heading; level 1 is the highest.
        case heading(level: Int)
        /// An item of a list. Level 0 is the outermost. The marker is as printed ("•", "1.", "a)"), and is not
        /// part of the paragraph's text; a checkbox reads "[x]" or "[ ]".
        case listItem(level: Int, marker: String)
    }

    /// Body, heading or list item.
    public var role: Role
    /// The words in their styles, in order.
    public var runs: [Run]
    /// Where it stands.
    public var place: Place

    public init(role: Role = .body, runs: [Run], place: Place = Place()) {
        self.role = role
        self.runs = runs
        self.place = place
    }

    /// A paragraph of plain words.
    public init(_ text: String, role: Role = .body, place: Place = Place()) {
        self.init(role: role, runs: text.isEmpty ? [] : [Run(text)], place: place)
    }

    /// The words, without marker or styling.
    public var text: String {
        runs.count == 1 ? runs[0].text : runs.map(\.text).joined()
    }

    /// All its words are set bold.
    public var isBold: Bool {
        let inked = runs.filter { $0.text.contains { !$0.isWhitespace } }
        return !inked.isEmpty && inked.allSatisfy { $0.style.contains(.bold) }
    }

    /// The list marker as printed, or nil when this is no list item.
    public var marker: String? {
        if case .listItem(_, let marker) = role { return marker }
        return nil
    }
}

/// Words set in one style.
public struct Run: Sendable, Equatable {
    /// How the words are set.
    public struct Style: OptionSet, Sendable, Equatable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Set bold.
        public static let bold = Style(rawValue: 1)
        /// Set in italics.
        public static let italic = Style(rawValue: 2)
        /// Struck through: still on the page, meant as withdrawn.
        public static let struck = Style(rawValue: 4)
    }

    /// The words.
    public var text: String
    /// How they are set.
    public var style: Style

    public init(_ text: String, style: Style = []) {
        self.text = text
        self.style = style
    }
}
