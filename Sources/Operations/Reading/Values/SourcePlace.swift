import Planning

extension PlanDocument.Cell {
    /// Where the words stand, for a person: "page 4, row 3"; nil where the file tells no place.
    ///
    /// A table is named only where nothing else tells where to look; the column says little that the words do not.
    /// The document counts tables and rows from 0, a person from 1.
    public var placeWords: String? {
        let parts = [
            sheet.map { "sheet “\($0)”" }, page.map { "page \($0)" }, line.map { "line \($0)" },
        ].compactMap(\.self)
        let table = parts.isEmpty ? table.map { "table \($0 + 1)" } : nil
        let known = parts + [table, row.map { "row \($0 + 1)" }].compactMap(\.self)
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }
}
