import Documents

/// A table of measures beside the actions: measure, baseline, target.
enum MeasureTable {
    struct Found {
        var entries: [FieldWords]
        var labels: [Int]
    }

    /// Rows of measures as entries; the words of baseline and target stand behind the measure's own.
    static func read(_ table: FlowTable) -> Found? {
        guard let header = table.rows.first(where: { !$0.inked.isEmpty }), header.inked.count >= 2
        else { return nil }
        var roles: [Int: ColumnRole] = [:]
        for cell in header.inked {
            if let match = ColumnHeading.match(cell.text) { roles[cell.column] = match.role }
        }
        let named = Set(roles.values)
        guard
            let measure = roles.first(where: { $0.value == .measure })?.key
                ?? (named.contains(.target) && named.contains(.baseline)
                    ? header.inked.first?.column : nil),
            named.contains(.target) || named.contains(.baseline)
        else { return nil }
        var found = Found(entries: [], labels: header.ids)
        for row in table.rows.drop(while: { $0.ids != header.ids }).dropFirst() {
            guard let cell = row.cell(at: measure), cell.id != nil else { continue }
            var words = cell.words
            words.cells = row.ids
            for (column, role) in roles.sorted(by: { $0.key < $1.key })
            where role == .baseline || role == .target {
                guard let value = row.cell(at: column), value.id != nil else { continue }
                words.figures[role] = value.text.foldingBlanks()
            }
            found.entries.append(words)
        }
        return found.entries.isEmpty ? nil : found
    }
}
