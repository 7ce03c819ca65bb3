import Planning

extension PlanDocument.Cell {
    /// Where the words stand, for a person: "page 4, table 3, row 2"; nil where the file tells no place.
    ///
    /// The column is left out: it says little that the words themselves do not.
    public var placeWords: String? {
        let parts: [String?] = [
            sheet.map { "sheet “\($0)”" }, page.map { "page \($0)" }, line.map { "line \($0)" },
            table.map { "table \($0)" }, row.map { "row \($0)" },
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }
}
