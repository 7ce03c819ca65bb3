/// A text that breaks off, runs into another cell's words, or is a note from one colleague to another.
///
/// Source: register X68
///
/// Example: "Leaflet to be sent to"; "Shall we ask the schools first?"
struct CutText: PlanCheck {
    let rule = CheckRule(
        "X68", "Text cut, run in, or a note to a colleague", kind: .sign, severity: .low,
        explanation: """
            Half a sentence cannot be acted on, and a note that was meant for a colleague tells \
            the inspector that nobody read the plan through.
            """,
        advice: "Finish the sentence, or answer the note and take it out.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let bodies = Set(
            plan.actions.compactMap { $0.value.monitoredBy.map { Wording($0).words } }
                .filter { (2...6).contains($0.count) })
        var known: Set<[String]> = []
        return plan.texts([
            .action, .progress, .findingProgress, .future, .evidence, .measure, .criterion, .due,
        ])
        .compactMap { text -> Notice? in
            guard let (words, message) = fault(in: text, bodies: bodies) else { return nil }
            guard known.insert([words] + text.cells.map(String.init)).inserted else { return nil }
            return rule.found(at: text.at, cells: text.cells, words: words, message)
        }
    }

    private func fault(in text: PlanText, bodies: Set<[String]>) -> (
        words: String, message: String
    )? {
        let statements = Statements.marked(text.text)
        if let last = statements.last, text.part != .due,
            BrokenWording.breaksOff(last.text, mark: last.mark)
        {
            return (last.text, "Breaks off: \(last.text.quoted).")
        }
        if let last = statements.last, let body = BrokenWording.runInBody(last.text, bodies) {
            return (last.text, "Runs into the name of a body, “\(body)”: \(last.text.quoted).")
        }
        for statement in statements
        where BrokenWording.isNote(statement.text, mark: statement.mark, among: text) {
            return (statement.text, "Reads as a note to a colleague: \(statement.text.quoted).")
        }
        return nil
    }
}

/// Tells broken sentences and notes.
enum BrokenWording {
    /// Whether words end where no sentence can.
    static func breaksOff(_ statement: String, mark: Character?) -> Bool {
        guard mark == nil, !statement.hasSuffix(".") else { return false }
        let words = Wording(statement).words
        guard words.count >= 3, let last = words.last,
            statement.last.map({ $0.isLetter || "&,/".contains($0) }) == true
        else { return false }
        if never.contains(last) {
            return statement.last?.isLetter == true && statement.suffix(last.count) == last
        }
        guard seldom.contains(last), statement.hasSuffix(last) else { return false }
        return joined.contains(words[words.count - 2])
    }

    /// The body into whose name a sentence runs: "… if the record was Quality Board".
    static func runInBody(_ statement: String, _ bodies: Set<[String]>) -> String? {
        let words = Wording(statement).words
        for length in 2...6 where words.count > length + 3 {
            let end = Array(words.suffix(length))
            guard bodies.contains(end),
                ["was", "is", "were", "are", "be", "been", "being", "has", "will", "of"]
                    .contains(words[words.count - length - 1])
            else { continue }
            return statement.split(whereSeparator: \.isWhitespace).suffix(length).joined(
                separator: " ")
        }
        return nil
    }

    /// Whether a statement speaks to a colleague.
    static func isNote(_ statement: String, mark: Character?, among text: PlanText) -> Bool {
        let wording = Wording(statement)
        if wording.says(anyOf: asking) || statement.contains("??") { return true }
        if text.part == .action || text.part == .due {
            let start = statement.split { "–—-:".contains($0) }.map {
                Wording(String($0)).words.prefix(2)
            }
            if start.contains(where: { $0.elementsEqual(["need", "to"]) }) { return true }
        }
        guard mark == "?" || statement.hasSuffix("?"), text.part != .criterion,
            text.part != .measure,
            let first = wording.words.first
        else { return false }
        return !questions.contains(first) && !statement.contains("“") && !statement.contains("\"")
    }

    private static let never: Set<String> = [
        "the", "a", "an", "and", "or", "which", "than", "their", "its", "this", "these", "of",
        "whether", "including", "ensure",
    ]
    private static let seldom: Set<String> = [
        "in", "to", "for", "with", "by", "from", "at", "on", "as", "into",
    ]
    private static let joined: Set<String> = [
        "included", "provided", "circulated", "shared", "reported", "linked", "delivered",
        "presented", "submitted",
        "developed", "sent", "issued", "agreed", "monitored", "reviewed", "completed", "set",
        "held", "built",
        "embedded", "available", "compliance", "line", "access", "relation", "regard", "response",
        "order", "plans",
        "training", "work", "support", "meetings", "team", "teams", "report", "reports",
        "discussed", "identified",
        "established", "arranged", "undertaken", "based", "distributed", "offered", "used",
        "informed",
    ]
    private static let asking = [
        "do you want", "do we want", "do we need", "can you", "could you", "can we", "should we",
        "shall we",
        "please confirm", "please check", "please add", "please update", "please provide",
        "please advise",
        "not sure if", "not sure whether", "is this right", "is this still", "who is this",
        "to check with you",
        "insert date", "insert name", "add date", "add name",
    ]
    private static let questions: Set<String> = [
        "what", "who", "how", "is", "are", "do", "does", "has", "have", "can", "where", "when",
        "why", "which", "was",
        "were", "did", "will", "should", "would", "could", "whose",
    ]
}
