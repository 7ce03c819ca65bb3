/// What a piece of a lead cell looks like: a person, a post or body, or neither.
enum LeadShape {
    /// "Sam Placeholder": two or three capitalised words, none of them a word of posts.
    static func isName(_ text: String) -> Bool {
        let words = words(of: withoutNote(text))
        guard (2...3).contains(words.count) else { return false }
        return words.allSatisfy(isNameWord)
    }

    static func isNameWord(_ word: String) -> Bool {
        guard let first = word.first, first.isUppercase,
            word.allSatisfy({ $0.isLetter || "'’-.".contains($0) })
        else { return false }
        let lower = word.lowercased()
        guard !PostWords.nouns.contains(lower), !PostWords.field.contains(lower),
            PostWords.openersByFirst[lower]?.contains(where: { $0.count == 1 }) != true
        else { return false }
        return !(word.count >= 2 && word.allSatisfy(\.isUppercase)) || word.hasSuffix(".")
    }

    /// "Head of Early Help", "Fostering Team", "DCS".
    static func isPost(_ text: String) -> Bool {
        let words = words(of: withoutNote(text)).map { $0.lowercased() }
        guard let last = words.last else { return false }
        if startsPost(words[...]) { return true }
        if opensWithRank(text) || words.count == 1 && ranks.contains(trimmed(last)) { return true }
        if PostWords.nouns.contains(trimmed(last)), words.count > 1 || plural(last) { return true }
        return words.contains { ["manager", "lead", "officer", "director"].contains($0) }
            && words.count > 1
    }

    /// Posts of one word.
    private static let ranks: Set<String> = [
        "superintendent", "headteacher", "commander", "chair", "senco", "registrar", "director",
    ]

    /// "SM Fieldwork", "AD SLAC": a post cut short to capitals, with its field.
    private static func opensWithRank(_ text: String) -> Bool {
        let words = words(of: withoutNote(text))
        guard (2...5).contains(words.count), let first = words.first, first != "L&D" else {
            return false
        }
        return (2...3).contains(first.count) && first.allSatisfy(\.isUppercase)
            && words.dropFirst().allSatisfy {
                $0.first.map { $0.isUppercase || "–-&".contains($0) } ?? false
            }
    }

    /// One word of capitals: "DPH", "SLSCB".
    static func isAcronym(_ text: String) -> Bool {
        let bare = withoutNote(text)
        return (2...6).contains(bare.count) && bare.allSatisfy { $0.isUppercase || $0.isNumber }
            && bare.contains(where: \.isLetter)
    }

    static func isLead(_ text: String) -> Bool {
        isName(text) || isPost(text) || isAcronym(text)
    }

    /// A team, board or other body rather than one person's post.
    static func isBody(_ text: String) -> Bool {
        guard let last = words(of: text).last?.lowercased() else { return false }
        return [
            "team", "teams", "group", "board", "panel", "committee", "partnership", "forum",
            "network", "unit", "trust", "hub", "service", "services",
        ].contains(last)
    }

    /// A body that is no part of a service: "Schools Forum".
    static func standsAlone(_ text: String) -> Bool {
        guard let last = words(of: text).last?.lowercased() else { return false }
        return [
            "group", "forum", "board", "panel", "committee", "partnership", "network", "trust",
        ].contains(last)
    }

    /// A post begins somewhere in the words: "Probation Head of Delivery Unit".
    static func holdsOpener(_ text: String) -> Bool {
        let words = words(of: text)
        return words.indices.contains { startsPost(words[$0...]) }
    }

    static func startsPost(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first,
            let openers = PostWords.openersByFirst[trimmed(first.lowercased())]
        else { return false }
        return openers.contains { opener in
            words.count >= opener.count
                && zip(words, opener).dropFirst().allSatisfy { trimmed($0.lowercased()) == $1 }
        }
    }

    static func words(of text: String) -> [String] {
        plainWords(of: text, atMost: .max)
            ?? text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// The first words of a text, for questions that need no more.
    static func firstWords(_ count: Int, of text: String) -> [String] {
        plainWords(of: text, atMost: count) ?? Array(words(of: text).prefix(count))
    }

    /// The last words of a text, for questions that need no more.
    static func lastWords(_ count: Int, of text: String) -> [String] {
        guard text.isFolded else { return words(of: text).suffix(count) }
        var left = count
        let start = text.utf8.lastIndex { byte in
            left -= byte == 0x20 ? 1 : 0
            return left == 0
        }
        return words(of: start.map { String(text[$0...]) } ?? text)
    }

    /// The words of plain text; nil where a character of it needs a closer look.
    private static func plainWords(of text: String, atMost limit: Int) -> [String]? {
        text.withBytes { bytes in
            var words: [String] = []
            var start = 0
            var index = 0
            while index < bytes.count {
                switch bytes[index] {
                case 13: return nil
                case 0x20, 0x09...0x0C:
                    if start < index { words.append(PlainText.text(bytes, start..<index)) }
                    index += 1
                    start = index
                    if words.count == limit { return words }
                case 0x80...:
                    guard let length = PlainText.lengthBeyondASCII(bytes, index) else { return nil }
                    index += length
                default: index += 1
                }
            }
            if start < bytes.count { words.append(PlainText.text(bytes, start..<bytes.count)) }
            return words
        }
    }

    /// Without a note in brackets: "Jo Sample (HoS)" is "Jo Sample".
    static func withoutNote(_ text: String) -> String {
        guard let open = text.firstIndex(of: "("), open > text.startIndex else { return text }
        let before = text[..<open]
        let after = text[open...].firstIndex(of: ")").map { text[text.index(after: $0)...] } ?? ""
        return (String(before) + String(after)).trimmingBlanks()
    }

    private static func plural(_ word: String) -> Bool { word.hasSuffix("s") && word.count > 4 }

    private static func trimmed(_ word: String) -> String {
        if let first = word.utf8.first, let last = word.utf8.last, first.isASCIILetter,
            last.isASCIILetter
        {
            return word
        }
        return word.trimming { ",.;:".contains($0) }
    }
}
