import Documents

/// A row of a table that holds a label and, across all other columns, its words: "Recommendation 3 | …".
enum LabelledRow {
    /// What the row tells, and its label where that is no words of the plan.
    static func read(_ row: FlowRow, columnCount: Int) -> (event: PlanEvent, labels: [Int])? {
        let inked = row.inked
        guard inked.count == 2, columnCount > 2, inked[0].column == 0, !inked[1].words.isEmpty,
            inked[1].cell.columnSpan > 1,
            inked[1].column + inked[1].cell.columnSpan >= columnCount - 1
        else { return nil }
        let (label, value) = (inked[0].words, inked[1].words)
        if NumberedText.bareLabel(label.line) != nil {
            let words = FieldWords(
                paragraphs: [Paragraph(label.line)] + value.paragraphs,
                cells: label.cells + value.cells)
            return (.finding(FindingWords(words: words)), [])
        }
        switch LineLabel.alone(label.line, isSetApart: true) {
        case .finding:
            return (.finding(FindingWords(words: value, heading: label.line)), label.cells)
        case .section: return (.section(value), label.cells)
        case .measure: return (.entries(.measure, EntryCutter.entries(of: value)), label.cells)
        case .criterion, .evidence:
            return (.entries(.criterion, EntryCutter.entries(of: value)), label.cells)
        default: return nil
        }
    }
}

/// A sentence over a table that says what its rows answer: "Inspectors told us that …", "What inspectors said: …".
enum FindingSentence {
    static func told(by line: FlowLine) -> FindingWords? {
        guard line.kind == .prose || line.kind == .heading(rank: 30) else { return nil }
        if let (role, label, rest) = LineLabel.before(line.text), role == .finding, !rest.isEmpty {
            return FindingWords(
                words: FieldWords(paragraphs: [Paragraph(rest)], cells: [line.id]), heading: label)
        }
        var words = ColumnHeading.words(of: String(line.text.prefix(60)))[...]
        if words.first == "the" { words = words.dropFirst() }
        guard words.count > 3, subjects.contains(words.removeFirst()) else { return nil }
        while let word = words.first, ["have", "has", "also", "had"].contains(word) {
            words = words.dropFirst()
        }
        guard let verb = words.first, verbs.contains(verb) else { return nil }
        return FindingWords(words: line.words)
    }

    private static let subjects: Set<String> = [
        "inspectors", "ofsted", "hmi", "reviewers", "inspection", "inspectorate", "peers",
        "auditors",
    ]
    private static let verbs: Set<String> = [
        "told", "said", "found", "judged", "saw", "noted", "reported", "identified", "concluded",
        "criticised", "asked", "observed", "heard", "highlighted",
    ]
}
