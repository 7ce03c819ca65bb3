import Planning

/// Reads a status only from words that say it; narrative ("In place", "awaiting") says none.
///
/// Source: `improvement-plan/1` on status; register "Vocabularies" and X14–X19.
enum StatusReader {
    /// The status that a short text says: a cell of a status column, or an entry of a key.
    static func status(of text: String) -> ClaimedStatus? {
        let words = words(of: text)
        guard !words.isEmpty, words.count <= 16 else { return nil }
        return StatusPhrases.status(in: words)
    }

    /// A status word at the head of a progress cell ("Completed Further review to follow"): status, its words, the rest.
    static func head(of text: String) -> (status: ClaimedStatus, words: String, rest: String)? {
        let pieces = LeadShape.words(of: text)
        for length in stride(from: min(3, pieces.count), through: 1, by: -1) {
            let head = pieces[..<length]
            let said = words(of: head.joined(separator: " ")).joined(separator: " ")
            guard let status = headPhrases[said] else { continue }
            let rest = pieces[length...].joined(separator: " ")
            if length < pieces.count, !isNewSentence(head.last ?? "", pieces[length]) { continue }
            return (status, head.joined(separator: " ").trimming { ".:;,-–".contains($0) }, rest)
        }
        return nil
    }

    /// A status said inside narrative: a sentence that is nothing else, or a note in brackets.
    static func narrative(_ text: String) -> (status: ClaimedStatus, words: String)? {
        for note in bracketed(text) {
            let said = words(of: note)
            if said.count <= 5, let found = whole(said) { return (found, note) }
        }
        for sentence in Sentences.of(text).prefix(1) {
            let said = words(of: sentence)
            guard said.count <= 16, !said.isEmpty else { continue }
            let bare = sentence.trimming { ".;:".contains($0) || $0.isWhitespace }
            if let found = whole(said) { return (found, statusWords(in: bare, found)) }
        }
        return nil
    }

    // MARK: - Words

    static func words(of text: String) -> [String] {
        let lower = text.lowercased()
        if let plain = PlainText(lower) { return words(of: plain) }
        return lower.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
            .map { String($0).replacing("-", with: "").replacing("’", with: "'") }
            .filter { !$0.isEmpty }
    }

    /// Hyphens vanish from the words, and every apostrophe is straight.
    private static func words(of plain: PlainText) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var index = 0
        func finish() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        while index < plain.bytes.count {
            let (kind, length) = plain.character(at: index)
            if kind == .letter {
                word += plain.bytes[index..<index + length]
            } else if plain.isApostrophe(at: index) {
                word.append(0x27)
            } else if plain.bytes[index] != UInt8(ascii: "-") {
                finish()
            }
            index += length
        }
        finish()
        return words
    }

    /// The status of a sentence that says nothing else.
    private static func whole(_ words: [String]) -> ClaimedStatus? {
        let text = words.joined(separator: " ")
        if let status = headPhrases[text] { return status }
        if words.contains("not") {
            return text.hasPrefix("not started") || text.hasPrefix("not yet") ? .notStarted : nil
        }
        if says(text, "on track") || says(text, "on target") || says(text, "on schedule") {
            return .onTrack
        }
        if says(text, "behind schedule") || says(text, "off track")
            || says(text, "running late")
        {
            return .behind
        }
        let subject: Set<String> = [
            "action", "actions", "task", "work", "this", "all", "now", "is", "are", "has", "have",
            "been", "already", "fully",
        ]
        if let last = words.last, ["complete", "completed", "actioned"].contains(last),
            words.dropLast().allSatisfy(subject.contains)
        {
            return .completed
        }
        if words.starts(with: ["already", "actioned"])
            || words.starts(with: ["action", "completed"])
            || words.starts(with: ["action", "complete"])
        {
            return .completed
        }
        guard words.count <= 7 else { return nil }
        if text.hasSuffix("underway") || text.hasSuffix("under way")
            || text.hasSuffix("in progress")
        {
            return .underway
        }
        if text.hasSuffix("work ongoing") || text.hasSuffix("work is ongoing") { return .ongoing }
        return nil
    }

    private static func says(_ text: String, _ phrase: String) -> Bool {
        text.mayHold(phrase) && text.contains(phrase)
    }

    /// The words of a sentence that say the status: from its subject on, as the document writes them.
    private static func statusWords(in sentence: String, _ status: ClaimedStatus) -> String {
        let lower = sentence.lowercased()
        switch status {
        case .completed:
            let end = ["actioned", "completed", "complete"].compactMap {
                lower.firstRange(of: $0)?.upperBound
            }.min()
            return end.map { String(sentence[..<$0]) } ?? sentence
        case .onTrack:
            guard let start = lower.firstRange(of: "on track")?.lowerBound else { return sentence }
            let isSubject = StatusReader.words(of: String(sentence[..<start])).allSatisfy {
                ["action", "is", "actions"].contains($0)
            }
            return isSubject ? sentence : String(sentence[start...])
        case .underway:
            guard let range = lower.firstRange(of: "in progress") else { return sentence }
            return String(sentence[range])
        default: return sentence
        }
    }

    private static func bracketed(_ text: String) -> [String] {
        text.split(separator: "(").dropFirst().compactMap { part in
            part.firstIndex(of: ")").map { String(part[..<$0]).trimmingBlanks() }
        }
    }

    private static func isNewSentence(_ last: String, _ next: String) -> Bool {
        if let end = last.last, ".:;,–-(".contains(end) { return true }
        guard let first = next.first else { return true }
        return first.isUppercase || "–-(:".contains(first) || first.isNumber
    }

    /// Phrases that are a status by themselves.
    private static let headPhrases: [String: ClaimedStatus] = [
        "completed": .completed, "complete": .completed, "action completed": .completed,
        "action complete": .completed, "actions completed": .completed,
        "already actioned": .completed,
        "done": .completed, "closed": .completed, "achieved": .completed, "finished": .completed,
        "work underway": .underway, "underway": .underway, "under way": .underway,
        "in progress": .underway,
        "work in progress": .underway, "work under way": .underway, "in train": .underway,
        "outstanding": .outstanding, "ongoing": .ongoing, "on going": .ongoing,
        "work ongoing": .ongoing,
        "on track": .onTrack, "on target": .onTrack, "action on track": .onTrack,
        "on schedule": .onTrack,
        "behind schedule": .behind, "delayed": .behind, "behind": .behind, "slipped": .behind,
        "overdue": .behind,
        "off track": .behind, "running late": .behind,
        "not started": .notStarted, "to be started": .notStarted, "not yet started": .notStarted,
        "not yet begun": .notStarted, "not begun": .notStarted,
    ]
}
