import Documents

/// What the columns of a table hold, as its headings say.
struct TableLayout: Equatable {
    struct Column: Equatable {
        var role: ColumnRole
        var heading: String
    }

    /// Grid column → what it holds; a column that could not be understood has none.
    var columns: [Int: Column]
    var columnCount: Int
    /// Headings that say nothing known.
    var unknown: [Int: String] = [:]
    /// All heading words, to know the row again where a page repeats it.
    var headings: Set<String>
    /// The headings in order, as the document writes them.
    var printed: [String]
    /// Columns of statuses stand under one month after another: the last one filled is the status now.
    var laterStatusCounts = false
    /// Cells of the lead column say by when, too.
    var leadSaysWhen = false

    func has(_ role: ColumnRole) -> Bool { columns.values.contains { $0.role == role } }

    /// With what another layout made of headings that are unknown here.
    func adopting(_ other: TableLayout) -> TableLayout {
        var adopted = self
        adopted.leadSaysWhen = other.leadSaysWhen && !has(.due)
        for (column, heading) in unknown {
            guard let known = other.columns.values.first(where: { $0.heading == heading }) else {
                continue
            }
            adopted.columns[column] = known
            adopted.unknown[column] = nil
        }
        return adopted
    }

    func column(of role: ColumnRole) -> Int? {
        var first: Int?
        for (column, value) in columns where value.role == role {
            first = min(first ?? column, column)
        }
        return first
    }

    /// It can hold a plan: an action (or a finding that is one), and something said of it.
    var isPlan: Bool {
        let said: [ColumnRole] = [
            .lead, .due, .status, .progress, .evidence, .measure, .criterion, .future, .percent,
        ]
        let count = said.count { has($0) }
        return (has(.action) && (count > 0 || has(.finding))) || (has(.finding) && count > 1)
    }
}

/// Finds heading rows.
enum HeaderRow {
    /// A quick look that spares most rows the full reading: short cells, and two of them headings to the letter.
    static func mayBe(_ row: FlowRow) -> Bool {
        if row.isHeader { return true }
        var exact = 0
        var left = row.ids.count
        for cell in row.cells where cell.id != nil {
            var length = 0
            for paragraph in cell.cell.paragraphs { length += paragraph.text.utf8.count }
            guard length <= 90 else { return false }
            left -= 1
            let text = cell.text
            if ColumnHeading.mayBePhrase(text),
                ColumnVocabulary.roles[ColumnHeading.phrase(of: text)] != nil
            {
                exact += 1
            }
            guard exact + left >= 2 else { return false }
        }
        return exact >= 2
    }

    /// Reads a row as headings, or nil where it is none.
    static func layout(of row: FlowRow, below upper: FlowRow? = nil, columnCount: Int)
        -> TableLayout?
    {
        let inked = row.inked
        guard inked.count >= 2 else { return nil }
        var matches: [(column: Int, span: Int, heading: String, match: ColumnHeading.Match?)] = []
        for cell in inked {
            let own = cell.text.foldingBlanks()
            guard LeadShape.words(of: own).count <= 14 else { return nil }
            var match = ColumnHeading.match(own)
            var heading = own
            if let above = upper.flatMap({ covering(cell.column, in: $0) }), above != own {
                let joined = ColumnHeading.match(above + " " + own)
                if match == nil || (joined?.strength ?? 0) > (match?.strength ?? 0) {
                    match = joined ?? match
                }
                heading = above + ": " + own
            }
            matches.append((cell.column, cell.cell.columnSpan, heading, match))
        }
        if let upper {
            let covered = Set(matches.map(\.column))
            for cell in upper.inked where cell.cell.rowSpan > 1 && !covered.contains(cell.column) {
                matches.append(
                    (
                        cell.column, cell.cell.columnSpan, cell.text.foldingBlanks(),
                        ColumnHeading.match(cell.text)
                    ))
            }
        }
        let known = matches.filter { $0.match != nil }
        let strong = known.filter { ($0.match?.strength ?? 0) >= 2 }
        let roles = Set(known.compactMap { $0.match?.role })
        guard roles.count >= 2,
            strong.count * 2 >= matches.count || (row.isHeader && known.count >= 2),
            strong.count >= 2 || row.isHeader
        else { return nil }
        matches.sort { $0.column < $1.column }
        let rows = upper.map { ($0.inked + inked).map(\.text) } ?? []
        return resolved(matches, rows: rows, columnCount: columnCount)
    }

    private static func covering(_ column: Int, in row: FlowRow) -> String? {
        row.inked.first {
            $0.column <= column && column < $0.column + $0.cell.columnSpan && $0.cell.columnSpan > 1
        }?.text.foldingBlanks()
    }

    private static func resolved(
        _ matches: [(column: Int, span: Int, heading: String, match: ColumnHeading.Match?)],
        rows: [String], columnCount: Int
    ) -> TableLayout {
        var columns: [Int: TableLayout.Column] = [:]
        for found in matches {
            guard let match = found.match else { continue }
            for column in found.column..<(found.column + max(1, found.span)) {
                columns[column] = .init(role: match.role, heading: found.heading)
            }
        }
        let unknown = Dictionary(
            matches.filter { $0.match == nil }.map { ($0.column, $0.heading) },
            uniquingKeysWith: { one, _ in one })
        var layout = TableLayout(
            columns: columns, columnCount: columnCount, unknown: unknown,
            headings: Set(
                (matches.map(\.heading) + rows).map { ColumnHeading.phrase(of: $0) }),
            printed: matches.map(\.heading))
        RoleConflicts.settle(&layout)
        return layout
    }
}

/// Settles columns that claim one role, by what stands beside them.
enum RoleConflicts {
    static func settle(_ layout: inout TableLayout) {
        settleMilestones(&layout)
        settleActions(&layout)
        settleFindings(&layout)
        if !layout.has(.action),
            let finding = layout.columns.filter({ $0.value.role == .finding }).keys.max()
        {
            layout.columns[finding]?.role = .action
        }
        if layout.has(.section), !layout.has(.finding), layout.has(.action),
            let section = layout.column(of: .section)
        {
            layout.columns[section]?.role = .finding
        }
        settleRefs(&layout)
        layout.laterStatusCounts = hasMonthlyStatus(layout)
        for role in [ColumnRole.due, .status, .ref]
        where role != .status || !layout.laterStatusCounts {
            keepFirst(role, in: &layout)
        }
    }

    /// A column of milestones is the action where another column says when.
    private static func settleMilestones(_ layout: inout TableLayout) {
        guard !layout.has(.action) else { return }
        let dues = layout.columns.filter { $0.value.role == .due }
        guard Set(dues.values.map(\.heading)).count > 1,
            let milestone = dues.filter({
                ColumnHeading.words(of: $0.value.heading).contains { $0.hasPrefix("milestone") }
            }).keys.min()
        else { return }
        layout.columns[milestone]?.role = .action
    }

    /// "What?" beside "How?" is the finding; of two columns of actions the first is what they answer.
    private static func settleActions(_ layout: inout TableLayout) {
        let actions = layout.columns.filter { $0.value.role == .action }.keys.sorted()
        guard actions.count > 1 else { return }
        let headings = Set(actions.compactMap { layout.columns[$0]?.heading })
        guard headings.count > 1 else { return }
        if layout.has(.finding) {
            let best = actions.max {
                plainness(layout.columns[$0]) < plainness(layout.columns[$1])
            }
            for column in actions where column != best { layout.columns[column]?.role = .note }
        } else {
            layout.columns[actions[0]]?.role = .finding
            for column in actions.dropFirst(2) { layout.columns[column]?.role = .note }
        }
    }

    private static func plainness(_ column: TableLayout.Column?) -> Int {
        guard let column else { return 0 }
        let words = ColumnHeading.words(of: column.heading)
        return words.contains { $0.hasPrefix("action") || $0.hasPrefix("task") } ? 2 : 1
    }

    /// Of two columns of findings the left one groups the right one.
    private static func settleFindings(_ layout: inout TableLayout) {
        let findings = layout.columns.filter { $0.value.role == .finding }.keys.sorted()
        let headings = Set(findings.compactMap { layout.columns[$0]?.heading })
        guard findings.count > 1, headings.count > 1 else { return }
        if !layout.has(.action) {
            layout.columns[findings[findings.count - 1]]?.role = .action
            for column in findings.dropLast(2) { layout.columns[column]?.role = .section }
        } else {
            for column in findings.dropLast() { layout.columns[column]?.role = .section }
        }
    }

    /// Of two columns of numbers the one before the finding numbers the findings.
    private static func settleRefs(_ layout: inout TableLayout) {
        let refs = layout.columns.filter { $0.value.role == .ref }.keys.sorted()
        guard refs.count > 1, let finding = layout.column(of: .finding),
            let first = refs.first, first < finding
        else { return }
        layout.columns[first]?.role = .findingRef
    }

    /// "RAG July", "RAG Sept": headings of statuses name months that follow one another.
    private static func hasMonthlyStatus(_ layout: TableLayout) -> Bool {
        let headings = layout.columns.filter { $0.value.role == .status }
            .sorted { $0.key < $1.key }.map(\.value.heading)
        guard headings.count > 1, Set(headings).count == headings.count else { return false }
        let months = headings.compactMap { heading in
            DateToken.tokens(of: heading).lazy.compactMap { placed -> Int? in
                if case .month(let month) = placed.token { month } else { nil }
            }.first
        }
        guard months.count == headings.count else { return false }
        return zip(months, months.dropFirst()).allSatisfy { (1...6).contains(($1 - $0 + 12) % 12) }
    }

    private static func keepFirst(_ role: ColumnRole, in layout: inout TableLayout) {
        let columns = layout.columns.filter { $0.value.role == role }.keys.sorted()
        guard let first = columns.first else { return }
        let heading = layout.columns[first]?.heading
        for column in columns.dropFirst() where layout.columns[column]?.heading != heading {
            layout.columns[column]?.role = .note
        }
    }
}
