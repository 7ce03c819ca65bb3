/// What all sheets of a workbook share: how cells are set, and their strings.
final class SheetLook: Sendable {
    let styles: SheetStyles
    let countsFrom1904: Bool
    let deadline: Deadline
    private let strings: [CellText]

    init(
        styles: SheetStyles, strings: [CellText], countsFrom1904: Bool, deadline: Deadline
    ) {
        self.styles = styles
        self.strings = strings
        self.countsFrom1904 = countsFrom1904
        self.deadline = deadline
    }

    /// The ground of a cell of a format.
    func shading(_ format: Int) -> Colour? {
        styles.formats.indices.contains(format) ? styles.formats[format].shading : nil
    }

    /// How the words of a cell of a format are set.
    func style(_ format: Int) -> Run.Style {
        styles.formats.indices.contains(format) ? styles.formats[format].style : []
    }

    /// The paragraphs of a cell that holds the number of a shared string.
    func string(_ raw: ArraySlice<UInt8>, _ format: Int) -> [Paragraph] {
        guard let index = XMLText.integer(raw), strings.indices.contains(index) else { return [] }
        return strings[index].paragraphs(style: style(format))
    }
}
