import Documents

/// A table that only lists findings by number, for rows elsewhere that name them by it.
enum FindingList {
    /// Number, lower case → the finding's words with its number before them.
    static func byNumber(in flow: Flow) -> [String: FieldWords] {
        var found: [String: FieldWords] = [:]
        for case .table(let table) in flow.items {
            guard let header = table.rows.firstIndex(where: { $0.inked.count >= 2 }) else { continue }
            let roles = table.rows[header].inked.map { ($0.column, ColumnHeading.match($0.text)?.role) }
            guard let finding = roles.first(where: { $0.1 == .finding })?.0,
                !roles.contains(where: { $0.1 == .action || $0.1 == .lead }),
                let number = roles.first(where: { ($0.1 == .ref || $0.1 == .links) && $0.0 < finding })?.0
            else { continue }
            for row in table.rows[(header + 1)...] {
                guard let ref = row.cell(at: number), let words = row.cell(at: finding), ref.id != nil,
                    words.id != nil
                else { continue }
                var numbered = words.words
                numbered.paragraphs[0].runs.insert(Run(ref.text + ". "), at: 0)
                numbered.cells += ref.words.cells
                found[ref.text.lowercased()] = numbered
            }
        }
        return found
    }
}
