extension CheckRule {
    /// What this rule says of an action, standing on cells of some of its fields, or on its text where they have none.
    func notice(
        of action: CheckedAction, on fields: String..., words: String, _ message: String
    ) -> Notice {
        let cells = action.value.from.cells(of: fields + ["text"])
        return Notice(rule: id, at: action.at, cells: cells, words: words, message: message)
    }

    /// What this rule says of several actions at once, standing on their texts and some of their fields.
    func notice(
        of actions: [CheckedAction], at place: String, on fields: String..., words: String,
        _ message: String
    ) -> Notice {
        let cells = Set(actions.flatMap { $0.value.from.cells(of: fields + ["text"]) }).sorted()
        return Notice(rule: id, at: place, cells: cells, words: words, message: message)
    }
}

/// Words as a message shows them.
enum Shown {
    /// “The first words of a long text…”, on one line.
    static func quoted(_ text: String, within length: Int = 90) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > length else { return "“\(line)”" }
        let cut = line.prefix(length)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return "“\(cut[..<end])…”"
    }

    /// "1 row", "3 rows".
    static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
    }
}
