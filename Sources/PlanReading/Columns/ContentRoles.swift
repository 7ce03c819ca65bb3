/// Gives a role to columns whose headings say nothing known, by what stands in them.
///
/// Example: under "Shortcoming | Remedy | Owner | Completion date" the remedy differs in every row, so it is the
/// action; the shortcoming spans several rows, so it is what they answer.
enum ContentRoles {
    static func infer(_ layout: TableLayout, from rows: ArraySlice<FlowRow>) -> TableLayout {
        var layout = layout
        let known = Set(layout.columns.values.map(\.role))
        guard known.contains(.lead) || known.contains(.status) || known.contains(.due) else {
            return layout
        }
        let body = rows.prefix(200).filter { $0.inked.count > 1 }
        guard body.count > 1 else { return layout }
        dropLevels(&layout, body)
        inferAction(&layout, body)
        inferFinding(&layout, body)
        return layout
    }

    /// How a column is filled.
    private struct Filling {
        var share = 0.0
        var words = 0.0
        /// Different texts for each filled cell.
        var variety = 0.0
        /// It spans rows, repeats, or leaves rows empty under it.
        var groups = false
    }

    private static func filling(of column: Int, in rows: [FlowRow]) -> Filling {
        let cells = rows.compactMap { $0.cell(at: column) }
        let texts = cells.filter { $0.id != nil }.map { $0.text.foldingBlanks() }
        guard !texts.isEmpty else { return Filling() }
        let words = texts.reduce(0) { $0 + LeadShape.words(of: $1).count }
        let different = Double(Set(texts).count) / Double(texts.count)
        return Filling(
            share: Double(texts.count) / Double(rows.count),
            words: Double(words) / Double(texts.count),
            variety: different,
            groups: cells.contains { $0.cell.rowSpan > 1 } || different < 0.8
                || texts.count * 10 < rows.count * 8)
    }

    /// "High", "Medium" under "Priority" is a level, not a finding.
    private static func dropLevels(_ layout: inout TableLayout, _ rows: [FlowRow]) {
        for (column, heading) in layout.columns where heading.role == .finding {
            let filling = filling(of: column, in: rows)
            if filling.words < 2, filling.variety < 0.7, filling.share > 0.5 {
                layout.columns[column]?.role = .note
            }
        }
    }

    /// The action is filled in nearly every row, and its words differ.
    private static func inferAction(_ layout: inout TableLayout, _ rows: [FlowRow]) {
        if let action = layout.column(of: .action) {
            let own = filling(of: action, in: rows)
            let isSure =
                (layout.columns[action].flatMap { ColumnHeading.match($0.heading)?.strength } ?? 0)
                == 3
            if own.share > 0.8 || (isSure && own.share > 0.6) { return }
        }
        let candidates = layout.unknown.keys.filter { column in
            let filling = filling(of: column, in: rows)
            return filling.share > 0.8 && filling.words >= 3 && filling.variety > 0.8
                && !filling.groups
        }
        guard let best = candidates.min() else { return }
        for (column, heading) in layout.columns where heading.role == .action {
            layout.columns[column]?.role = .progress
        }
        layout.columns[best] = .init(role: .action, heading: layout.unknown[best] ?? "")
        layout.unknown[best] = nil
    }

    /// What the actions answer spans or repeats over rows.
    private static func inferFinding(_ layout: inout TableLayout, _ rows: [FlowRow]) {
        guard !layout.has(.finding), let action = layout.column(of: .action) else { return }
        let candidates = layout.unknown.keys.filter { column in
            let filling = filling(of: column, in: rows)
            return filling.groups && filling.words >= 2
        }
        if let best = candidates.filter({ $0 < action }).max() ?? candidates.min() {
            layout.columns[best] = .init(role: .finding, heading: layout.unknown[best] ?? "")
            layout.unknown[best] = nil
        } else if let outcome = layout.columns.filter({
            $0.value.role == .criterion && $0.key < action
        }).keys.max(),
            filling(of: outcome, in: rows).groups
        {
            layout.columns[outcome]?.role = .finding
        }
    }
}
