import Documents

/// Reads tables in which labels stand beside their values: one card an action, or a table turned sideways.
enum CardReader {
    struct Cards {
        var events: [PlanEvent]
        /// Cells that are labels.
        var labels: [Int]

        var hasFinding: Bool {
            events.contains { if case .finding = $0 { true } else { false } }
        }
    }

    /// The cards of a table, or nil where it is no table of labels and values.
    static func cards(of table: FlowTable, isAfterCard: Bool = false) -> Cards? {
        guard table.columnCount >= 2, table.rows.count >= 2 else { return nil }
        let rows = table.rows.filter { !$0.inked.isEmpty }
        guard !rows.isEmpty,
            HeaderRow.layout(of: rows[0], columnCount: table.columnCount)?.isPlan != true
                || isCardRow(rows[0])
        else { return nil }
        let labelled = rows.filter { label(of: $0.cells.first) != nil }
        let roles = Set(labelled.compactMap { label(of: $0.cells.first)?.role })
        guard labelled.count * 10 >= rows.count * 6, roles.count >= (isAfterCard ? 2 : 3),
            roles.contains(.action) || roles.contains(.finding)
        else { return nil }
        let said: [ColumnRole] = [.lead, .due, .status, .progress]
        let all = Set(rows.flatMap { $0.cells.compactMap { label(of: $0)?.role } })
        guard isAfterCard || said.count(where: all.contains) >= 2 else { return nil }
        let values = rows.map { $0.cells.count { $0.cell.column > 0 && $0.id != nil } }.max() ?? 0
        let pairs = rows.contains { isPairRow($0) }
        return values > 1 && !pairs ? sideways(rows) : upright(rows)
    }

    /// The fields of a card that a page break cut off from its head, or nil where the table is no rest of a card.
    static func rest(of table: FlowTable) -> (fields: ByRole<FieldWords>, labels: [Int])? {
        let rows = table.rows.filter { !$0.inked.isEmpty }
        var fields: ByRole<FieldWords> = [:]
        var labels: [Int] = []
        var role: ColumnRole? = .action
        for row in rows {
            var index = 0
            while index < row.cells.count {
                if let label = label(of: row.cells[index], strength: 1), index + 1 < row.cells.count
                {
                    labels += row.cells[index].id.map { [$0] } ?? []
                    role = label.role
                    fields[label.role] = row.cells[index + 1].words
                    index += 2
                } else {
                    if row.cells[index].id != nil, let role {
                        if fields[role] == nil { fields[role] = FieldWords() }
                        fields[role]?.append(cutOff: row.cells[index].words, isNewParagraph: true)
                    }
                    index += 1
                }
            }
        }
        let said: [ColumnRole] = [.lead, .due, .status, .progress, .evidence]
        return said.count { fields[$0] != nil } >= 2 && labels.count >= 3 ? (fields, labels) : nil
    }

    private static func label(
        of cell: FlowCell?, strength: Int = 2
    ) -> (role: ColumnRole, words: String)? {
        guard let cell, cell.id != nil, LeadShape.words(of: cell.text).count <= 8,
            let match = ColumnHeading.match(cell.text), match.strength >= strength
        else { return nil }
        return (match.role, cell.text.foldingBlanks())
    }

    /// Label, value, label, value.
    private static func isPairRow(_ row: FlowRow) -> Bool {
        guard row.cells.count == 4 else { return false }
        return label(of: row.cells[0]) != nil && label(of: row.cells[2]) != nil
            && label(of: row.cells[1]) == nil
    }

    private static func isCardRow(_ row: FlowRow) -> Bool {
        row.inked.count == 2 && label(of: row.cells.first) != nil
            && label(of: row.cells.last) == nil
    }

    /// One card after another; a new one begins where a label comes again.
    private static func upright(_ rows: [FlowRow]) -> Cards {
        var cards = Cards(events: [], labels: [])
        var fields: ByRole<FieldWords> = [:]
        var headings: ByRole<String> = [:]
        var title: FieldWords?
        func flush() {
            guard !fields.isEmpty else { return }
            if let title, fields[.action] == nil {
                fields[.action] = title
            } else if let title, fields[.finding] == nil {
                fields[.finding] = title
            } else if let title {
                fields[.finding]?.cells += title.cells
            }
            title = nil
            cards.events += events(of: &fields, headings: headings)
            fields = [:]
        }
        for row in rows {
            if row.inked.count == 1, let cell = row.inked.first, label(of: cell) == nil {
                flush()
                if let ref = NumberedText.number(cell.text) ?? NumberedText.bareLabel(cell.text) {
                    fields[.ref] = FieldWords(paragraphs: [Paragraph(ref)], cells: cell.words.cells)
                } else if let (ref, text, _) = NumberedText.split(cell.text) {
                    fields[.ref] = FieldWords(paragraphs: [Paragraph(ref)], cells: cell.words.cells)
                    if !text.isEmpty, LineLabel.alone(text) == nil {
                        title = FieldWords(paragraphs: [Paragraph(text)], cells: cell.words.cells)
                    }
                }
                continue
            }
            var index = 0
            while index < row.cells.count {
                guard let label = label(of: row.cells[index], strength: 1),
                    index + 1 < row.cells.count
                else {
                    index += 1
                    continue
                }
                if fields[label.role] != nil, label.role == .action || label.role == .ref {
                    flush()
                }
                cards.labels += row.cells[index].id.map { [$0] } ?? []
                let value = row.cells[index + 1].words
                headings[label.role] = label.words
                if !value.isEmpty || value.shading != nil, !Placeholder.isEmpty(value.text) {
                    if fields[label.role] == nil {
                        fields[label.role] = value
                    } else {
                        fields[label.role]?.append(cutOff: value, isNewParagraph: true)
                    }
                }
                index += 2
            }
        }
        flush()
        return cards
    }

    /// The actions are the columns.
    private static func sideways(_ rows: [FlowRow]) -> Cards {
        var cards = Cards(events: [], labels: [])
        let last = rows.flatMap { $0.cells.map(\.column) }.max() ?? 0
        for row in rows { cards.labels += row.cells.first?.id.map { [$0] } ?? [] }
        guard last >= 1 else { return cards }
        for column in 1...last {
            var fields: ByRole<FieldWords> = [:]
            var headings: ByRole<String> = [:]
            for row in rows {
                if row.cells.first?.id == nil, let cell = row.cell(at: column),
                    NumberedText.number(cell.text) != nil
                {
                    fields[.ref] = cell.words
                }
                guard let label = label(of: row.cells.first, strength: 1) else { continue }
                let cell = row.cells.first {
                    $0.column <= column && column < $0.column + $0.cell.columnSpan && $0.column > 0
                }
                guard let words = cell?.words, !words.isEmpty else { continue }
                headings[label.role] = label.words
                if fields[label.role] == nil {
                    fields[label.role] = words
                } else {
                    fields[label.role]?.append(cutOff: words, isNewParagraph: true)
                }
            }
            guard fields[.action] != nil || fields[.finding] != nil else { continue }
            cards.events += events(of: &fields, headings: headings)
        }
        return cards
    }

    private static func events(
        of fields: inout ByRole<FieldWords>, headings: ByRole<String>
    ) -> [PlanEvent] {
        var events: [PlanEvent] = []
        if let section = fields.removeValue(forKey: .section) {
            if fields[.finding] == nil {
                fields[.finding] = section
            } else {
                events.append(.section(section))
            }
        }
        if fields[.action] == nil { fields[.action] = fields.removeValue(forKey: .finding) }
        if let finding = fields.removeValue(forKey: .finding) {
            events.append(
                .finding(
                    FindingWords(
                        words: finding, fields: fields[.links].map { [.links: $0] } ?? [:],
                        heading: headings[.finding])))
        }
        events.append(.action(ActionWords(fields: fields, headings: headings)))
        return events
    }
}

/// Prompts that forms leave in empty fields.
enum Placeholder {
    /// "Choose an item.", "Click or tap to enter a date."
    static func isEmpty(_ text: String) -> Bool {
        let lower = text.lowercased().foldingBlanks()
        return lower.hasPrefix("choose an item") || lower.hasPrefix("click or tap")
            || lower.hasPrefix("click here to enter")
            || lower.hasPrefix("select a ") || lower == "enter text"
    }
}
