import Documents
import Planning

/// The head of a plan: title, inspection, dates, version, lead officer, and what else stands before the first action.
struct FrontMatter {
    private(set) var title: FieldWords?
    private(set) var facts: [Fact: FieldWords] = [:]
    private(set) var criteria: [FieldWords] = []
    private(set) var measures: [FieldWords] = []
    /// Bullets before the first table, with the line that stood over them: the findings as the inspector listed them.
    private(set) var listed: [(over: FlowLine?, words: FieldWords)] = []
    var legendCells: [Int] = []
    private(set) var labelCells: [Int] = []
    private(set) var isDraft = false
    private var lastLine: FlowLine?
    private var waitingHeads: [(role: ColumnRole, cell: FlowCell)] = []
    private var factHeads: [(fact: Fact, column: Int)] = []

    /// A fact of the plan's head.
    enum Fact: String {
        case leadOfficer, contact, abstract, linkedPlans, period, completed, reviewed, nextReview,
            version, inspection,
            authority
    }

    /// Takes a line of the head; false where it is none.
    mutating func take(_ line: FlowLine) -> Bool {
        defer { lastLine = line }
        let text = line.text
        if text.lowercased().split(whereSeparator: { !$0.isLetter }).contains("draft") {
            isDraft = true
        }
        if isPageMark(line) {
            set(.version, line.words)
            return true
        }
        if let (fact, rest) = FrontMatter.labelled(text), !rest.isEmpty {
            set(fact, FieldWords(paragraphs: [Paragraph(rest)], cells: [line.id]))
            return true
        }
        if FrontMatter.isTitle(text),
            title == nil || (FrontMatter.saysPlan(text) && !FrontMatter.saysPlan(title?.line ?? ""))
        {
            if let old = title, FrontMatter.saysInspection(old.line) { set(.inspection, old) }
            title = line.words
            return true
        }
        if FrontMatter.saysInspection(text), facts[.inspection] == nil, line.kind != .prose {
            set(.inspection, line.words)
            return true
        }
        if case .prose = line.kind, facts[.abstract] == nil, text.count > 40,
            FrontMatter.saysSummary(text)
        {
            set(.abstract, line.words)
            return true
        }
        return false
    }

    /// "Version 6", "v0.3 draft" alone on a line.
    func isPageMark(_ line: FlowLine) -> Bool {
        let words = ColumnHeading.words(of: line.text)
        guard words.count <= 4, let first = words.first else { return false }
        return (first == "version" && words.count > 1)
            || (first.hasPrefix("v") && first.dropFirst().first?.isNumber == true)
    }

    mutating func bullet(_ line: FlowLine) {
        listed.append((over: lastOver(line), words: line.words))
    }

    mutating func over(_ line: FlowLine) { lastLine = line }

    private func lastOver(_ line: FlowLine) -> FlowLine? { lastLine }

    private mutating func set(_ fact: Fact, _ words: FieldWords) {
        if facts[fact] == nil { facts[fact] = words }
    }

    // MARK: - Rows of the head

    /// Reads a table before the plan: labels beside values, or labels over values.
    mutating func read(_ table: FlowTable) {
        for row in table.rows where !row.inked.isEmpty { read(row) }
        finishRows()
    }

    mutating func read(_ row: FlowRow) {
        let inked = row.inked
        if !factHeads.isEmpty {
            let heads = factHeads
            factHeads = []
            for (fact, column) in heads {
                if let cell = row.cell(at: column), cell.id != nil { set(fact, cell.words) }
            }
            return
        }
        if !waitingHeads.isEmpty {
            let heads = waitingHeads
            waitingHeads = []
            for (role, head) in heads {
                guard
                    let cell = row.cells.first(where: { $0.column == head.column && $0.id != nil })
                else { continue }
                let entries = EntryCutter.entries(of: cell.words)
                if role == .criterion { criteria += entries } else { measures += entries }
            }
            return
        }
        if inked.count == 1, let cell = inked.first {
            let line = FlowLine(
                paragraph: Paragraph(runs: [Run(cell.text, style: .bold)]), id: cell.id ?? 0,
                isAfterGap: true)
            _ = take(line)
            return
        }
        let roles = inked.map { (ColumnHeading.match($0.text), $0) }
        let heads = roles.compactMap { match, cell -> (role: ColumnRole, cell: FlowCell)? in
            guard let match, match.strength >= 2, match.role == .criterion || match.role == .measure
            else { return nil }
            return (match.role, cell)
        }
        if heads.count == inked.count, heads.count >= 2 {
            waitingHeads = heads
            labelCells += row.ids
            return
        }
        let facts = inked.map { (FrontMatter.fact(named: $0.text), $0) }
        if facts.count >= 2, facts.allSatisfy({ $0.0 != nil }) {
            factHeads = facts.compactMap { fact, cell in fact.map { ($0, cell.column) } }
            labelCells += row.ids
            return
        }
        if inked.count == 2, let fact = FrontMatter.fact(named: inked[0].text) {
            set(fact, inked[1].words)
            labelCells += inked[0].id.map { [$0] } ?? []
        }
    }

    mutating func finishRows() {
        waitingHeads = []
        factHeads = []
    }

    // MARK: - Words

    /// "Lead officer: Jo Sample" → (leadOfficer, "Jo Sample").
    static func labelled(_ text: String) -> (Fact, String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let label = String(text[..<colon])
        guard LeadShape.words(of: label).count <= 6, let fact = fact(named: label) else {
            return nil
        }
        return (fact, String(text[text.index(after: colon)...]).trimmingBlanks())
    }

    static func fact(named label: String) -> Fact? {
        let words = ColumnHeading.words(of: label)
        guard !words.isEmpty, words.count <= 6 else { return nil }
        return names[words.joined(separator: " ")]
    }

    private static let names: [String: Fact] = [
        "lead officer": .leadOfficer, "senior responsible owner": .leadOfficer,
        "plan owner": .leadOfficer,
        "responsible director": .leadOfficer, "lead": .leadOfficer, "owner": .leadOfficer,
        "author": .contact,
        "contact": .contact, "contact officer": .contact, "abstract": .abstract,
        "summary": .abstract,
        "links": .linkedPlans, "linked plans": .linkedPlans, "related plans": .linkedPlans,
        "period": .period,
        "plan period": .period, "completion date": .completed, "date completed": .completed,
        "completed": .completed,
        "reviewed": .reviewed, "date reviewed": .reviewed, "last reviewed": .reviewed,
        "last updated": .reviewed,
        "updated": .reviewed, "position at": .reviewed, "date of next review": .nextReview,
        "next review": .nextReview,
        "next review date": .nextReview, "review date": .nextReview, "version": .version,
        "version number": .version,
        "inspection": .inspection, "inspection date": .inspection,
        "date of inspection": .inspection,
        "council": .authority, "authority": .authority, "local authority": .authority,
        "council name": .authority,
    ]

    static func saysPlan(_ text: String) -> Bool {
        let words = Set(ColumnHeading.words(of: text))
        return words.contains("plan") || words.contains("tracker") || words.contains("actions")
            || words.contains("log")
    }

    static func saysInspection(_ text: String) -> Bool {
        let words = Set(ColumnHeading.words(of: text))
        return words.contains("inspection") || words.contains("ilacs") || words.contains("visit")
            || words.contains("review")
    }

    private static func saysSummary(_ text: String) -> Bool {
        let lower = text.lowercased()
        return lower.contains("summary") || lower.contains("this plan")
            || lower.contains("this document")
    }

    static func isTitle(_ text: String) -> Bool {
        let words = LeadShape.words(of: text)
        return (2...24).contains(words.count) && (saysPlan(text) || saysInspection(text))
            && !text.hasSuffix(":")
            && !text.hasSuffix(".")
    }
}
