/// The signs by which words state a measure.
///
/// Source: `improvement-plan/1`: "A measure states a share, a count, a time limit, an indicator code, an
/// all/each/every/no over something countable, or a direction of something other than a document."
enum MeasureSigns {
    /// The words state a measure wherever they stand.
    static func isStated(_ text: String) -> Bool {
        let words = words(of: text)
        return saysShare(text, words) || saysCount(words) || saysLimit(words)
            || !codes(in: text).isEmpty || saysAllOrNone(words)
    }

    /// The words tell a direction of something that is no document.
    static func isDirection(_ text: String) -> Bool {
        let words = words(of: text)
        guard
            let place = words.firstIndex(where: { word in directions.contains { word.hasPrefix($0) }
            })
        else {
            return false
        }
        let near = words[max(0, place - 2)..<min(words.count, place + 4)]
        if near.contains(where: papers.contains) { return false }
        let subject = words.prefix(3)
        return !subject.contains(where: papers.contains) && !subject.contains("evidence")
    }

    private static func saysShare(_ text: String, _ words: [String]) -> Bool {
        if text.contains("%") || text.lowercased().contains("per cent") { return true }
        return words.contains("percentage") || words.contains("proportion")
    }

    private static func saysCount(_ words: [String]) -> Bool {
        words.indices.contains { index in
            ["number", "numbers", "count"].contains(words[index])
                && (words[index] == "count"
                    || (index + 1 < words.count && words[index + 1] == "of"))
        }
    }

    /// "within 45 days", "by the 4 month review".
    static func saysLimit(_ words: [String]) -> Bool {
        words.indices.contains { index in
            guard Int(words[index]) != nil || small[words[index]] != nil else { return false }
            let rest = words[(index + 1)...].prefix(2)
            return rest.contains {
                ["day", "days", "week", "weeks", "hours", "month", "months"].contains($0)
            }
                && words[..<index].suffix(4).contains {
                    ["within", "by", "in", "than", "under"].contains($0)
                }
        }
    }

    /// "All placements", "No child", "each visit": over something that can be counted.
    static func saysAllOrNone(_ words: [String]) -> Bool {
        words.indices.contains { index in
            guard ["all", "each", "every", "no"].contains(words[index]) else { return false }
            return words[(index + 1)...].prefix(5).prefix { !["of", "at", "in"].contains($0) }
                .contains { countable.contains($0) || countable.contains(String($0.dropLast())) }
        }
    }

    /// "NI 59 & 60" → NI 59, NI 60.
    static func codes(in text: String) -> [String] {
        guard text.lowercased().mayHold("ni") else { return [] }
        let tokens = DateToken.tokens(of: text).map(\.token)
        var found: [String] = []
        var isAfterCode = false
        for (index, token) in tokens.enumerated() {
            switch token {
            case .word("ni"): isAfterCode = true
            case .number(let value, let digits) where digits <= 3 && isAfterCode:
                let code = "NI \(value)"
                if !found.contains(code) { found.append(code) }
                let next = index + 1 < tokens.count ? tokens[index + 1] : nil
                isAfterCode =
                    next == .sign("&") || next == .word("and") || next == .sign(";")
                    || next == .sign(",") || next == .sign("/")
            case .sign("&"), .sign(";"), .sign(","), .sign("/"), .word("and"): break
            default: isAfterCode = false
            }
        }
        return found
    }

    static func words(of text: String) -> [String] {
        let lower = text.lowercased()
        return PlainText(lower)?.words { kind, _ in kind == .letter || kind == .figure }
            ?? lower.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    static let small: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10,
    ]

    static let directions = [
        "increas", "reduc", "improv", "decreas", "fewer", "better", "rise", "rising", "falls",
        "fall", "falling",
        "sustain", "higher", "lower", "quicker", "faster",
    ]

    /// What is written rather than done: a direction of these is evidence.
    private static let papers: Set<String> = [
        "document", "documents", "policy", "policies", "procedure", "procedures", "recording",
        "report", "paper",
        "form", "forms", "guidance", "template", "templates", "protocol", "strategy", "record",
        "records",
    ]

    private static let countable: Set<String> = [
        "children", "child", "case", "cases", "plan", "plans", "placement", "placements", "staff",
        "worker", "workers",
        "manager", "managers", "carer", "carers", "review", "reviews", "visit", "visits",
        "assessment", "assessments",
        "person", "people", "record", "records", "referral", "referrals", "school", "schools",
        "interview",
        "interviews", "family", "families", "team", "teams", "lac", "work", "list", "meeting",
        "meetings", "leaver",
        "leavers", "contact", "contacts", "episode", "episodes", "activities", "activity", "pupil",
        "pupils", "audit", "audits",
        "social", "young", "supervision", "supervisions", "decision", "decisions", "file", "files",
        "adopter", "adopters",
    ]
}
