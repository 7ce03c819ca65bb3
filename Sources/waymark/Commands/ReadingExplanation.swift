import Operations

/// What `read --explain` lists after the plan.
enum ReadingExplanation {
    static func text(of reading: SourceReading) -> String {
        let columns = reading.explanation.columns.map { "  \($0.heading) → \($0.part)" }
        let furniture = reading.explanation.furniture.map { left in
            "  \(left.why): \(left.text.replacing("\n", with: " / "))"
        }
        return block("Columns understood", columns, none: "There are none.")
            + "\n" + block("Words left out as furniture", furniture, none: "None were left out.")
    }

    private static func block(_ title: String, _ lines: [String], none: String) -> String {
        let underline = String(repeating: "-", count: title.count)
        let body = lines.isEmpty ? [none] : lines
        return ([title, underline] + body).joined(separator: "\n") + "\n"
    }
}
