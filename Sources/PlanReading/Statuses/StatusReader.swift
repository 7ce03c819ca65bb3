import Planning

/// Reads a status only from words that say it; narrative ("In place", "awaiting") says none.
///
/// Source: `improvement-plan/1` on status; register "Vocabularies" and X14–X19.
enum StatusReader {
    /// The status that a short text says: a cell of a status column, or an entry of a key.
    static func status(of text: String) -> ClaimedStatus? {
        let words = words(of: text)
        guard !words.isEmpty, words.count <= 16 else { return nil }
        return phrase(in: words).map(\.status)
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
        text.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
            .map { String($0).replacing("-", with: "").replacing("’", with: "'") }
            .filter { !$0.isEmpty }
    }

    /// The most telling phrase of a text: what is late or undone weighs more than what is done.
    private static func phrase(in words: [String]) -> (status: ClaimedStatus, at: Int)? {
        let text = " " + words.joined(separator: " ") + " "
        for (status, phrases) in cellPhrases {
            for phrase in phrases {
                guard let range = text.firstRange(of: " \(phrase) ") else { continue }
                let before = text[..<range.lowerBound].split(separator: " ").suffix(2)
                let isDenied = before.contains {
                    [
                        "not", "isn't", "never", "yet", "un", "partially", "partly", "nearly",
                        "almost",
                    ].contains($0)
                }
                if isDenied {
                    if status == .completed { return (.underway, 0) }
                    if status == .onTrack { return (.behind, 0) }
                    continue
                }
                return (status, before.count)
            }
        }
        return nil
    }

    /// The status of a sentence that says nothing else.
    private static func whole(_ words: [String]) -> ClaimedStatus? {
        let text = words.joined(separator: " ")
        if let status = headPhrases[text] { return status }
        if words.contains("not") {
            return text.hasPrefix("not started") || text.hasPrefix("not yet") ? .notStarted : nil
        }
        if text.contains("on track") || text.contains("on target") || text.contains("on schedule") {
            return .onTrack
        }
        if text.contains("behind schedule") || text.contains("off track")
            || text.contains("running late")
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

    /// In the order of weight; within a text the first that fits decides.
    private static let cellPhrases: [(ClaimedStatus, [String])] = [
        (
            .notStarted,
            [
                "to be started", "not started", "not yet started", "not yet begun", "not begun",
                "yet to start",
                "yet to begin", "to start", "no progress", "not commenced", "not yet commenced",
                "to be commenced",
                "not due", "not yet due", "planned not started", "hasn't started",
                "has not started", "to do",
            ]
        ),
        (
            .behind,
            [
                "behind schedule", "behind", "delayed", "slipped", "slipping", "overdue",
                "off track", "running late",
                "late", "missed", "not on track", "off target", "delay", "delays", "slippage",
                "off schedule",
            ]
        ),
        (.outstanding, ["outstanding"]),
        (.onTrack, ["on track", "on target", "on schedule", "ontrack", "to plan"]),
        (
            .underway,
            [
                "underway", "under way", "in progress", "in train", "in hand", "progressing",
                "started", "commenced",
                "inprogress", "in development", "work in progress", "partially complete",
                "partly complete",
                "begun", "being done",
            ]
        ),
        (.ongoing, ["ongoing", "on going", "continuing", "continuous"]),
        (
            .completed,
            [
                "completed", "complete", "done", "achieved", "closed", "actioned", "finished",
                "delivered", "implemented",
                "action complete", "embedded",
            ]
        ),
    ]

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

/// Cuts text into sentences.
enum Sentences {
    /// Each sentence with its closing mark; a line break ends one too.
    static func of(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap { cut(String($0)) }
    }

    private static func cut(_ line: String) -> [String] {
        var sentences: [String] = []
        let words = LeadShape.words(of: line)
        var current: [String] = []
        for (index, word) in words.enumerated() {
            current.append(word)
            guard let end = word.last(where: { !"\")”’'".contains($0) }), ".!?".contains(end) else {
                continue
            }
            let next = index + 1 < words.count ? words[index + 1] : ""
            let starts =
                next.first.map { $0.isUppercase || $0.isNumber || "\"“‘'(".contains($0) } ?? true
            let isShort =
                abbreviations.contains(word.lowercased())
                || (word.count == 2 && word.first?.isUppercase == true)
            if starts, !isShort {
                sentences.append(current.joined(separator: " "))
                current = []
            }
        }
        if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
        return sentences
    }

    private static let abbreviations: Set<String> = [
        "e.g.", "i.e.", "eg.", "ie.", "etc.", "reg.", "para.", "no.", "st.", "dr.", "mr.", "mrs.",
        "ms.", "approx.",
        "inc.", "incl.", "vs.", "rec.", "ref.", "dept.", "cllr.", "prof.",
    ]
}
