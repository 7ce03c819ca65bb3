/// Cuts the words of a lead cell into leads.
///
/// Leads are cut at `/`, line breaks, and at `&`, "and", "with" and commas that stand *between* two leads. A comma,
/// "and" or "&" inside a post belongs to it. Names run together are cut where it is plain, otherwise a doubt asks.
/// Source: `improvement-plan/1` on leads; register A16.
/// Example: "Head of Service, Early Help / Sam Placeholder and Jo Sample" is three leads.
struct LeadReader {
    /// Leads that stand alone in other cells of the same document, lower case: they help to cut run-together ones.
    var known: Set<String> = []

    /// What a cell was cut into.
    struct Reading: Equatable {
        var leads: [String]
        /// Pieces whose cut is a guess, each with the two readings on offer.
        var doubts: [Guess] = []
    }

    /// A piece that could be read in two ways.
    struct Guess: Equatable {
        var words: String
        var asRead: [String]
        var otherwise: [String]
    }

    /// Reads a cell, one text a paragraph.
    func read(_ paragraphs: [String]) -> Reading {
        var reading = Reading(leads: [])
        for line in paragraphs.flatMap({ $0.split(whereSeparator: \.isNewline) }) {
            let given = String(line)
            for piece in LeadReader.exported(given) ?? LeadReader.cutAtSlashes(given) {
                for lead in cut(piece, into: &reading) {
                    let clean = LeadReader.clean(lead)
                    if !clean.isEmpty, clean.contains(where: \.isLetter),
                        !reading.leads.contains(clean)
                    {
                        reading.leads.append(clean)
                    }
                }
            }
        }
        return reading
    }

    // MARK: - The cuts, from the plainest to the most doubtful

    /// A slash cuts, except inside "16-19/25", "and/or" and abbreviations like "w/c".
    static func cutAtSlashes(_ text: String) -> [String] {
        var pieces = [""]
        let characters = Array(text)
        var depth = 0
        for (index, character) in characters.enumerated() {
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            let before = index > 0 ? characters[index - 1] : " "
            let after = index + 1 < characters.count ? characters[index + 1] : " "
            let isInside = (before.isNumber && after.isNumber) || depth > 0
            if character == ";" && depth == 0 || character == "|" || (character == "/" && !isInside)
            {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// "Jo Sample,Sam Placeholder": commas without a blank, as programs export a list of leads.
    private static func exported(_ text: String) -> [String]? {
        guard text.utf8.contains(0x2C), !text.contains(", ") else { return nil }
        let parts = text.split(separator: ",").map(String.init)
        return parts.count > 1 && parts.allSatisfy(LeadShape.isLead) ? parts : nil
    }

    private func cut(_ piece: String, into reading: inout Reading) -> [String] {
        cutAtOpeners(piece).flatMap { cutAtJoiningWords($0, into: &reading) }
            .flatMap(cutAtCommas)
            .flatMap { cutRunTogether($0, into: &reading) }
    }

    /// "… Children in Care Service Manager, Fostering": a post begins in the middle.
    private func cutAtOpeners(_ text: String) -> [String] {
        let words = LeadShape.words(of: text)
        guard words.count > 3 else { return [text] }
        var pieces: [[String]] = [[]]
        for (index, word) in words.enumerated() {
            if index > 0, LeadShape.startsPost(words[index...]),
                !PostWords.titlesBeforeOpener.contains(words[index - 1].lowercased()),
                !words[max(0, index - 2)..<index].contains(where: {
                    ["&", "and", "with"].contains($0.lowercased())
                }),
                let left = pieces.last, !words[index - 1].hasSuffix("("),
                left.count > 1 || left.first?.hasSuffix(",") == true,
                LeadShape.isPost(left.joined(separator: " ")),
                !words[index - 1].hasSuffix(",")
            {
                pieces.append([])
            }
            pieces[pieces.count - 1].append(word)
        }
        return pieces.map { $0.joined(separator: " ") }
    }

    private func cutAtJoiningWords(_ text: String, into reading: inout Reading) -> [String] {
        let words = LeadShape.words(of: text)
        var pieces: [[String]] = [[]]
        for (index, word) in words.enumerated() {
            let isJoining = ["and", "&", "with", "+", "plus"].contains(word.lowercased())
            if isJoining, let left = pieces.last?.joined(separator: " "), !left.isEmpty {
                let rest = words[(index + 1)...].joined(separator: " ")
                let right = String(rest.split(separator: ",").first ?? "").trimmingBlanks()
                let next = LeadReader.untilJoining(right)
                if cuts(left: left, right: next, isWith: word.lowercased() == "with") {
                    pieces.append([])
                    continue
                }
                if mayCut(left: left, right: next) {
                    reading.doubts.append(
                        Guess(words: text, asRead: [text], otherwise: [left, rest]))
                }
            }
            pieces[pieces.count - 1].append(word)
        }
        return pieces.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }

    private static func untilJoining(_ text: String) -> String {
        let words = LeadShape.words(of: text)
        let end =
            words.firstIndex { ["and", "&", "with"].contains($0.lowercased()) } ?? words.count
        return end == 0 ? text : words[..<end].joined(separator: " ")
    }

    private func cuts(left: String, right: String, isWith: Bool) -> Bool {
        let lastLeft = left.split(separator: ",").last.map { String($0).trimmingBlanks() } ?? left
        guard
            LeadShape.isLead(left) || LeadShape.isLead(lastLeft)
                || known.contains(left.lowercased())
        else { return false }
        if known.contains(right.lowercased()) || LeadShape.isName(right) { return true }
        if LeadShape.isAcronym(right) { return !hasField(left) }
        if LeadShape.holdsOpener(right) { return true }
        if left.lowercased().hasPrefix("office of") { return false }
        if isWith, right.first?.isUppercase ?? false { return true }
        if LeadShape.isBody(right) {
            return isWith || LeadShape.isName(lastLeft) || LeadShape.isBody(left)
                || LeadShape.isAcronym(left) || LeadShape.standsAlone(right) || !hasField(left)
        }
        return LeadShape.isPost(right)
    }

    /// "Head of …" and the like name a field that may itself hold "and".
    private func hasField(_ text: String) -> Bool {
        LeadShape.words(of: text).contains { ["of", "for"].contains($0.lowercased()) }
    }

    private func mayCut(left: String, right: String) -> Bool {
        LeadShape.isName(left) && right.first?.isUppercase == true
            || (LeadShape.isBody(right) && LeadShape.isPost(left))
    }

    private func cutAtCommas(_ text: String) -> [String] {
        let parts = LeadReader.outsideBrackets(text, at: ",")
        guard parts.count > 1 else { return [text] }
        var leads = [parts[0]]
        for part in parts.dropFirst() {
            let current = leads[leads.count - 1]
            let last = current.split(separator: ",").last.map { String($0).trimmingBlanks() } ?? ""
            if isCut(between: current, last: last, and: part) {
                leads.append(part)
            } else {
                leads[leads.count - 1] = current + ", " + part
            }
        }
        return leads
    }

    private func isCut(between current: String, last: String, and next: String) -> Bool {
        guard LeadShape.isLead(next) || known.contains(next.lowercased()) else { return false }
        if PostWords.generic.contains(last.lowercased()) {
            return LeadShape.isName(next) || LeadShape.startsPost(LeadShape.words(of: next)[...])
        }
        if LeadShape.isName(last) {
            return LeadShape.isName(next) || LeadShape.isAcronym(next) || LeadShape.isBody(next)
        }
        if LeadShape.isAcronym(next), !LeadShape.isAcronym(last) { return false }
        if LeadShape.isName(next), LeadShape.isPost(last), !last.hasSuffix("s") { return false }
        return LeadShape.isLead(last)
    }

    static func outsideBrackets(_ text: String, at separator: Character) -> [String] {
        var parts = [""]
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            if character == separator, depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// Names or posts set side by side with only a blank between them.
    private func cutRunTogether(_ text: String, into reading: inout Reading) -> [String] {
        let words = LeadShape.words(of: text)
        guard words.count > 2, !text.contains("("), !known.contains(text.lowercased()) else {
            return [text]
        }
        if words.count >= 4, words.allSatisfy(LeadShape.isNameWord) {
            guard words.count.isMultiple(of: 2) else {
                reading.doubts.append(
                    Guess(
                        words: text, asRead: [text],
                        otherwise: [
                            words.prefix(2).joined(separator: " "),
                            words.dropFirst(2).joined(separator: " "),
                        ]))
                return [text]
            }
            return stride(from: 0, to: words.count, by: 2).map { "\(words[$0]) \(words[$0 + 1])" }
        }
        for end in 1..<words.count {
            let left = words[..<end].joined(separator: " ")
            let right = words[end...].joined(separator: " ")
            if known.contains(right.lowercased()), LeadShape.isPost(left), end > 1 {
                return cutRunTogether(left, into: &reading) + [right]
            }
            let noun = words[end - 1].lowercased()
            let beginsPost = LeadShape.startsPost(words[end...])
            guard LeadReader.ends.contains(noun) || (beginsPost && PostWords.nouns.contains(noun)),
                noun != "head", noun != "heads", words.count - end > 1,
                words[end].first?.isUppercase == true, end > 1 || noun.hasSuffix("s"),
                LeadShape.isPost(right)
            else { continue }
            return [left] + cutRunTogether(right, into: &reading)
        }
        return [text]
    }

    /// Posts of persons: what follows one of them begins another lead.
    private static let ends: Set<String> = [
        "manager", "managers", "lead", "leads", "officer", "officers", "director", "directors",
        "consultant", "consultants",
    ]

    private static func clean(_ text: String) -> String {
        var text = text.trimming { ",;:•▪·*".contains($0) || $0.isWhitespace }
        for label in ["partner:", "partners:", "lead:", "support:", "supported by:", "with:"]
        where text.lowercased().hasPrefix(label) {
            text = String(text.dropFirst(label.count)).trimmingBlanks()
        }
        if text.hasSuffix("."), text.count > 3, !text.dropLast().hasSuffix("Rev") {
            text.removeLast()
        }
        for word in ["and ", "& ", "with "] where text.lowercased().hasPrefix(word) {
            text.removeFirst(word.count)
        }
        for word in [" and", " &", " with"] where text.lowercased().hasSuffix(word) {
            text.removeLast(word.count)
        }
        return text.trimmingBlanks()
    }
}
