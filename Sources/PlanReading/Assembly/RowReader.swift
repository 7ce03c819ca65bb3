import Basics
import Documents
import Planning

/// Cuts one row, card or item into actions and what is said of them.
struct RowReader {
    let habits: DocumentHabits
    let legend: Legend
    let measures: MeasureReader
    let dates: DueReader
    let leads: LeadReader
    private let readLeads = Readings<[String], LeadReader.Reading>()
    private let readDates = Readings<String, [DateParser.Atom]>()
    private let readDues = Readings<String, Due?>()
    let readStatuses = Readings<StatusCell, ClaimedStatus?>()

    /// What the status of a cell is read from.
    struct StatusCell: Hashable {
        var text: String
        var shading: Colour?
    }

    /// What one row gives.
    struct Row {
        var actions: [PlanDocument.Action] = []
        /// Measures with the index of their action in this row, or nil for the whole row.
        var measures: [PlanDocument.Measure] = []
        var criteria: [PlanDocument.SuccessCriterion] = []
        var progress: (text: String, cells: [Int])?
        var links: PlanDocument.Links?
        var linkCells: [Int] = []
        var questions: [Question] = []
    }

    /// Something not sure in a row.
    enum Question {
        case lead(LeadReader.Guess, actions: Range<Int>)
        case inferredYear(words: String, actions: Range<Int>)
        case unpairedDates(words: String, due: Due, actions: Range<Int>)
        case unreadDate(words: String, actions: Range<Int>)
        case statusCode(words: String, actions: Range<Int>)
        case colour(Colour, actions: Range<Int>)
    }

    init(habits: DocumentHabits, legend: Legend) {
        self.habits = habits
        self.legend = legend
        measures = MeasureReader(years: habits.years)
        dates = DueReader(years: habits.years)
        leads = LeadReader(known: habits.knownLeads)
    }

    func read(_ words: ActionWords) -> Row {
        var row = Row()
        let dueWords = words[.due].line
        let dueAtoms = readDates[dueWords, default: dates.dates(in: dueWords)]
        let expected = max(words[.due].paragraphs.count, dueAtoms.count)
        let splitter = ActionSplitter(
            cellsAreLists: habits.cellsAreLists || parallels(words), openings: habits.openings)
        var pieces = splitter.split(words[.action], expected: expected)
        moveTargets(from: &pieces, words, into: &row)
        row.actions = pieces.map { piece in
            var action = PlanDocument.Action(text: piece.text)
            action.ref = piece.ref
            action.subItems = piece.subItems
            action.from.add(words[.action].cells, to: "text")
            if piece.ref != nil { action.from.add(words[.action].cells, to: "ref") }
            return action
        }
        ref(words, &row)
        lead(words, &row)
        due(words, &row)
        evidenceAndProgress(words, &row)
        status(words, &row)
        each(words[.future], "future_text", &row) { $0.futureText = $1 }
        each(words[.monitoring], "monitored_by", &row) { $0.monitoredBy = $1 }
        entries(words, &row)
        if !words[.links].isEmpty {
            row.links = LinkReader.links(
                in: words[.links].line, heading: words.headings[.links] ?? "")
            row.linkCells = words[.links].cells
        }
        return row
    }

    /// The cell's lines stand beside as many lines of leads or dates: each is an action.
    private func parallels(_ words: ActionWords) -> Bool {
        guard habits.linesAreParallel else { return false }
        let lines = EntryCutter.count(of: words[.action])
        guard lines > 1 else { return false }
        return [ColumnRole.lead, .due, .status].contains { role in
            EntryCutter.count(of: words[role]) == lines
        }
    }

    /// Targets that stand among the actions of a list are measures (register X67).
    private func moveTargets(
        from pieces: inout [ActionSplitter.Piece], _ words: ActionWords, into row: inout Row
    ) {
        guard habits.cellsAreLists, pieces.count > 1, !words[.measure].isEmpty || pieces.count > 2
        else { return }
        var kept: [ActionSplitter.Piece] = []
        for piece in pieces {
            guard TargetShape.isTarget(piece.text), !kept.isEmpty else {
                kept.append(piece)
                continue
            }
            for var measure in measures.measures(in: piece.text.foldingBlanks()) {
                measure.action = kept.count - 1
                measure.from.add(words[.action].cells, to: "text")
                row.measures.append(measure)
            }
        }
        pieces = kept
    }

    // MARK: - Fields

    private func each(
        _ words: FieldWords, _ field: String, _ row: inout Row,
        set: (inout PlanDocument.Action, String) -> Void
    ) {
        guard !words.isEmpty else { return }
        for index in row.actions.indices {
            set(&row.actions[index], words.text)
            row.actions[index].from.add(words.cells, to: field)
        }
    }

    private func ref(_ words: ActionWords, _ row: inout Row) {
        guard !words[.ref].isEmpty, !row.actions.isEmpty else { return }
        let refs = EntryCutter.lines(of: words[.ref])
        for index in row.actions.indices where row.actions[index].ref == nil {
            guard refs.count == row.actions.count || row.actions.count == 1 else { break }
            row.actions[index].ref =
                refs.count == row.actions.count ? refs[index] : words[.ref].line
            row.actions[index].from.add(words[.ref].cells, to: "ref")
        }
        if row.actions.count > 1, refs.count != row.actions.count {
            row.actions[0].from.add(words[.ref].cells, to: "ref")
        }
    }

    private func lead(_ words: ActionWords, _ row: inout Row) {
        let cell = words[.lead]
        guard !cell.isEmpty else { return }
        let entries = EntryCutter.lines(of: cell)
        let texts = cell.paragraphs.map(\.text)
        let whole = readLeads[texts, default: leads.read(texts)]
        let isPaired = row.actions.count > 1 && pairs(entries, whole.leads, row.actions.count)
        let parts = entries.count == row.actions.count ? entries : whole.leads
        for index in row.actions.indices {
            let reading = isPaired ? leads.read([parts[index]]) : whole
            row.actions[index].leads = reading.leads
            row.actions[index].leadsText = isPaired ? parts[index] : cell.text
            row.actions[index].from.add(cell.cells, to: "leads")
        }
        for guess in whole.doubts {
            row.questions.append(.lead(guess, actions: row.actions.indices))
        }
    }

    /// As many entries as actions; "A & B" is one entry that names two.
    private func pairs(_ entries: [String], _ leads: [String], _ count: Int) -> Bool {
        if entries.count > 1 { return entries.count == count }
        let line = entries.first ?? ""
        let isJoined = [" & ", " and ", "/", ";"].contains { line.contains($0) }
        return leads.count == count && !isJoined && habits.cellsAreLists
    }

    private func due(_ words: ActionWords, _ row: inout Row) {
        let cell = words[.revised].isEmpty ? words[.due] : words[.revised]
        guard !cell.isEmpty else {
            startOnly(words[.start], &row)
            return
        }
        let entries = EntryCutter.lines(of: cell)
        var texts = [cell.text]
        if row.actions.count > 1 {
            if entries.count == row.actions.count {
                texts = entries
            } else if let cut = cutAtDates(cell.line), cut.count == row.actions.count {
                texts = cut
            }
        }
        for index in row.actions.indices {
            let text = texts.count == row.actions.count ? texts[index] : texts[0]
            row.actions[index].dueText = text
            row.actions[index].due = due(in: text.foldingBlanks(), cell, start: words[.start])
            row.actions[index].from.add(cell.cells, to: "due")
            if !words[.start].isEmpty {
                row.actions[index].from.add(words[.start].cells, to: "due")
            }
        }
        ask(about: texts, &row)
    }

    /// A start and no end: from that day on.
    private func startOnly(_ cell: FieldWords, _ row: inout Row) {
        var start = dates.due(in: cell.line)?.start
        if case .day(let day)? = cell.value { start = day }
        guard let start else { return }
        for index in row.actions.indices {
            row.actions[index].due = Due(start: start, precision: .from)
            row.actions[index].from.add(cell.cells, to: "due")
        }
    }

    private func due(in text: String, _ cell: FieldWords, start: FieldWords) -> Due? {
        var due: Due?
        if case .day(let day)? = cell.value, cell.paragraphs.count == 1 {
            due = dates.due(in: text).flatMap { $0.precision == .month ? $0 : nil } ?? .day(day)
            if let read = dates.due(in: text), read.precision == .day { due = read }
            if case .day(let day)? = cell.value, due?.precision == .day { due = .day(day) }
        } else {
            due = readDues[text, default: dates.due(in: text)]
        }
        guard !start.isEmpty else { return due }
        var begin = dates.due(in: start.line)?.start
        if case .day(let day)? = start.value { begin = day }
        guard let begin else { return due }
        if due?.precision == .ongoing { return Due(start: begin, precision: .ongoing) }
        guard let end = due?.end, begin <= end else { return due }
        return Due(start: begin, end: end, precision: .range)
    }

    private func cutAtDates(_ text: String) -> [String]? {
        let atoms = dates.dates(in: text)
        guard atoms.count > 1 else { return nil }
        let characters = Array(text)
        return atoms.enumerated().map { index, atom in
            let start = index == 0 ? 0 : atoms[index - 1].range.upperBound
            let end = index == atoms.count - 1 ? characters.count : atom.range.upperBound
            return String(characters[start..<end]).trimmingBlanks()
        }
    }

    private func ask(about texts: [String], _ row: inout Row) {
        guard let due = row.actions.first?.due, let text = texts.first else {
            if let text = texts.first, text.contains(where: \.isNumber), row.actions.first != nil {
                row.questions.append(.unreadDate(words: text, actions: row.actions.indices))
            }
            return
        }
        if due.isYearInferred {
            row.questions.append(.inferredYear(words: text, actions: row.actions.indices))
        }
        if !due.parts.isEmpty, row.actions.count > 1 {
            row.questions.append(
                .unpairedDates(words: text, due: due, actions: row.actions.indices))
        }
    }
}
