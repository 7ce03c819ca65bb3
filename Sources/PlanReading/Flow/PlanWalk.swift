import Documents

/// Walks a whole document: headings, lines and tables, in order, and tells what each is for the plan.
struct PlanWalk {
    private(set) var tables: TableWalk
    private(set) var front = FrontMatter()
    private(set) var legend = Legend()
    private(set) var labels = FurnitureBook()
    /// The lines since the last table, in order.
    private var waiting: [FlowLine] = []
    private var outline = Outline()
    /// Criteria and measures that stand between a finding's heading and its table.
    private var early: [(role: ColumnRole, words: FieldWords)] = []
    private var labelled: ColumnRole?
    /// An action set as labels and values line by line, among plan tables.
    private var card: (fields: ByRole<FieldWords>, role: ColumnRole)?
    private var sawPlan = false
    private let hasPlanTables: Bool
    /// Plan tables by number, where their own headings tell them and nothing before them can change the reading.
    private var headed: [Int: PlanTables.Found] = [:]
    private let numberedLinesAreFindings: Bool
    private let blocksFollowTables: Bool
    private let sentencesAreFindings: Bool
    /// What a sentence over the next table says its rows answer.
    private var told: FindingWords?

    private let time: ReadingTime

    init(_ flow: Flow, within time: ReadingTime) {
        self.time = time
        let plans = PlanTables.all(in: flow)
        hasPlanTables = !plans.isEmpty
        for (table, plan) in plans where plan.header != nil { headed[table] = plan }
        tables = TableWalk(style: TableStyle(tables: plans.map { ($0.plan.layout, $0.plan.rows) }))
        tables.listed = FindingList(flow)
        tables.time = time
        let shape = LineShape(flow)
        numberedLinesAreFindings = shape.numberedLinesBeforeTables >= 2
        blocksFollowTables = shape.bulletBlocksAfterTables >= 2
        sentencesAreFindings = shape.findingSentencesBeforeTables >= 2
        walk(flow)
        tables.finish()
        for entry in tables.legend { legend.add(entry) }
    }

    var events: [PlanEvent] { tables.events }

    private mutating func walk(_ flow: Flow) {
        for item in flow.items where !time.isUp {
            switch item {
            case .line(let line): waiting.append(line)
            case .table(let table): read(table)
            }
        }
        if hasPlanTables {
            readLastLines()
        } else {
            readList()
        }
    }

    // MARK: - Tables

    private mutating func read(_ table: FlowTable) {
        // What tells its columns is no key and, unless it may go on with one, no card.
        if tables.isAfterCard || headed[table.number] == nil, readsAsOther(table) { return }
        guard
            let plan = headed[table.number] ?? PlanTables.find(in: table, going: tables.layout)
        else {
            if hasPlanTables, let measures = MeasureTable.read(table) {
                for line in sawPlan ? entries(in: waiting[...]) : waiting[...] { note(line) }
                waiting = []
                labels.add(measures.labels, .heading)
                if outline.isFresh || !sawPlan {
                    early += measures.entries.map { (.measure, $0) }
                } else {
                    tables.add(.entries(.measure, measures.entries))
                }
                return
            }
            let key = LegendReader.rows(in: table)
            for entry in key.entries { legend.add(entry) }
            labels.add(key.cells, .key)
            if !sawPlan { front.read(table) }
            return
        }
        let labelled = preamble(plan)
        let startsWithBand = plan.rows.first.map { tables.style.isBand($0, layout: plan.layout) }
        readLines(
            before: .init(
                hasFinding: plan.layout.has(.finding) || labelled.contains(where: \.isFinding),
                startsWithBand: plan.header == nil || startsWithBand ?? false,
                bandsAreFindings: tables.style.bandsAreFindings))
        sawPlan = true
        for event in labelled { tables.add(event) }
        for row in plan.headerRows { tables.begin(plan.layout, at: row) }
        tables.walk(plan.rows, layout: plan.layout)
        outline.tablePassed()
    }

    /// Reads a table that is a key or holds cards; false where it is another.
    private mutating func readsAsOther(_ table: FlowTable) -> Bool {
        if let entries = LegendReader.entries(of: table) {
            let isRepeated = entries.allSatisfy { legend.labels.contains($0.label) }
            for entry in entries { legend.add(entry) }
            let ids = table.rows.flatMap(\.ids)
            labels.add(ids, isRepeated ? .repeatedKey : .key)
            if !isRepeated { front.legendCells += ids }
            return true
        }
        if let cards = CardTables.cards(of: table, isAfterCard: tables.isAfterCard) {
            readLines(before: .init(hasFinding: cards.hasFinding, startsWithBand: false))
            sawPlan = true
            for event in cards.events { tables.add(event) }
            tables.isAfterCard = true
            labels.add(cards.labels, .label)
            return true
        }
        if tables.isAfterCard, waiting.isEmpty, let rest = CardReader.rest(of: table) {
            tables.extendCard(rest.fields)
            labels.add(rest.labels, .label)
            return true
        }
        return false
    }

    /// Rows above the headings: the plan's head, a key, or a title across.
    ///
    /// - Returns: what labelled rows among them tell of the rows below.
    private mutating func preamble(_ plan: PlanTables.Found) -> [PlanEvent] {
        var events: [PlanEvent] = []
        for row in plan.preamble where !row.inked.isEmpty {
            if let (event, cells) = LabelledRow.read(row, columnCount: plan.layout.columnCount) {
                events.append(event)
                labels.add(cells, .label)
            } else if row.inked.count == 1, let cell = row.inked.first {
                if sawPlan, cell.words.line == front.title?.line {
                    labels.add(row.ids, .repeatedLine)
                    continue
                }
                let entries = LegendReader.entries(inLine: cell.text)
                if !entries.isEmpty {
                    for entry in entries { legend.add(entry) }
                    labels.add(row.ids, .key)
                    continue
                }
                for paragraph in cell.cell.paragraphs.prefix(1) {
                    var line = FlowLine(paragraph: paragraph, id: cell.id ?? 0, isAfterGap: true)
                    line.paragraph.runs = [Run(cell.text, style: .bold)]
                    if !front.take(line) { waiting.append(line) }
                }
            } else if let entries = LegendReader.entries(of: row) {
                for entry in entries { legend.add(entry) }
                labels.add(row.ids, .key)
            } else {
                front.read(row)
            }
        }
        front.finishRows()
        return events
    }

    // MARK: - Lines around tables

    /// What the table that follows the lines looks like.
    struct Ahead {
        var hasFinding: Bool
        var startsWithBand: Bool
        var bandsAreFindings = false
    }

    private mutating func readLines(before ahead: Ahead) {
        var lines = waiting[...]
        waiting = []
        if sawPlan { lines = entries(in: lines) }
        for line in lines {
            note(line)
        }
        finishCard()
        tellOutline(ahead)
    }

    private mutating func readLastLines() {
        guard sawPlan else {
            for line in waiting { _ = front.take(line) }
            return
        }
        for line in entries(in: waiting[...]) { note(line) }
        finishCard()
        for entry in early { tables.add(.entries(entry.role, [entry.words])) }
    }

    /// Headings and numbered lines go to the outline, labelled facts to the front matter.
    private mutating func note(_ line: FlowLine) {
        let entries = LegendReader.entries(inLine: line.text)
        if entries.count >= 2 {
            for entry in entries { legend.add(entry) }
            labels.add([line.id], .key)
            return
        }
        if goesOnCard(line) { return }
        switch line.kind {
        case .label(let role):
            if role == .finding { outline.expectFinding(line) }
            labelled = role == .criterion || role == .measure ? role : nil
            labels.add([line.id], .label)
        case .heading, .numbered:
            labelled = nil
            told = nil
            if outline.fill(line) { return }
            if !sawPlan, front.take(line) { return }
            if case .heading(let rank) = line.kind, rank == 30, sawPlan, front.isPageMark(line) {
                return
            }
            outline.take(line)
        case .bullet:
            if let entry = LegendReader.inText(line.text, colour: nil), entry.status != nil {
                legend.add(entry)
                labels.add([line.id], .key)
            } else if let labelled {
                early.append((labelled, line.words))
            } else if !sawPlan {
                front.bullet(line)
            }
        case .prose:
            if sentencesAreFindings, let sentence = FindingSentence.told(by: line) {
                told = sentence
                return
            }
            if let (role, _, rest) = LineLabel.before(line.text), !rest.isEmpty,
                role == .criterion || role == .measure
            {
                early.append((role, FieldWords(paragraphs: [Paragraph(rest)], cells: [line.id])))
                return
            }
            outline.fill(line)
            if !sawPlan { _ = front.take(line) }
        }
    }

    /// Takes a label or a value of an action that is set line by line; false where the line is no part of one.
    private mutating func goesOnCard(_ line: FlowLine) -> Bool {
        switch line.kind {
        case .label(let role)
        where sawPlan
            && (role == .action || (card != nil && role != .measure && role != .criterion)):
            if role == .action { finishCard() }
            if card == nil { card = ([:], role) }
            card?.role = role
            labels.add([line.id], .label)
            return true
        case .heading(let rank) where rank < 30 || card == nil:
            finishCard()
            return false
        case .numbered, .label:
            finishCard()
            return false
        default:
            guard let role = card?.role, !line.isListItem || role == .action else { return false }
            if card?.fields[role] == nil {
                card?.fields[role] = line.words
            } else {
                card?.fields[role]?.append(cutOff: line.words, isNewParagraph: true)
            }
            return true
        }
    }

    /// Tells the action of a card that says who or when.
    private mutating func finishCard() {
        guard let fields = card?.fields else { return }
        card = nil
        guard fields[.action] != nil, fields[.lead] != nil || fields[.due] != nil else { return }
        tellOutline(.init(hasFinding: false, startsWithBand: false))
        tables.add(.action(ActionWords(fields: fields)))
    }

    private mutating func tellOutline(_ given: Ahead) {
        var ahead = given
        let finding =
            given.hasFinding || given.startsWithBand || given.bandsAreFindings ? nil : told
        told = nil
        ahead.hasFinding = given.hasFinding || finding != nil
        outline.tell(
            ahead, numberedLinesAreFindings: numberedLinesAreFindings, isFirst: !sawPlan
        ) { event in
            tables.add(event)
        }
        if let finding { tables.add(.finding(finding)) }
        for entry in early { tables.add(.entries(entry.role, [entry.words])) }
        early = []
        labelled = nil
    }

    /// Takes the criteria and measures that follow a table, up to the next heading; gives back the rest.
    private mutating func entries(in lines: ArraySlice<FlowLine>) -> ArraySlice<FlowLine> {
        var reader = EntryBlocks(isExpected: blocksFollowTables)
        let rest = reader.read(lines, isLine: { front.isPageMark($0) })
        for block in reader.blocks { tables.add(.entries(block.role, block.entries)) }
        labels.add(reader.labels, .label)
        for line in reader.marks { _ = front.take(line) }
        return rest
    }

    // MARK: - Documents without tables

    private mutating func readList() {
        var reader = ListReader()
        reader.read(waiting, within: time)
        waiting = []
        for event in reader.events { tables.add(event) }
        for line in reader.front { _ = front.take(line) }
        for entry in reader.legend { legend.add(entry) }
        labels.add(reader.labels, .label)
    }
}
