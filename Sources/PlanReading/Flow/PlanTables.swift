import Documents

/// Finds the tables that hold a plan, and where their headings stand.
enum PlanTables {
    /// A plan table taken apart.
    struct Found {
        /// Rows above the headings.
        var preamble: ArraySlice<FlowRow>
        /// Index of the (last) heading row; nil where the table goes on with the one before.
        var header: Int?
        var headerRows: [FlowRow]
        var rows: ArraySlice<FlowRow>
        var layout: TableLayout
    }

    /// Every plan table of a document in order, with its number.
    static func all(in flow: Flow) -> [(table: Int, plan: Found)] {
        var found: [(table: Int, plan: Found)] = []
        for item in flow.items {
            guard case .table(let table) = item, LegendReader.entries(of: table) == nil,
                CardTables.cards(of: table) == nil,
                let plan = find(in: table, going: found.last?.plan.layout)
            else { continue }
            found.append((table.number, plan))
        }
        return found
    }

    /// Reads a table as a plan; `going` is the layout of the plan table before it, which a page break may have cut.
    static func find(in table: FlowTable, going: TableLayout?) -> Found? {
        for index in table.rows.indices.prefix(40) {
            let row = table.rows[index]
            let below = index + 1 < table.rows.count ? table.rows[index + 1] : nil
            let one = HeaderRow.layout(of: row, columnCount: table.columnCount)
            if let two = twoRows(row, below, table),
                Set(two.printed).count > Set(one?.printed ?? []).count,
                two.isPlan
            {
                return Found(
                    preamble: table.rows[..<index], header: index + 1,
                    headerRows: [row, table.rows[index + 1]], rows: table.rows[(index + 2)...],
                    layout: corrected(two, by: table.rows[(index + 2)...]))
            }
            if let one = one.map({ ContentRoles.infer($0, from: table.rows[(index + 1)...]) }),
                one.isPlan
            {
                return Found(
                    preamble: table.rows[..<index], header: index, headerRows: [row],
                    rows: table.rows[(index + 1)...],
                    layout: corrected(one, by: table.rows[(index + 1)...]))
            }
        }
        guard let going, goesOn(table, going) else { return nil }
        return Found(
            preamble: [], header: nil, headerRows: [], rows: table.rows[...], layout: going)
    }

    /// Headings set over two rows, the upper one across several columns.
    private static func twoRows(_ row: FlowRow, _ below: FlowRow?, _ table: FlowTable)
        -> TableLayout?
    {
        guard let below, row.inked.count > 1,
            row.inked.contains(where: {
                $0.cell.columnSpan > 1 && $0.cell.columnSpan < table.columnCount
            }), LabelledRow.read(row, columnCount: table.columnCount) == nil
        else { return nil }
        return HeaderRow.layout(of: below, below: row, columnCount: table.columnCount)
    }

    /// A table without headings that has the columns of the one before it.
    private static func goesOn(_ table: FlowTable, _ layout: TableLayout) -> Bool {
        guard layout.columnCount >= 3, let action = layout.column(of: .action) else { return false }
        let widest =
            table.rows.map { ($0.cells.map { $0.column + $0.cell.columnSpan }.max() ?? 0) }.max()
            ?? 0
        guard widest == layout.columnCount || table.columnCount == layout.columnCount else {
            return false
        }
        if let first = table.rows.first(where: { !$0.inked.isEmpty }),
            HeaderRow.layout(of: first, columnCount: table.columnCount) != nil
        {
            return false
        }
        if let due = layout.column(of: .due) {
            let texts = table.rows.compactMap { $0.cell(at: due) }.filter { $0.id != nil }.map(
                \.text)
            let reader = DueReader(years: nil)
            let dated = texts.filter {
                reader.due(in: $0) != nil || LeadShape.words(of: $0).count <= 4
            }
            if dated.count * 2 < texts.count { return false }
        }
        let actions = table.rows.compactMap { $0.cell(at: action) }.filter { $0.id != nil }
        return !actions.isEmpty || table.rows.count == 1
    }

    /// What the cells hold corrects what a heading may mean: "Target" over dates is when, "Completion" over words is how far.
    private static func corrected(_ layout: TableLayout, by rows: ArraySlice<FlowRow>)
        -> TableLayout
    {
        var layout = layout
        layout.leadSaysWhen = LeadAndDate.stand(in: layout, rows)
        numberSteps(&layout, rows)
        let doubtful: Set<ColumnRole> = [.target, .measure, .due, .status, .progress]
        for (column, heading) in layout.columns where doubtful.contains(heading.role) {
            let texts = rows.prefix(200).compactMap { $0.cell(at: column) }.filter { $0.id != nil }
                .map { $0.text.foldingBlanks() }
            guard texts.count >= 2 else { continue }
            if let role = corrected(heading.role, over: texts, layout) {
                layout.columns[column]?.role = role
            }
        }
        return layout
    }

    /// "Step" over 1.1, 1.2 numbers the actions that another column says.
    private static func numberSteps(_ layout: inout TableLayout, _ rows: ArraySlice<FlowRow>) {
        guard layout.has(.action), !layout.has(.ref), let column = layout.column(of: .finding),
            let heading = layout.columns[column]?.heading,
            ColumnVocabulary.roles[ColumnHeading.phrase(of: heading)] == .action
        else { return }
        let texts = rows.prefix(200).filter { $0.inked.count > 2 }.compactMap {
            $0.cell(at: column)
        }
        .filter { $0.id != nil && $0.text.foldingBlanks() != heading }.map(\.text)
        if texts.count > 1, texts.allSatisfy({ NumberedText.number($0) != nil }) {
            layout.columns[column]?.role = .ref
        }
    }

    private static func corrected(
        _ role: ColumnRole, over texts: [String], _ layout: TableLayout
    ) -> ColumnRole? {
        let reader = DueReader(years: PlanYears(years: 2000...2040))
        func dated() -> Int { texts.count { reader.coverage(of: $0) > 0.6 } }
        func stated() -> Int {
            texts.count {
                LeadShape.words(of: $0).count <= 4 && StatusReader.status(of: $0) != nil
            }
        }
        func long(_ length: Int) -> Bool {
            texts.count { LeadShape.words(of: $0).count > length } * 2 > texts.count
        }
        switch role {
        case .target, .measure:
            return !layout.has(.due) && dated() * 10 >= texts.count * 7 ? .due : nil
        case .due:
            guard dated() == 0 else { return nil }
            if !layout.has(.status), stated() * 2 >= texts.count { return .status }
            return long(6) ? .note : nil
        case .status:
            let isDated = dated() * 10 >= texts.count * 7 && !layout.has(.due)
            return isDated ? .due : !layout.has(.progress) && long(12) ? .progress : nil
        case .progress:
            return !layout.has(.status) && stated() == texts.count ? .status : nil
        default: return nil
        }
    }
}

/// Counts how lines and tables alternate, before anything is read.
struct LineShape {
    /// Tables that a numbered line introduces.
    private(set) var numberedLinesBeforeTables = 0
    /// Blocks of bullets that follow a table without a heading between.
    private(set) var bulletBlocksAfterTables = 0
    /// Tables over which a sentence says what they answer.
    private(set) var findingSentencesBeforeTables = 0

    init(_ flow: Flow) {
        var sinceTable: [FlowLine] = []
        var sawTable = false
        for item in flow.items {
            switch item {
            case .line(let line): sinceTable.append(line)
            case .table:
                if let last = sinceTable.last(where: { !$0.isListItem || $0.kind != .bullet }),
                    case .numbered = last.kind
                {
                    numberedLinesBeforeTables += 1
                }
                if sawTable, sinceTable.first?.kind == .bullet { bulletBlocksAfterTables += 1 }
                if sinceTable.suffix(4).contains(where: { FindingSentence.told(by: $0) != nil }) {
                    findingSentencesBeforeTables += 1
                }
                sinceTable = []
                sawTable = true
            }
        }
        if sawTable, sinceTable.first?.kind == .bullet { bulletBlocksAfterTables += 1 }
    }
}
