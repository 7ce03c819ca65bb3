/// Reads what a heading or label announces.
enum ColumnHeading {
    /// A role and how sure the words make it: 3 the heading is the phrase, 2 it begins or ends with it, 1 it holds it.
    struct Match: Equatable {
        var role: ColumnRole
        var strength: Int
    }

    /// The role that a heading names, or nil. A heading is short: over ten words it is text.
    static func match(_ heading: String) -> Match? {
        // Two words may become one ("lead s").
        guard !heading.hasMoreWords(than: 13) else { return nil }
        let words = words(of: heading)
        guard !words.isEmpty, words.count <= 12 else { return nil }
        if let role = ColumnVocabulary.roles[words.joined(separator: " ")] {
            return Match(role: role, strength: 3)
        }
        if ["revised", "extended", "new"].contains(words[0]), words.count > 1,
            match(words.dropFirst().joined(separator: " "))?.role == .due
        {
            return Match(role: .revised, strength: 3)
        }
        if words.count > 2, words[1] == "of", partitives.contains(words[0]),
            let match = match(words.dropFirst(2).joined(separator: " "))
        {
            return Match(role: match.role, strength: max(2, match.strength))
        }
        if words.contains("rag") || words.contains("brag") {
            return Match(role: .status, strength: 3)
        }
        if words.count > 1, determiners.contains(words[0]),
            let role = ColumnVocabulary.roles[words.dropFirst().joined(separator: " ")]
        {
            return Match(role: role, strength: 3)
        }
        var best: (role: ColumnRole, length: Int, strength: Int)?
        for start in words.indices {
            for phrase in ColumnVocabulary.phrasesByFirstWord[words[start]] ?? []
            where words[start...].starts(with: phrase.words) {
                let end = start + phrase.words.count
                let role = phrase.role
                if end - start == 1, weak.contains(words[start]) { continue }
                let strength = start == 0 || end == words.count ? 2 : 1
                let length = best?.length ?? 0
                if end - start > length || (end - start == length && isHead(start, in: words)) {
                    best = (role, end - start, strength)
                }
            }
        }
        if let asked = question(words), (best?.length ?? 0) < 3 { return asked }
        guard let best else { return nil }
        return Match(role: best.role, strength: best.length > 1 ? best.strength : 1)
    }

    /// The last of two names is the one meant ("action owner"), unless a joining word stands between ("lead for action").
    private static func isHead(_ start: Int, in words: [String]) -> Bool {
        !words[..<start].contains { ["of", "for", "on", "to", "by", "in", "and"].contains($0) }
    }

    private static func isQuestion(_ words: [String]) -> Bool {
        words.count > 2 && ["what", "where", "who", "when", "how", "why"].contains(words[0])
    }

    /// Headings put as a question or half of one: "Where we have got to", "What inspectors asked for".
    private static func question(_ words: [String]) -> Match? {
        guard isQuestion(words) else { return nil }
        let rest = Set(words.dropFirst())
        let others: Set<String> = [
            "inspectors", "inspector", "ofsted", "hmi", "reviewers", "visitors", "peers", "cqc",
            "they", "inspectorate",
        ]
        let role: ColumnRole?
        switch words[0] {
        case "where":
            if !rest.isDisjoint(with: ["began", "started", "were"]) {
                role = .baseline
            } else if rest.contains("be") {
                role = .target
            } else {
                role = rest.contains("we") || rest.contains("things") ? .progress : nil
            }
        case "who": role = .lead
        case "when": role = .due
        case "why": role = .finding
        case "how":
            role =
                rest.contains("know") || rest.contains("tell") || rest.contains("evidence")
                ? .evidence
                : rest.contains("measure") || rest.contains("measured")
                    ? .measure
                    : rest.contains("monitored") || rest.contains("monitor") ? .monitoring : nil
        default:
            if !rest.isDisjoint(with: others) {
                role = .finding
            } else if rest.contains("done") || rest.contains("changed") || rest.contains("achieved")
            {
                role = .progress
            } else if rest.contains("we") {
                role = .action
            } else {
                role = nil
            }
        }
        return role.map { Match(role: $0, strength: 2) }
    }

    /// "Strand of activity" is an activity.
    private static let partitives: Set<String> = [
        "strand", "strands", "piece", "line", "lines", "list", "description", "details", "summary",
        "detail",
    ]

    /// "Our actions" is "actions".
    private static let determiners: Set<String> = [
        "our", "the", "your", "their", "planned", "expected", "main",
    ]

    /// Words that name a part of a plan only when they stand alone.
    private static let weak: Set<String> = [
        "no", "what", "how", "why", "by", "item", "line", "row", "done", "when", "start", "latest",
        "state",
        "board", "standard", "support", "id", "level", "type", "we", "link", "source", "begin",
        "age", "section",
        "description", "completed", "complete", "impact", "finish",
        "number", "cost",
        "response", "leading", "leadership", "date", "service", "benefit", "risk", "para", "colour",
        "rating", "parent", "end", "created", "duration", "reporter",
    ]

    /// Lower case, letters and figures only; "R.A.G." is "r a g", "we'll" is "well".
    static func words(of heading: String) -> [String] {
        phrase(of: heading).split(separator: " ").map(String.init)
    }

    /// The words with one blank between them, as the vocabulary has its phrases.
    static func phrase(of heading: String) -> String {
        let lower = heading.lowercased()
        let phrase = PlainText(lower).map(phrase(of:)) ?? slowPhrase(of: lower)
        guard phrase.utf8.last == UInt8(ascii: "s"), phrase.hasSuffix(" s") else { return phrase }
        let one = String(phrase.dropLast(2))
        return ColumnVocabulary.roles[one + "s"] != nil ? one + "s" : one
    }

    /// Its first word begins a phrase of the vocabulary: a quick look that spares most cells the full one.
    static func mayBePhrase(_ text: String) -> Bool {
        var word: [UInt8] = []
        for byte in text.utf8 {
            guard byte < 0x80 else { return true }
            if byte.isASCIILetter {
                word.append(byte | 0x20)
            } else if byte.isASCIIFigure || byte == UInt8(ascii: "%") {
                word.append(byte)
            } else if byte != UInt8(ascii: "'"), !word.isEmpty {
                break
            }
        }
        return ColumnVocabulary.openings.contains(String(decoding: word, as: UTF8.self))
    }

    private static func phrase(of plain: PlainText) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(plain.bytes.count)
        var index = 0
        while index < plain.bytes.count {
            let (kind, length) = plain.character(at: index)
            let byte = plain.bytes[index]
            if kind == .letter || kind == .figure || byte == UInt8(ascii: "%") {
                bytes += plain.bytes[index..<index + length]
            } else if !plain.isApostrophe(at: index), let last = bytes.last, last != 0x20 {
                bytes.append(0x20)
            }
            index += length
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func slowPhrase(of lower: String) -> String {
        var text = ""
        for character in lower {
            if character.isLetter || character.isNumber || character == "%" {
                text.append(character)
            } else if character != "'" && character != "’" {
                text.append(" ")
            }
        }
        return text.split(separator: " ").joined(separator: " ")
    }
}
