/// Finds labels inside running text: "Visit every school – Lead: Jo Sample – By: June 2025".
enum InlineLabels {
    /// Text before the first label, and what each label introduces, in order.
    struct Parts: Equatable {
        var head: String
        var labelled: [(role: ColumnRole, label: String, text: String)]

        static func == (left: Parts, right: Parts) -> Bool {
            left.head == right.head
                && left.labelled.elementsEqual(right.labelled) {
                    $0.role == $1.role && $0.text == $1.text
                }
        }
    }

    static func split(_ text: String) -> Parts {
        let characters = Array(text)
        var labels: [(start: Int, end: Int, role: ColumnRole, label: String)] = []
        for (index, character) in characters.enumerated() where character == ":" {
            let floor = labels.last?.end ?? 0
            if let found = label(before: index, in: characters, from: floor) {
                labels.append((found.start, index + 1, found.role, found.label))
            }
        }
        guard let first = labels.first else {
            return dueAtEnd(Parts(head: text.trimmingBlanks(), labelled: []))
        }
        var parts = Parts(head: trimmed(String(characters[..<first.start])), labelled: [])
        for (index, label) in labels.enumerated() {
            let end = index + 1 < labels.count ? labels[index + 1].start : characters.count
            let value = trimmed(String(characters[label.end..<max(label.end, end)]))
            parts.labelled.append((label.role, label.label, value))
        }
        return dueAtEnd(parts)
    }

    /// The label that ends at a colon: whole words back to a sign or the start, or the shortest capitalised tail.
    private static func label(
        before colon: Int, in characters: [Character], from floor: Int
    ) -> (start: Int, role: ColumnRole, label: String)? {
        var start = colon
        while start > floor, !"([;–—|.,:\n".contains(characters[start - 1]),
            !(characters[start - 1] == "-" && start > 1 && characters[start - 2] == " ")
        { start -= 1 }
        let whole = String(characters[start..<colon]).trimmingBlanks()
        let words = LeadShape.words(of: whole)
        guard !words.isEmpty else { return nil }
        if words.count <= 5, let match = ColumnHeading.match(whole), match.strength >= 2 {
            return (start, match.role, whole)
        }
        for count in 1...min(3, words.count) {
            let tail = words.suffix(count).joined(separator: " ")
            guard tail.first?.isUppercase == true, let match = ColumnHeading.match(tail),
                match.strength == 3
            else { continue }
            var place = colon
            var seen = 0
            while place > start, seen < count {
                while place > start, characters[place - 1].isWhitespace { place -= 1 }
                while place > start, !characters[place - 1].isWhitespace { place -= 1 }
                seen += 1
            }
            return (place, match.role, tail)
        }
        return nil
    }

    /// ", due 30 September 2025" at the end of the last part is when.
    private static func dueAtEnd(_ parts: Parts) -> Parts {
        var parts = parts
        guard !parts.labelled.contains(where: { $0.role == .due }) else { return parts }
        let isHead = parts.labelled.isEmpty
        let text = isHead ? parts.head : parts.labelled[parts.labelled.count - 1].text
        let lower = text.lowercased()
        for word in [
            ", due ", "; due ", "(due ", " – due ", " - due ", ", by ", " – by ", " - by ", "; by ",
        ] {
            guard let range = lower.ranges(of: word).last else { continue }
            let rest = trimmed(String(text[range.upperBound...]))
            let reader = DueReader(years: PlanYears(years: 2000...2040))
            guard reader.coverage(of: rest) > 0.6 || DueReader.saysOngoing(rest) else { continue }
            let before = trimmed(String(text[..<range.lowerBound]))
            if isHead {
                parts.head = before
            } else {
                parts.labelled[parts.labelled.count - 1].text = before
            }
            parts.labelled.append((.due, "due", rest))
            return parts
        }
        return parts
    }

    /// Without signs that only join the parts, and without a bracket that has lost its partner.
    static func trimmed(_ text: String) -> String {
        var text = text.trimming { $0.isWhitespace || ";,–—|".contains($0) }
        while text.hasSuffix("-") || text.hasSuffix("–") {
            text = String(text.dropLast()).trimmingBlanks()
        }
        if text.hasPrefix("- ") { text = String(text.dropFirst(2)) }
        if text.hasSuffix("("), !text.dropLast().contains("(") {
            text = String(text.dropLast()).trimmingBlanks()
        }
        if text.hasSuffix("(") || text.hasSuffix("[") {
            text = String(text.dropLast()).trimmingBlanks()
        }
        let opens = text.count { $0 == "(" }
        let closes = text.count { $0 == ")" }
        if closes > opens, text.hasSuffix(")") || text.hasSuffix(").") {
            text = text.trimming { ").".contains($0) || $0.isWhitespace }
        }
        if text.hasPrefix("("), opens > closes { text = String(text.dropFirst()) }
        return text.trimmingBlanks()
    }
}
