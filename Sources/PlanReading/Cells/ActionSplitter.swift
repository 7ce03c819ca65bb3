import Documents

/// Cuts an action cell into actions, each with its sub-items.
///
/// One row is one action, except where a cell is a list of several actions. Bullets after a lead-in ("including",
/// a colon, "on") are sub-items of one action; bullets with no lead-in are actions.
/// Source: `improvement-plan/1`, "One row is one action".
struct ActionSplitter {
    /// The document writes several actions in one cell as a habit: every paragraph is one.
    var cellsAreLists: Bool
    /// Words with which entries of this document begin, lower case.
    var openings: Set<String> = []

    struct Piece: Equatable {
        var ref: String?
        var text: String
        var subItems: [String] = []
    }

    /// - Parameter expected: how many actions the dates of the row suggest, for entries run together.
    func split(_ words: FieldWords, expected: Int = 1) -> [Piece] {
        let paragraphs = words.paragraphs.flatMap(ActionSplitter.lines)
        guard !paragraphs.isEmpty else { return [] }
        var pieces: [Piece] = []
        var takesItems = false
        var parent: (level: Int, isNumbered: Bool) = (-1, false)
        for paragraph in paragraphs {
            let text = paragraph.text.foldingBlanks()
            let number = paragraph.marker.flatMap(NumberedText.number)
            let isItem = paragraph.marker != nil
            let level = ActionSplitter.level(of: paragraph)
            let isSibling = isItem && parent.isNumbered && number != nil && level <= parent.level
            if isItem, !pieces.isEmpty, !isSibling, takesItems || level > max(0, parent.level) {
                let items = ActionSplitter.items(in: text)
                pieces[pieces.count - 1].subItems += items.items
                pieces[pieces.count - 1].text += "\n" + text
            } else if isItem || pieces.isEmpty || cellsAreLists {
                if number == nil, !isItem, let (ref, rest, _) = NumberedText.split(text),
                    !ref.isEmpty
                {
                    pieces.append(Piece(ref: ref, text: rest))
                } else {
                    pieces.append(Piece(ref: number, text: text))
                }
                takesItems = ActionSplitter.leadsIn(text)
                parent = (isItem ? level : -1, number != nil)
            } else {
                pieces[pieces.count - 1].text += "\n" + text
                takesItems = ActionSplitter.leadsIn(text) || takesItems
            }
        }
        if pieces.count == 1, pieces[0].subItems.isEmpty {
            return runTogether(pieces[0], expected: expected)
        }
        if pieces.count == 1, pieces[0].ref != nil, paragraphs.count == 1 { return pieces }
        return pieces
    }

    /// Items of a list that has lost its line breaks: each begins with the same two words, or a task begins in it.
    private static func items(in text: String) -> (items: [String], rest: String?) {
        let words = LeadShape.words(of: text)
        guard words.count > 5 else { return ([text], nil) }
        var starts = [0]
        for index in 3..<(words.count - 1)
        where words[index] == words[0] && words[index + 1] == words[1]
            && words[0].first?.isUppercase ?? false
        {
            starts.append(index)
        }
        if starts.count > 1 {
            let ends = starts.dropFirst() + [words.count]
            return (zip(starts, ends).map { words[$0..<$1].joined(separator: " ") }, nil)
        }
        let cut = atVerbs(text)
        guard cut.count == 2, text.hasSuffix(".") else { return ([text], nil) }
        return ([cut[0]], cut[1])
    }

    private static func level(of paragraph: Paragraph) -> Int {
        if case .listItem(let level, _) = paragraph.role { return level }
        return -1
    }

    private static func lines(_ paragraph: Paragraph) -> [Paragraph] {
        let lines = paragraph.text.splitAtLineEnds()
        guard lines.count > 1 else { return [paragraph] }
        return lines.enumerated().map { index, line in
            Paragraph(
                String(line), role: index == 0 ? paragraph.role : .body, place: paragraph.place)
        }
    }

    /// The words announce a list: they end with a colon, a dash, or a word that cannot end a sentence.
    static func leadsIn(_ text: String) -> Bool {
        let bare = text.trimmingBlanks()
        guard let last = bare.last else { return false }
        if last == ":" || last == "-" || last == "–" { return true }
        if ".;!?)".contains(last) { return false }
        let words = LeadShape.lastWords(2, of: bare).map { $0.lowercased() }
        guard let word = words.last else { return false }
        return openEnds.contains(word)
            || (words.count > 1 && word == "as" && words[words.count - 2] == "such")
            || (words.count > 1 && word == "example")
    }

    private static let openEnds: Set<String> = [
        "including", "include", "includes", "on", "to", "for", "of", "by", "with", "from", "that",
        "are", "and",
        "following", "covering", "through", "namely", "eg", "e.g.", "via", "in", "these", "around",
        "focus",
    ]

    // MARK: - Entries run together

    /// A list cell that has lost its line breaks: cut at sentences, or where capitals begin anew.
    private func runTogether(_ piece: Piece, expected: Int) -> [Piece] {
        guard cellsAreLists else { return [piece] }
        if let items = itemsBehindLeadIn(piece.text) {
            return [Piece(ref: piece.ref, text: piece.text, subItems: items)]
        }
        let sentences = Sentences.of(piece.text)
        if expected > 1 {
            let cut = sentences.flatMap(ActionSplitter.atCapitals)
            if cut.count == expected { return cut.map { Piece(text: $0) } }
            let verbs = sentences.flatMap { ActionSplitter.atVerbs($0, openings: openings) }
            if verbs.count == expected { return verbs.map { Piece(text: $0) } }
        }
        let cut = sentences.flatMap { ActionSplitter.atVerbs($0, openings: openings) }
        guard cut.count > 1 else { return [piece] }
        return cut.enumerated().map { Piece(ref: $0 == 0 ? piece.ref : nil, text: $1) }
    }

    /// "Focus on: … …": the items behind a lead-in at the head of a cell.
    private func itemsBehindLeadIn(_ text: String) -> [String]? {
        let words = LeadShape.words(of: text)
        guard
            let end = words.prefix(6).firstIndex(where: {
                $0.count > 1 && ($0.hasSuffix(":") || $0.hasSuffix("-"))
            }),
            end + 2 < words.count
        else { return nil }
        let rest = words[(end + 1)...].joined(separator: " ")
        return Sentences.of(rest).flatMap { ActionSplitter.atVerbs($0, openings: openings) }
    }

    /// Cuts before each capitalised word that follows a word in lower case, outside brackets.
    static func atCapitals(_ text: String) -> [String] {
        cut(text) { previous, word, next in
            guard let first = word.first, first.isUppercase, !isAcronym(word) else { return false }
            if isVerb(word) { return true }
            let isPlainBefore = previous.last.map { $0.isLowercase || $0 == ")" } ?? false
            return isPlainBefore
                && (previous.first?.isLowercase ?? false || previous.hasSuffix(")"))
                && (next.first?.isUppercase != true)
        }
    }

    /// Cuts only before a capitalised word that says to do something, or that begins other entries of the document.
    static func atVerbs(_ text: String, openings: Set<String> = []) -> [String] {
        cut(text) { previous, word, next in
            if previous.lowercased() == "year-on-year", word.first?.isUppercase ?? false {
                return true
            }
            guard word.first?.isUppercase ?? false,
                isVerb(word) || openings.contains(word.lowercased()),
                previous.last.map({ $0.isLowercase }) ?? false,
                next.first.map({ $0.isLowercase || $0 == "(" }) ?? false,
                previous.first?.isLowercase ?? false
            else { return false }
            return !joining.contains(previous.lowercased())
        }
    }

    /// After these a capital goes on with the same entry.
    private static let joining: Set<String> = [
        "to", "and", "or", "of", "the", "a", "an", "for", "in", "on", "by", "with", "from", "at",
        "across", "into",
        "re", "via", "within", "our", "their", "all", "new", "as", "is", "are", "per",
    ]

    private static func cut(
        _ text: String, where isStart: (_ previous: String, _ word: String, _ next: String) -> Bool
    ) -> [String] {
        let words = LeadShape.words(of: text)
        var pieces: [[String]] = [[]]
        var depth = 0
        for (index, word) in words.enumerated() {
            if index > 0, depth == 0, let piece = pieces.last, piece.count >= 2,
                index + 1 < words.count,
                isStart(words[index - 1], word, words[index + 1])
                    || isClause(word, words[index + 1], after: piece)
            {
                pieces.append([])
            }
            depth = max(0, depth + word.count { $0 == "(" } - word.count { $0 == ")" })
            pieces[pieces.count - 1].append(word)
        }
        return pieces.map { $0.joined(separator: " ") }
    }

    /// "… for Children in Care Plans are informed": an entry that names a thing holds no second clause.
    private static func isClause(_ word: String, _ next: String, after piece: [String]) -> Bool {
        guard piece.count >= 4, let first = piece.first, first.first?.isUppercase ?? false,
            !isVerb(first),
            word.first?.isUppercase ?? false, word.hasSuffix("s"),
            ["are", "have", "were"].contains(next),
            piece.contains(where: isVerb)
        else { return false }
        return !piece.contains {
            ["that", "which", "where", "are", "is", "have", "will"].contains($0.lowercased())
        }
    }

    private static func isAcronym(_ word: String) -> Bool {
        word.count { $0.isUppercase } > 1
    }

    private static func isVerb(_ word: String) -> Bool {
        verbs.contains(word.lowercased().trimming { !$0.isLetter })
    }

    /// Words with which plans begin an action.
    private static let verbs: Set<String> = [
        "agree", "amend", "appoint", "assess", "audit", "brief", "build", "challenge", "commission",
        "complete",
        "conduct", "confirm", "consult", "convene", "create", "define", "deliver", "design",
        "develop", "devise",
        "draft", "embed", "engage", "ensure", "establish", "evaluate", "explore", "finalise",
        "hold", "identify",
        "implement", "implemented", "improve", "increase", "introduce", "introduction", "issue",
        "launch", "maintain",
        "map", "meet", "monitor", "offer", "organise", "pilot", "prepare", "produce", "promote",
        "provide", "publish",
        "recruit", "redesign", "refresh", "report", "review", "reviewed", "revise", "revised",
        "roll", "run", "scope",
        "secure", "set", "share", "strengthen", "test", "track", "train", "undertake", "update",
        "use", "work", "write",
    ]
}
