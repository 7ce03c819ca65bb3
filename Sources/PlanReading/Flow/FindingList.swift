import Documents

/// A table that only lists findings by number, for rows elsewhere that name them by it.
struct FindingList {
    /// One listed finding.
    struct Entry {
        var number: String
        /// Its words, with the number before them.
        var words: FieldWords
        /// Criteria and measures that stand beside it.
        var entries: [(role: ColumnRole, words: FieldWords)]
        var isTold = false
    }

    private(set) var entries: [Entry] = []
    /// Heading cells.
    private(set) var headings: [Int] = []

    init() {}

    init(_ flow: Flow) {
        for case .table(let table) in flow.items {
            guard let header = table.rows.firstIndex(where: { $0.inked.count >= 2 }) else {
                continue
            }
            let roles = table.rows[header].inked.map {
                ($0.column, ColumnHeading.match($0.text)?.role)
            }
            guard let finding = roles.first(where: { $0.1 == .finding })?.0,
                !roles.contains(where: { $0.1 == .action || $0.1 == .lead }),
                let number = roles.first(where: {
                    ($0.1 == .ref || $0.1 == .links) && $0.0 < finding
                })?.0
            else { continue }
            headings += table.rows[header].ids
            for row in table.rows[(header + 1)...] { add(row, number, finding, roles) }
        }
    }

    private mutating func add(
        _ row: FlowRow, _ number: Int, _ finding: Int, _ roles: [(Int, ColumnRole?)]
    ) {
        guard let ref = row.cell(at: number), let words = row.cell(at: finding), ref.id != nil,
            words.id != nil
        else { return }
        var numbered = words.words
        guard !numbered.paragraphs.isEmpty else { return }
        numbered.paragraphs[0].runs.insert(Run(ref.text + ". "), at: 0)
        numbered.cells += ref.words.cells
        let beside = roles.compactMap { column, role -> (role: ColumnRole, words: FieldWords)? in
            guard let role, role == .criterion || role == .measure, let cell = row.cell(at: column),
                cell.id != nil
            else { return nil }
            return (role, cell.words)
        }
        entries.append(Entry(number: ref.text.lowercased(), words: numbered, entries: beside))
    }

    /// The events of the finding with a number: the finding, and what stands beside it the first time.
    mutating func tell(_ number: String, at cells: [Int]) -> [PlanEvent] {
        guard let index = entries.firstIndex(where: { $0.number == number.lowercased() }) else {
            return []
        }
        var words = entries[index].words
        words.cells += cells
        var events = [PlanEvent.finding(FindingWords(words: words, heading: "recommendation"))]
        if !entries[index].isTold {
            events += entries[index].entries.map { entry in
                .entries(entry.role, EntryCutter.entries(of: entry.words))
            }
        }
        entries[index].isTold = true
        return events
    }

    /// Findings that no row named, where any row named one.
    mutating func rest() -> [PlanEvent] {
        guard entries.contains(where: \.isTold) else { return [] }
        return entries.filter { !$0.isTold }.map(\.number).flatMap { tell($0, at: []) }
    }
}
