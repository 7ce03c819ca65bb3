import Documents

/// How a document's tables set what they say: learned once from all rows, before any is read.
struct TableStyle: Equatable {
    /// The heading over the findings changes from table to table and so names the sections.
    var headingsNameSections = false
    /// Numbers stand beside findings, not beside actions.
    var refsNumberFindings = false
    /// Rows across come in two kinds, and the outer kind looks like this.
    var sectionLooks: Set<BandLook> = []
    /// Rows across say the findings, so that the headings over the tables are sections.
    var bandsAreFindings = false

    /// How a row across is set.
    struct BandLook: Hashable {
        var isBold: Bool
        var shading: Colour?
        var isNumbered: Bool
    }

    static func look(of row: FlowRow) -> BandLook {
        let cell = row.inked.first
        let text = cell?.text ?? ""
        return BandLook(
            isBold: cell?.cell.paragraphs.allSatisfy(\.isBold) ?? false,
            shading: cell?.cell.shading, isNumbered: text.first?.isNumber ?? false)
    }

    /// A row that speaks to the rows below it: one cell across, or one bold cell alone.
    func isBand(_ row: FlowRow, layout: TableLayout) -> Bool {
        let inked = row.inked
        guard inked.count == 1, let cell = inked.first, !cell.words.isEmpty else { return false }
        if cell.cell.columnSpan >= max(2, layout.columnCount - 1) { return true }
        if row.cells.count == 1, layout.columnCount > 2, cell.column == 0 { return true }
        guard let role = layout.columns[cell.column]?.role else {
            return cell.column == 0 && isSet(cell)
        }
        switch role {
        case .finding, .section:
            return layout.has(.action) && layout.column(of: .action) != cell.column
        case .action: return isSet(cell)
        case .ref: return isSet(cell) && cell.text.contains(where: \.isLetter)
        default: return false
        }
    }

    /// A bold row without lead, date and status among rows that have them.
    func isFindingRow(_ row: FlowRow, layout: TableLayout) -> Bool {
        guard !layout.has(.finding), layout.has(.lead), row.inked.count > 1,
            let column = layout.column(of: .action), let cell = row.cell(at: column),
            cell.id != nil,
            cell.cell.paragraphs.contains(where: \.isBold)
        else { return false }
        let said: Set<ColumnRole> = [.lead, .due, .status, .evidence, .monitoring]
        return row.inked.allSatisfy { cell in
            layout.columns[cell.column].map { !said.contains($0.role) } ?? true
        }
    }

    /// Set apart: bold, or on a ground of its own.
    func isSet(_ cell: FlowCell) -> Bool {
        let inked = cell.cell.paragraphs.filter { !$0.text.allSatisfy(\.isWhitespace) }
        return cell.cell.shading != nil || (inked.first.map(TableStyle.opensBold) ?? false)
    }

    /// Bold from its first word on, if not to its end ("**Recommendation** *Para 7*").
    private static func opensBold(_ paragraph: Paragraph) -> Bool {
        let inked = paragraph.runs.filter { !$0.text.allSatisfy(\.isWhitespace) }
        let bold = inked.prefix { $0.style.contains(.bold) }
        let isAllSet = !bold.isEmpty && inked.allSatisfy { !$0.style.isEmpty }
        return isAllSet || bold.reduce(0) { $0 + $1.text.count } * 2 > paragraph.text.count
    }

    /// A row across that lists measures or criteria under their label.
    static func entryBlock(_ cell: FlowCell) -> (role: ColumnRole, entries: [FieldWords])? {
        let entries = EntryCutter.entries(of: cell.words)
        guard entries.count > 1, let role = LineLabel.alone(entries[0].line, isSetApart: true),
            role == .measure || role == .criterion || role == .evidence
        else { return nil }
        return (role == .evidence ? .criterion : role, Array(entries.dropFirst()))
    }

    func isSectionBand(_ row: FlowRow) -> Bool { sectionLooks.contains(TableStyle.look(of: row)) }

    /// Learns from all tables that have headings.
    init(tables: [(layout: TableLayout, rows: ArraySlice<FlowRow>)]) {
        let all = tables.flatMap { TableStyle.layouts(in: $0) }
        let headings = all.compactMap { layout in
            layout.column(of: .finding).flatMap { layout.columns[$0]?.heading }
        }
        let others = Set(
            all.map { layout in
                layout.columns.values.filter { $0.role != .finding }
                    .map { $0.heading.lowercased() }.sorted()
            })
        headingsNameSections = Set(headings).count > 1 && others.count == 1
        learnRefs(tables)
        learnBands(tables)
    }

    init() {}

    /// The layout of a table and those of heading rows further down in it.
    private static func layouts(
        in table: (layout: TableLayout, rows: ArraySlice<FlowRow>)
    ) -> [TableLayout] {
        [table.layout]
            + table.rows.filter(HeaderRow.mayBe).compactMap {
                HeaderRow.layout(of: $0, columnCount: table.layout.columnCount)
            }.filter(\.isPlan)
    }

    /// A number stands beside findings where rows that only go on with a finding have none, or where it repeats
    /// with its finding; otherwise it numbers the actions.
    private mutating func learnRefs(_ tables: [(layout: TableLayout, rows: ArraySlice<FlowRow>)]) {
        var pairs: [(ref: String, finding: String)] = []
        var alone = 0
        var missing = 0
        var isBeforeFinding = false
        for table in tables {
            guard let ref = table.layout.column(of: .ref),
                let finding = table.layout.column(of: .finding)
            else { continue }
            isBeforeFinding = ref + 1 == finding
            for row in table.rows where row.inked.count > 1 {
                let number = row.cell(at: ref).flatMap { $0.id == nil ? nil : $0.text }
                let words = row.cell(at: finding).flatMap { $0.id == nil ? nil : $0.text }
                switch (number, words) {
                case (let number?, let words?): pairs.append((number, words))
                case (_?, nil): alone += 1
                case (nil, nil): missing += 1
                case (nil, _?): break
                }
            }
        }
        guard !pairs.isEmpty, alone == 0 else { return }
        let refs = Set(pairs.map(\.ref)).count
        let findings = Set(pairs.map(\.finding)).count
        refsNumberFindings =
            missing > 0 || refs < pairs.count || (findings == pairs.count && isBeforeFinding)
    }

    private mutating func learnBands(_ tables: [(layout: TableLayout, rows: ArraySlice<FlowRow>)]) {
        var outer: Set<BandLook> = []
        var inner: Set<BandLook> = []
        var bands = 0
        for table in tables {
            var last: BandLook?
            for row in table.rows where !row.inked.isEmpty {
                guard isBand(row, layout: table.layout) || isFindingRow(row, layout: table.layout)
                else {
                    if let look = last { inner.insert(look) }
                    last = nil
                    continue
                }
                if let cell = row.inked.first, TableStyle.entryBlock(cell) != nil { continue }
                bands += 1
                let look = TableStyle.look(of: row)
                if let last, last != look { outer.insert(last) }
                last = look
            }
        }
        sectionLooks = outer.subtracting(inner)
        bandsAreFindings = bands >= 2 && !tables.contains { $0.layout.has(.finding) }
    }
}
