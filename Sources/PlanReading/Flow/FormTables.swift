import Documents

/// Tables that are a card or form of actions rather than rows of them, in every shape known.
enum CardTables {
    static func cards(of table: FlowTable, isAfterCard: Bool = false) -> CardReader.Cards? {
        CardReader.cards(of: table, isAfterCard: isAfterCard) ?? FormTable.cards(of: table)
            ?? DeadlineColumns.cards(of: table)
    }
}

/// Forms with the action across the top, labels in one row over their values in the next, and labelled rows below.
///
/// Example: "Action 1a: Ring each school" / "Owner | By when" / "Jo Sample | May 2025" / "Progress so far: …".
enum FormTable {
    static func cards(of table: FlowTable) -> CardReader.Cards? {
        let rows = table.rows.filter { !$0.inked.isEmpty }
        guard rows.count > 2, rows[0].inked.count == 1,
            ActionLabel.split(rows[0].inked[0].text) != nil
        else { return nil }
        var form = Form()
        for row in rows {
            guard form.take(row) else { return nil }
        }
        form.finish()
        return form.isPlan ? CardReader.Cards(events: form.events, labels: form.labels) : nil
    }

    private struct Form {
        private(set) var events: [PlanEvent] = []
        private(set) var labels: [Int] = []
        private(set) var isPlan = true
        private var fields: ByRole<FieldWords> = [:]
        private var headings: ByRole<String> = [:]
        private var waiting: [(role: ColumnRole, column: Int)] = []

        /// false where the row is nothing that a form holds.
        mutating func take(_ row: FlowRow) -> Bool {
            if !waiting.isEmpty {
                for head in waiting {
                    guard let cell = row.cell(at: head.column), cell.id != nil else { continue }
                    fields[head.role] = cell.words
                }
                waiting = []
                return true
            }
            let inked = row.inked
            if inked.count == 1 { return take(inked[0]) }
            let heads = inked.map { (ColumnHeading.match($0.text), $0) }
            guard heads.allSatisfy({ ($0.0?.strength ?? 0) >= 2 }) else { return false }
            for (match, cell) in heads {
                guard let role = match?.role else { continue }
                headings[role] = cell.text.foldingBlanks()
                waiting.append((role, cell.column))
            }
            labels += row.ids
            return true
        }

        private mutating func take(_ cell: FlowCell) -> Bool {
            let words = cell.words
            if let (ref, rest) = ActionLabel.split(words.text) {
                finish()
                fields[.action] = FieldWords(paragraphs: [Paragraph(rest)], cells: words.cells)
                if let ref {
                    fields[.ref] = FieldWords(paragraphs: [Paragraph(ref)], cells: words.cells)
                }
                return true
            }
            guard let (role, rest) = FormTable.labelled(words.text) else { return false }
            if rest.isEmpty {
                labels += words.cells
            } else if fields[role] == nil {
                fields[role] = FieldWords(
                    paragraphs: rest.splitAtLineEnds().map { Paragraph(String($0)) },
                    cells: words.cells)
            } else {
                fields[role]?.append(
                    cutOff: FieldWords(paragraphs: [Paragraph(rest)], cells: words.cells),
                    isNewParagraph: true)
            }
            return true
        }

        mutating func finish() {
            guard fields[.action] != nil else { return }
            isPlan = isPlan && (fields[.lead] != nil || fields[.due] != nil)
            events.append(.action(ActionWords(fields: fields, headings: headings)))
            fields = [:]
            headings = [:]
        }
    }

    /// "Progress so far: …", "What difference will this make? …".
    private static func labelled(_ text: String) -> (role: ColumnRole, rest: String)? {
        if let (role, _, rest) = LineLabel.before(text) { return (role, rest) }
        guard let mark = text.firstIndex(of: "?"),
            let match = ColumnHeading.match(String(text[...mark])), match.strength == 3
        else { return nil }
        return (match.role, String(text[text.index(after: mark)...]).trimmingBlanks())
    }
}

/// Tables in which what is to be done stands under the date by which it must be finished.
///
/// Example: "Problem | Lead | By 30 September 2025 | By 31 March 2026": each entry under a date is an action.
enum DeadlineColumns {
    private struct Shape {
        var dates: [FlowCell]
        var finding: Int
        var others: [Int: ColumnRole]
        var row: FlowRow
    }

    static func cards(of table: FlowTable) -> CardReader.Cards? {
        for index in table.rows.indices.prefix(6) {
            let above = index > 0 ? table.rows[index - 1] : nil
            guard let shape = shape(of: table.rows[index], below: above) else { continue }
            let rows = table.rows[(index + 1)...]
            guard holdActions(rows, shape) else { return nil }
            var cards = CardReader.Cards(events: [], labels: shape.row.ids)
            for row in rows { cards.events += events(of: row, shape) }
            return cards
        }
        return nil
    }

    /// At least two headings are deadlines, one says who, and none names the actions.
    private static func shape(of row: FlowRow, below above: FlowRow?) -> Shape? {
        var inked = row.inked
        let reader = DueReader(years: PlanYears(years: 2000...2040))
        let dates = inked.filter { cell in
            let text = cell.text
            let mayHoldNumber = text.utf8.contains { $0.isASCIIFigure || $0 >= 0x80 }
            guard mayHoldNumber else { return false }
            return text.contains(where: \.isNumber) && LeadShape.firstWords(9, of: text).count <= 8
                && (reader.coverage(of: text) > 0.6 || saysSpan(text))
        }
        guard dates.count >= 2 else { return nil }
        if dates.count == inked.count, let above {
            let columns = Set(dates.map(\.column))
            inked += above.inked.filter { !columns.contains($0.column) }
        }
        var others: [Int: ColumnRole] = [:]
        var unknown: [Int] = []
        for cell in inked where !dates.contains(where: { $0.column == cell.column }) {
            if let match = ColumnHeading.match(cell.text), match.strength >= 2 {
                others[cell.column] = match.role
            } else {
                unknown.append(cell.column)
            }
        }
        let findings = others.filter { $0.value == .finding || $0.value == .section }.keys
        guard others.values.contains(.lead), !others.values.contains(.action),
            let finding = findings.min() ?? unknown.min()
        else { return nil }
        return Shape(dates: dates, finding: finding, others: others, row: row)
    }

    /// "Next 30 days", "6 months".
    private static func saysSpan(_ text: String) -> Bool {
        let words = ColumnHeading.words(of: text)
        let units: Set<String> = ["day", "days", "week", "weeks", "month", "months"]
        return words.count <= 5
            && zip(words, words.dropFirst()).contains { Int($0) != nil && units.contains($1) }
    }

    /// Under the dates stand sentences, not figures, ratings or dates.
    private static func holdActions(_ rows: ArraySlice<FlowRow>, _ shape: Shape) -> Bool {
        let columns = Set(shape.dates.map(\.column))
        let texts = rows.flatMap(\.inked).filter { columns.contains($0.column) }.map(\.text)
        let worded = texts.count {
            LeadShape.words(of: $0).count >= 3 && StatusReader.status(of: $0) == nil
        }
        return texts.count >= 3 && worded * 10 >= texts.count * 7
    }

    private static func events(of row: FlowRow, _ shape: Shape) -> [PlanEvent] {
        var events: [PlanEvent] = []
        if let cell = row.cell(at: shape.finding), cell.id != nil {
            events.append(.finding(FindingWords(words: cell.words)))
        }
        var shared: ByRole<FieldWords> = [:]
        for (column, role) in shape.others.sorted(by: { $0.key < $1.key })
        where column != shape.finding {
            guard let cell = row.cell(at: column), cell.id != nil || cell.cell.shading != nil else {
                continue
            }
            switch role {
            case .criterion, .measure:
                events.append(.entries(role, EntryCutter.entries(of: cell.words)))
            case .progress: events.append(.action(ActionWords(fields: [.progress: cell.words])))
            default: shared[role] = shared[role] ?? cell.words
            }
        }
        for heading in shape.dates {
            guard let cell = row.cell(at: heading.column), cell.id != nil else { continue }
            for entry in entries(of: cell.words) {
                var fields = shared
                fields[.action] = entry
                fields[.due] = heading.words
                events.append(.action(ActionWords(fields: fields)))
            }
        }
        return events
    }

    /// Each paragraph or bullet with the bullets that stand deeper below it.
    private static func entries(of words: FieldWords) -> [FieldWords] {
        var entries: [FieldWords] = []
        for paragraph in words.paragraphs {
            var level = 0
            if case .listItem(let own, _) = paragraph.role { level = own }
            if level > 0, !entries.isEmpty {
                entries[entries.count - 1].paragraphs.append(paragraph)
            } else {
                entries.append(FieldWords(paragraphs: [paragraph], cells: words.cells))
            }
        }
        return entries
    }
}
