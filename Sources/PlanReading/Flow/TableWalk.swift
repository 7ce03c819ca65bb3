import Documents

/// Walks the rows of plan tables and tells their events. One walk serves all tables of a document, because a page
/// break cuts a table in two and the second half may have no headings.
struct TableWalk {
    private(set) var events: [PlanEvent] = []
    private(set) var furniture = FurnitureBook()
    /// Entries of keys that stand among the rows.
    private(set) var legend: [Legend.Entry] = []
    /// Findings that another table lists by number.
    var listed = FindingList()
    /// When the walk must be done.
    var time: ReadingTime?
    private(set) var layout: TableLayout?
    /// Headings and what they were taken for, in order of first appearance.
    private(set) var understood: [PlanReading.Understood] = []
    private(set) var printedColumns: [String] = []
    private(set) var columnCells: [Int] = []
    /// Values of merged cells that still cover rows below: role → words and rows left.
    private var covering: ByRole<(words: FieldWords, rows: Int)> = [:]
    /// Whether the last row can be gone on with by a row that a page break cut off.
    private var isOpen = false
    /// The finding column's heading, where its change from table to table names sections.
    private var sectionHeading: String?
    let style: TableStyle

    init(style: TableStyle) { self.style = style }

    /// The last event came from a card that a page break may have cut.
    var isAfterCard = false

    /// Adds to the last card what stands on the next page.
    mutating func extendCard(_ fields: ByRole<FieldWords>) {
        guard case .action(var last)? = events.last else { return }
        for (role, words) in fields where !words.isEmpty {
            if last.fields[role] == nil {
                last.fields[role] = words
            } else {
                last.fields[role]?.append(cutOff: words, isNewParagraph: true)
            }
        }
        events[events.count - 1] = .action(last)
    }

    mutating func add(_ event: PlanEvent) {
        isAfterCard = false
        events.append(event)
        isOpen = false
    }

    /// Reads a table's rows from one on, under a layout.
    mutating func walk(_ rows: ArraySlice<FlowRow>, layout given: TableLayout) {
        var current = given
        layout = given
        covering = [:]
        if let tree = RowTree(rows, layout: given) {
            walk(tree, layout: given)
            return
        }
        for (number, row) in rows.enumerated() {
            if number & 0xff == 0xff, time?.isUp ?? false { return }
            let inked = row.inked
            if inked.isEmpty {
                continue
            } else if let entries = keyEntries(of: row) {
                legend += entries
                furniture.add(row.ids, .key)
            } else if let (event, labels) = LabelledRow.read(
                row, columnCount: current.columnCount)
            {
                add(event)
                furniture.add(labels, .label)
            } else if isRepeatedHeading(row, of: current) {
                furniture.add(row.ids, .repeatedHeading)
            } else if HeaderRow.mayBe(row),
                let other = HeaderRow.layout(of: row, columnCount: current.columnCount)?
                    .adopting(current), other.isPlan,
                row.isHeader || !style.isBand(row, layout: current)
            {
                current = other
                begin(other, at: row)
            } else if style.isBand(row, layout: current), !(isOpen && continues(row, current)) {
                band(row, layout: current)
            } else {
                read(row, layout: current)
            }
        }
    }

    /// Reads rows that say by number or key which row they answer.
    private mutating func walk(_ tree: RowTree, layout: TableLayout) {
        for entry in tree.entries {
            guard entry.rank != .row else {
                read(entry.row, layout: layout)
                continue
            }
            func words(of role: ColumnRole) -> FieldWords? {
                layout.column(of: role).flatMap { entry.row.cell(at: $0) }
                    .flatMap { $0.id == nil ? nil : $0.words }
            }
            let words = (own: words(of: .action) ?? FieldWords(), ref: words(of: .ref))
            if entry.rank == .section {
                add(.section(words.own))
            } else {
                let fields: ByRole<FieldWords> = words.ref.map { [.ref: $0] } ?? [:]
                add(.finding(FindingWords(words: words.own, fields: fields)))
            }
        }
    }

    /// Takes a heading row: its words are the plan's columns, and the change of one heading may name a section.
    mutating func begin(_ layout: TableLayout, at row: FlowRow) {
        self.layout = layout
        covering = [:]
        furniture.add(row.ids, printedColumns.isEmpty ? .heading : .repeatedHeading)
        if printedColumns.isEmpty { columnCells = row.ids }
        for (_, heading) in layout.columns.sorted(by: { $0.key < $1.key }) {
            let part = PlanReading.Understood(
                heading: heading.heading, part: heading.role.rawValue)
            if !understood.contains(part) { understood.append(part) }
        }
        for heading in layout.printed where !printedColumns.contains(heading) {
            printedColumns.append(heading)
        }
        guard style.headingsNameSections, let column = layout.column(of: .finding),
            let heading = layout.columns[column]?.heading, heading != sectionHeading
        else { return }
        sectionHeading = heading
        let cells = row.cell(at: column)?.id.map { [$0] } ?? []
        add(.section(FieldWords(paragraphs: [Paragraph(heading)], cells: cells)))
    }

    /// A key under the rows of its table.
    private func keyEntries(of row: FlowRow) -> [Legend.Entry]? {
        guard row.inked.count == 1, let text = row.inked.first?.text, text.count < 400 else {
            return nil
        }
        if let entry = LegendReader.coloured(row) { return [entry] }
        let entries = LegendReader.entries(inLine: text)
        if entries.count >= 2 { return entries }
        let isFinding = layout?.columns[row.inked[0].column]?.role == .finding
        return LegendReader.saysReading(text) && !isFinding ? [] : nil
    }

    private func isRepeatedHeading(_ row: FlowRow, of layout: TableLayout) -> Bool {
        // A phrase keeps the letters and figures of its text, but for one s.
        let most = (layout.headings.lazy.map(\.utf8.count).max() ?? 0) + 1
        var words: Set<String> = []
        for cell in row.cells where cell.id != nil {
            guard cell.cell.paragraphs.allSatisfy({ $0.text.plainSigns(areAtMost: most) }) else {
                return false
            }
            let phrase = ColumnHeading.phrase(of: cell.text)
            guard layout.headings.contains(phrase) else { return false }
            words.insert(phrase)
        }
        return words.count >= 2
    }

    /// Tells the listed findings that no row answers.
    mutating func finish() {
        let rest = listed.rest()
        if !rest.isEmpty { furniture.add(listed.headings, .heading) }
        for event in rest { add(event) }
    }

    // MARK: - Bands

    /// A row across: a section where the table has a column of findings, otherwise a finding.
    private mutating func band(_ row: FlowRow, layout: TableLayout) {
        guard let cell = row.inked.first else { return }
        isOpen = false
        if let block = TableStyle.entryBlock(cell) {
            add(.entries(block.role, block.entries))
            return
        }
        if layout.has(.finding) || style.isSectionBand(row) {
            add(.section(cell.words))
        } else {
            add(.finding(FindingWords(words: cell.words)))
        }
    }

    // MARK: - Rows

    private mutating func read(_ row: FlowRow, layout: TableLayout) {
        var fields: ByRole<FieldWords> = [:]
        var headings: ByRole<String> = [:]
        for cell in row.cells {
            guard let column = layout.columns[cell.column] else { continue }
            headings[column.role] = headings[column.role] ?? column.heading
            if cell.cell.rowSpan > 1, TableWalk.carried.contains(column.role), cell.id != nil {
                covering[column.role] = (cell.words, cell.cell.rowSpan)
            }
            guard cell.id != nil || cell.cell.shading != nil else { continue }
            if column.role == .status, layout.laterStatusCounts, let earlier = fields[.status] {
                fields[.status] = cell.words
                fields[.status]?.cells += earlier.cells
            } else if fields[column.role] == nil {
                fields[column.role] = cell.words
            } else {
                fields[column.role]?.append(cutOff: cell.words, isNewParagraph: true)
            }
        }
        for (role, cover) in covering {
            if fields[role]?.isEmpty ?? true,
                row.cells.allSatisfy({ layout.columns[$0.column]?.role != role })
            {
                fields[role] = cover.words
            }
            covering[role] = cover.rows > 1 ? (cover.words, cover.rows - 1) : nil
        }
        if layout.leadSaysWhen { LeadAndDate.part(&fields) }
        dropMarks(in: &fields)
        if style.isFindingRow(row, layout: layout) {
            tellFindingRow(fields)
            return
        }
        if isOpen, goesOn(fields) {
            append(fields)
            return
        }
        tell(fields, headings: headings, row: row, layout: layout)
    }

    /// A set-apart row that says what the rows below answer, and perhaps how it stands.
    private mutating func tellFindingRow(_ fields: ByRole<FieldWords>) {
        add(.finding(FindingWords(words: fields[.action] ?? FieldWords())))
        if let progress = fields[.progress], !progress.isEmpty {
            events.append(.action(ActionWords(fields: [.progress: progress])))
        }
        isOpen = false
    }

    /// A lone dash in a cell is a mark, not words.
    private mutating func dropMarks(in fields: inout ByRole<FieldWords>) {
        for (role, words) in fields where !words.isEmpty && role != .status {
            if let byte = words.paragraphs[0].text.utf8.first, byte.isASCIILetter { continue }
            if words.text.allSatisfy({ !$0.isLetter && !$0.isNumber && $0 != "✓" && $0 != "✔" }),
                words.text.count <= 3
            {
                furniture.add(words.cells, .mark)
                fields[role] = nil
            }
        }
    }

    private mutating func tell(
        _ fields: ByRole<FieldWords>, headings: ByRole<String>, row: FlowRow,
        layout: TableLayout
    ) {
        if let section = fields[.section], !section.isEmpty { add(.section(section)) }
        var own = fields
        if let finding = fields[.finding], !finding.isEmpty {
            own[.finding] = nil
            var ofFinding: ByRole<FieldWords> = [:]
            for role in [ColumnRole.links] {
                ofFinding[role] = own.removeValue(forKey: role)
            }
            if let ref = own.removeValue(forKey: .findingRef) { ofFinding[.ref] = ref }
            if let ref = fields[.ref], style.refsNumberFindings {
                ofFinding[.ref] = ref
                own[.ref] = nil
            }
            let heading = layout.column(of: .finding).flatMap { layout.columns[$0]?.heading }
            let isCutOff =
                finding.beginsInLowerCase && lastFinding.map { !$0.endsSentence } ?? false
            add(
                .finding(
                    FindingWords(
                        words: finding, fields: ofFinding, heading: heading, isCutOff: isCutOff)))
        }
        if fields[.finding] == nil, !layout.has(.finding), let number = fields[.links] {
            let told = listed.tell(number.line, at: number.cells)
            if !told.isEmpty { own[.links] = nil }
            for event in told { add(event) }
        }
        if own[.action]?.isEmpty ?? true {
            let entries: [ColumnRole] = [.criterion, .measure, .progress]
            guard entries.contains(where: { !(own[$0]?.isEmpty ?? true) }) || hasWords(own) else {
                return
            }
        }
        events.append(.action(ActionWords(fields: own, headings: headings)))
        isOpen = true
    }

    private func hasWords(_ fields: ByRole<FieldWords>) -> Bool {
        fields.contains { !$0.value.isEmpty && $0.key != .ref && $0.key != .section }
    }

    private var lastFinding: FieldWords? {
        for event in events.reversed() {
            if case .finding(let finding) = event { return finding.words }
        }
        return nil
    }

    /// The row goes on with the one before it, which a page break cut.
    private func goesOn(_ fields: ByRole<FieldWords>) -> Bool {
        guard case .action(let last)? = events.last, fields[.finding]?.isEmpty ?? true,
            fields[.ref]?.isEmpty ?? true
        else { return false }
        if let action = fields[.action], !action.isEmpty {
            if fields.allSatisfy({ $0.key == .action || $0.value.isEmpty }),
                ActionSplitter.leadsIn(last[.action].paragraphs.last?.text ?? "") || last.takesItems
            {
                return true
            }
            return action.beginsInLowerCase && !last[.action].endsSentence && !last[.action].isEmpty
        }
        let rest = fields.filter { !$0.value.isEmpty }
        guard !rest.isEmpty else { return false }
        return rest.allSatisfy { $0.key != .action } && !last[.action].isEmpty
    }

    private func continues(_ row: FlowRow, _ layout: TableLayout) -> Bool {
        if let cell = row.inked.first, cell.cell.columnSpan > 1 || style.isSet(cell) {
            return false
        }
        var fields: ByRole<FieldWords> = [:]
        for cell in row.inked {
            if let role = layout.columns[cell.column]?.role { fields[role] = cell.words }
        }
        return goesOn(fields)
    }

    private mutating func append(_ fields: ByRole<FieldWords>) {
        guard case .action(var last)? = events.last else { return }
        if let item = fields[.action],
            fields.count == 1 || fields.allSatisfy({ $0.key == .action || $0.value.isEmpty }),
            last.takesItems || ActionSplitter.leadsIn(last[.action].paragraphs.last?.text ?? "")
        {
            last.takesItems = true
            last.fields[.action]?.paragraphs += item.paragraphs.map {
                Paragraph(runs: $0.runs, asItemAt: $0.place)
            }
            last.fields[.action]?.cells += item.cells
            events[events.count - 1] = .action(last)
            return
        }
        for (role, words) in fields where !words.isEmpty {
            if last.fields[role] == nil {
                last.fields[role] = words
            } else {
                let isNew = last[role].endsSentence && !words.beginsInLowerCase
                last.fields[role]?.append(cutOff: words, isNewParagraph: isNew)
            }
        }
        events[events.count - 1] = .action(last)
    }

    /// What a merged cell says of every row it covers.
    private static let carried: Set<ColumnRole> = [.lead, .due, .status, .monitoring, .start]
}
