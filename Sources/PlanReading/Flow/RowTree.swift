import Documents

/// Rows that answer other rows of their table: by outline numbers (1, 1.1, 1.1.1), or by naming their parent's key.
///
/// Source: register A02; exports of planning programs and issue trackers. A row that others answer is what they
/// answer: the innermost is the finding, those above it are sections.
/// Example: "1 Practice", "1.1 Visits are missed", "1.1.1 Name a second worker" is section, finding, action.
struct RowTree {
    enum Rank: Equatable {
        case section, finding, row
    }

    private(set) var entries: [(row: FlowRow, rank: Rank)] = []

    /// nil where the rows are no tree.
    init?(_ rows: ArraySlice<FlowRow>, layout: TableLayout) {
        guard let action = layout.column(of: .action), !layout.has(.finding) else { return nil }
        if let parent = layout.column(of: .parent) {
            readLinks(rows, parent: parent, layout)
        } else if let ref = layout.column(of: .ref), let lead = layout.column(of: .lead) {
            readNumbers(
                rows, ref: ref, lead: lead,
                isOutline: RowTree.saysOutline(layout.columns[ref]?.heading ?? ""))
        }
        guard entries.contains(where: { $0.rank != .row }),
            entries.allSatisfy({ $0.rank == .row || $0.row.cell(at: action)?.id != nil })
        else { return nil }
    }

    // MARK: - Outline numbers

    private mutating func readNumbers(
        _ rows: ArraySlice<FlowRow>, ref: Int, lead: Int, isOutline: Bool
    ) {
        func parents(_ rows: ArraySlice<FlowRow>) -> Set<String> {
            Set(rows.compactMap { RowTree.parent(of: RowTree.outline($0, ref)) })
        }
        let opening = parents(rows.prefix(60))
        guard rows.prefix(60).contains(where: { opening.contains(RowTree.outline($0, ref) ?? "") })
        else { return }
        let all = parents(rows)
        var leading = 0
        var ranked: [(row: FlowRow, rank: Rank, number: String)] = []
        for row in rows where !row.inked.isEmpty {
            guard let number = RowTree.outline(row, ref) else { return }
            let isLed = row.cell(at: lead)?.id != nil
            let isParent = all.contains(number)
            // Where sums have a lead too, only a column of outline numbers tells them from actions.
            if isParent, isLed, !isOutline { return }
            leading += isLed ? 1 : 0
            ranked.append((row, isParent ? .section : .row, number))
        }
        guard leading * 2 >= ranked.count(where: { $0.rank == .row }) else { return }
        let direct = Set(
            ranked.filter { $0.rank == .row }.compactMap { RowTree.parent(of: $0.number) })
        entries = ranked.map { entry in
            (
                entry.row,
                entry.rank == .section && direct.contains(entry.number) ? .finding : entry.rank
            )
        }
    }

    private static func saysOutline(_ heading: String) -> Bool {
        let words = ColumnHeading.words(of: heading)
        return words.contains("wbs") || words.contains("outline")
    }

    /// "1.2.3" in the column of numbers.
    private static func outline(_ row: FlowRow, _ column: Int) -> String? {
        guard let text = row.cell(at: column)?.text else { return nil }
        let parts = text.trimming { $0 == "." }.split(
            separator: ".", omittingEmptySubsequences: false)
        let isNumber =
            !parts.isEmpty
            && parts.allSatisfy { $0.utf8.allSatisfy(\.isASCIIFigure) && !$0.isEmpty }
        return isNumber ? parts.joined(separator: ".") : nil
    }

    private static func parent(of number: String?) -> String? {
        guard let number, let dot = number.lastIndex(of: ".") else { return nil }
        return String(number[..<dot])
    }

    // MARK: - Keys

    private mutating func readLinks(
        _ rows: ArraySlice<FlowRow>, parent: Int, _ layout: TableLayout
    ) {
        let headings = layout.columns.merging(
            layout.unknown.mapValues { .init(role: .note, heading: $0) }
        ) { known, _ in known }
        let keyColumns = headings.filter { column, value in
            let words = ColumnHeading.words(of: value.heading)
            return column != parent
                && (value.role == .ref || words.last == "id" || words.last == "key")
        }.keys.sorted()
        let inked = rows.filter { !$0.inked.isEmpty }
        var places: [String: Int] = [:]
        for (index, row) in inked.enumerated() {
            for column in keyColumns {
                guard let cell = row.cell(at: column), cell.id != nil else { continue }
                places[cell.text] = places[cell.text] ?? index
            }
        }
        let parents = inked.indices.map { index -> Int? in
            guard let cell = inked[index].cell(at: parent), cell.id != nil else { return nil }
            return places[cell.text].flatMap { $0 == index ? nil : $0 }
        }
        let children = Dictionary(grouping: inked.indices.filter { parents[$0] != nil }) {
            parents[$0]
        }
        // Rows that name each other in a ring answer none.
        let orphans = inked.indices.filter { index in
            let isLeafLess = children[index]?.allSatisfy { children[$0] != nil } ?? true
            let isUnder =
                parents[index].map { children[index] == nil || parents[$0] == nil } ?? false
            return isLeafLess && !isUnder && (parents[index] != nil || children[index] == nil)
        }
        entries = orphans.map { (inked[$0], .row) }
        for index in inked.indices where children[index] != nil {
            let leaves = (children[index] ?? []).filter { children[$0] == nil }
            guard !leaves.isEmpty else { continue }
            if let over = parents[index] { entries.append((inked[over], .section)) }
            entries.append((inked[index], .finding))
            entries += leaves.map { (inked[$0], .row) }
        }
    }
}
