import Planning

/// Reads what a finding points to: paragraphs of the report and numbers of recommendations.
///
/// Source: register A05, A06. Example: "Para 13 (all teams); Para 15" is paragraphs 13 and 15 with a note at 13.
enum LinkReader {
    /// Cuts "Para n …" off the end of a finding's words.
    static func tail(of text: String) -> (text: String, links: PlanDocument.Links) {
        var links = PlanDocument.Links()
        let lower = text.lowercased()
        guard lower.mayHold("para") else { return (text, links) }
        var start: String.Index?
        for word in ["paras ", "para ", "para. ", "paragraph ", "paragraphs "] {
            guard let range = lower.firstRange(of: word),
                lower[range.upperBound...].first?.isNumber ?? false
            else { continue }
            start = min(start ?? range.lowerBound, range.lowerBound)
        }
        guard let start else { return (text, links) }
        let offset = lower.distance(from: lower.startIndex, to: start)
        let cut = text.index(text.startIndex, offsetBy: offset)
        let rest = String(text[cut...])
        guard isOnlyReferences(rest) else { return (text, links) }
        read(rest, into: &links)
        return (String(text[..<cut]).trimming { "([;,–-".contains($0) || $0.isWhitespace }, links)
    }

    private static func isOnlyReferences(_ text: String) -> Bool {
        var bare = ""
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if depth == 0 { bare.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        let words = bare.lowercased().split { !$0.isLetter }
        return words.allSatisfy {
            ["para", "paras", "paragraph", "paragraphs", "and", "to", "page", "p"].contains($0)
        }
    }

    private static func read(_ text: String, into links: inout PlanDocument.Links) {
        var number = ""
        var note = ""
        var depth = 0
        func finish() {
            let bare = number.trimmingBlanks()
            number = ""
            guard !bare.isEmpty else { return }
            if !links.paragraphs.contains(bare) { links.paragraphs.append(bare) }
        }
        for character in text {
            if character == "(" {
                finish()
                depth += 1
                note = ""
            } else if character == ")", depth > 0 {
                depth -= 1
                if let last = links.paragraphs.last, !note.isEmpty {
                    links.paragraphNotes[last] = note.foldingBlanks()
                }
            } else if depth > 0 {
                note.append(character)
            } else if character.isNumber || (character == "." && !number.isEmpty) {
                number.append(character)
            } else {
                if number.hasSuffix(".") { number.removeLast() }
                finish()
            }
        }
        finish()
    }

    /// The numbers of a links cell: "14,6, 13" or "1 – 17", or paragraphs where it says so.
    static func links(in text: String, heading: String) -> PlanDocument.Links {
        var links = PlanDocument.Links()
        let lower = (heading + " " + text).lowercased()
        if text.lowercased().contains("para")
            || (lower.contains("para") && !lower.contains("recommendation"))
        {
            read(text, into: &links)
        } else {
            links.recommendations = numbers(in: text)
        }
        return links
    }

    private static func numbers(in text: String) -> [String] {
        var found: [String] = []
        let tokens = DateToken.tokens(of: text).map(\.token)
        var index = 0
        while index < tokens.count {
            if case .number(let first, let digits) = tokens[index], digits <= 3 {
                if index + 2 < tokens.count, [.sign("-"), .word("to")].contains(tokens[index + 1]),
                    case .number(let last, _) = tokens[index + 2], first < last, last - first < 100
                {
                    found += (first...last).map(String.init)
                    index += 3
                    continue
                }
                found.append(String(first))
            }
            index += 1
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0).inserted }
    }
}
