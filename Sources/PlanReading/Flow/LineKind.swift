import Documents

/// What a line outside tables looks like.
enum LineKind: Equatable {
    /// A heading; a lower rank stands higher. 1–9 as the document marks them, 20 bold, 30 short and alone.
    case heading(rank: Int)
    /// "1. Ensure …", "Recommendation 2: …": a numbered statement of what is wanted.
    case numbered(ref: String, isLabelled: Bool)
    /// A label alone: "Success criteria:".
    case label(ColumnRole)
    case bullet
    case prose
}

extension FlowLine {
    /// What the line is, by its marking and its words.
    var kind: LineKind {
        let words = LeadShape.words(of: text)
        let isSetApart = headingLevel != nil || paragraph.isBold
        if let label = LineLabel.alone(text, isSetApart: isSetApart), !isListItem, words.count <= 9,
            label != .section, label != .note, label != .finding || text.hasSuffix(":")
        {
            return .label(label)
        }
        if let level = headingLevel { return .heading(rank: min(max(level, 1), 9)) }
        if let (ref, _, isLabelled) = NumberedText.split(paragraph) {
            return .numbered(ref: ref, isLabelled: isLabelled)
        }
        if isListItem { return .bullet }
        if paragraph.isBold, words.count <= 30 { return .heading(rank: 20) }
        let endsOpen = !".;,:".contains(text.last ?? ".")
        let isGreeting = words.count <= 5 && ["Dear", "Hello", "Hi"].contains(words.first ?? "")
        if words.count <= 12, endsOpen, !isGreeting, text.first?.isUppercase ?? false,
            text.contains(where: \.isLetter)
        {
            return .heading(rank: 30)
        }
        return .prose
    }
}

/// A number or label before a finding's words.
enum NumberedText {
    /// "1. Ensure …" → ("1", "Ensure …", false); "Recommendation 2: …" → ("2", "…", true); nil where there is none.
    static func split(_ paragraph: Paragraph) -> (ref: String, text: String, isLabelled: Bool)? {
        if let marker = paragraph.marker, let ref = number(marker) {
            return (ref, paragraph.text.trimmingBlanks(), false)
        }
        guard paragraph.marker == nil else { return nil }
        return split(paragraph.text.trimmingBlanks())
    }

    static func split(_ text: String) -> (ref: String, text: String, isLabelled: Bool)? {
        guard mayBeNumbered(text) else { return nil }
        let words = LeadShape.words(of: text)
        guard words.count > 1 else { return nil }
        var index = 0
        var isLabelled = false
        var ref: String?
        let first = words[0].lowercased().trimming { ".:)–-#".contains($0) }
        if labels.contains(first), let start = behindLabel(words) {
            isLabelled = true
            index = start.index
            ref = start.ref
        } else if let colon = words.prefix(8).firstIndex(where: { $0.hasSuffix(":") }), colon >= 1,
            let found = number(words[colon]),
            ColumnHeading.match(words[..<colon].joined(separator: " "))?.role == .finding
        {
            ref = found
            isLabelled = true
            index = colon + 1
        } else if words[0].count == 2, let letter = words[0].first, letter.isLowercase,
            ".)".contains(words[0].last ?? " ")
        {
            ref = String(letter)
            index = 1
        } else if let found = number(words[0]),
            words[0].last.map({ ".):".contains($0) }) ?? false || found.contains(".")
        {
            ref = found
            index = 1
        } else {
            return nil
        }
        while index < words.count, ["-", "–", "—", ":"].contains(words[index]) { index += 1 }
        guard index < words.count else { return nil }
        let rest = words[index...].joined(separator: " ")
        guard rest.contains(where: \.isLetter) else { return nil }
        return (ref ?? "", rest, isLabelled)
    }

    /// A quick look that spares most texts the cutting into words: it begins with a number, a letter and its stop or
    /// a label, or one of its first words may end with a colon.
    private static func mayBeNumbered(_ text: String) -> Bool {
        let words = LeadShape.firstWords(8, of: text)
        guard let first = words.first else { return false }
        return words.contains { $0.utf8.last == UInt8(ascii: ":") || $0.utf8.last ?? 0x80 >= 0x80 }
            || first.utf8.contains { $0.isASCIIFigure || $0 >= 0x80 } || first.utf8.count <= 2
            || labels.contains(first.lowercased().trimming { ".:)–-#".contains($0) })
    }

    /// Where the words begin behind "Priority for action 3", and the number; nil where the label has none.
    private static func behindLabel(_ words: [String]) -> (index: Int, ref: String?)? {
        let hasJoiner =
            words.count > 2
            && ["for", "no", "no.", "number", "action"].contains(words[1].lowercased())
        let index = hasJoiner ? 2 : 1
        if index < words.count, let found = number(words[index]) { return (index + 1, found) }
        return words[0].hasSuffix(":") ? (index, nil) : nil
    }

    /// "1.", "1.2", "(3)", "R4:", "A1.1" → the number as printed; nil for words.
    static func number(_ word: String) -> String? {
        guard word.utf8.contains(where: { $0.isASCIIFigure || $0 >= 0x80 }) else { return nil }
        let bare = word.trimming { ".:)(-–—[]".contains($0) }
        guard let last = bare.last, last.isNumber || bare.count <= 5, bare.count <= 7,
            bare.contains(where: \.isNumber),
            bare.allSatisfy({ $0.isNumber || $0 == "." || $0.isLetter || $0 == "/" || $0 == "-" }),
            bare.filter(\.isLetter).count <= 3, bare.filter(\.isNumber).count <= 4
        else { return nil }
        guard let first = bare.first, first.isNumber || (first.isUppercase && bare.count >= 2)
        else {
            return nil
        }
        return bare.lowercased().hasSuffix("th") || bare.lowercased().hasSuffix("st") ? nil : bare
    }

    /// "Recommendation 1" alone: the number; its words stand in the next paragraph.
    static func bareLabel(_ text: String) -> String? {
        let words = LeadShape.words(of: text)
        guard words.count == 2 || words.count == 3,
            labels.contains(words[0].lowercased())
                || labels.contains(words[words.count - 2].lowercased()),
            let ref = number(words[words.count - 1])
        else { return nil }
        return ref
    }

    /// "Priority Action 1" → 1: the number behind words.
    static func last(of text: String) -> String? {
        let words = LeadShape.words(of: text)
        guard (2...5).contains(words.count),
            words.dropLast().allSatisfy({ $0.allSatisfy(\.isLetter) })
        else {
            return nil
        }
        return number(words[words.count - 1])
    }

    /// Words that announce a numbered finding.
    static let labels: Set<String> = [
        "recommendation", "priority", "requirement", "finding", "objective", "area", "aim", "theme",
        "issue", "outcome",
    ]
}

/// Labels that stand alone on a line or before words.
enum LineLabel {
    /// "Success criteria:" → criterion; nil where the line says more or says something else.
    static func alone(_ text: String, isSetApart: Bool = false) -> ColumnRole? {
        let bare = text.trimmingBlanks()
        guard let match = ColumnHeading.match(bare), match.strength >= 2 else { return nil }
        guard bare.hasSuffix(":") || bare.hasSuffix("?") || match.strength == 3 || isSetApart else {
            return nil
        }
        return match.role
    }

    /// "Owner: Jo Sample" → (lead, "Owner", "Jo Sample").
    static func before(_ text: String) -> (role: ColumnRole, label: String, rest: String)? {
        guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "–" || $0 == "—" }) else {
            return nil
        }
        let label = String(text[..<colon])
        let words = LeadShape.words(of: label)
        guard (1...7).contains(words.count), let match = ColumnHeading.match(label),
            match.strength >= 2
        else { return nil }
        if text[colon] != ":", match.strength < 3 { return nil }
        return (match.role, label, String(text[text.index(after: colon)...]).trimmingBlanks())
    }
}
