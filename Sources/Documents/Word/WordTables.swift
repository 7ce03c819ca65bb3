/// A table in the making.
struct WordTableDraft {
    /// What the table's style sets, for the parts that the table asks for.
    var style: WordStyles.Style?
    var usesFirstRow = true
    var usesFirstColumn = false
    var rows: [TableRow] = []
    var columnCount = 0
    /// Cells merged downwards that still wait for their end, by column: place in `rows` and in its cells.
    var openMerges: [Int: (row: Int, cell: Int)] = [:]
}

/// A row in the making.
private struct WordRowDraft {
    var cells: [TableCell] = []
    var column = 0
    var columnsAfter = 0
    var isHeader = false
    var isDeleted = false
    var openMerges: [Int: (row: Int, cell: Int)] = [:]
    let startPages: WordPages
    var endPages: WordPages
}

/// What a `w:tcPr` says.
private struct WordCellProperties {
    enum Merge { case none, begins, goesOn }

    var span = 1
    var downwards = Merge.none
    var rightwards = Merge.none
    var shading: WordShading?
}

extension WordStory {
    /// A grid wider than this is damaged or an attack; Word itself stops at 63 columns.
    private static let mostColumns = 1_000

    /// Reads the table just begun.
    mutating func readTable() throws(DocumentError) -> Table {
        var draft = WordTableDraft()
        draft.style = look.styles.table(nil)
        let outer = (fields, carried, cellToggles)
        let place = self.place
        try readRows(into: &draft)
        (fields, carried, cellToggles) = outer
        return Table(rows: draft.rows, columnCount: draft.columnCount, place: place)
    }

    private mutating func readRows(into draft: inout WordTableDraft) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .tableProperties: try readTableProperties(into: &draft)
            case .row: try readRow(into: &draft)
            case .structuredTag:
                try enterStructuredTag { (story) throws(DocumentError) in
                    try story.readRows(into: &draft)
                }
            case .customXML, .inserted, .movedHere: try readRows(into: &draft)
            default: continue
            }
        }
    }

    private mutating func readTableProperties(
        into draft: inout WordTableDraft
    ) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .tableStyle: draft.style = look.styles.table(xml.value(.value))
            case .tableLook:
                // Older files write the settings as one hexadecimal number.
                let bits = xml.value(.value).flatMap { Int($0, radix: 16) } ?? 0
                draft.usesFirstRow =
                    xml.has(.firstRow) ? xml.isOn(.firstRow) : bits & 0x20 != 0
                draft.usesFirstColumn =
                    xml.has(.firstColumn) ? xml.isOn(.firstColumn) : bits & 0x80 != 0
            default: continue
            }
        }
    }

    private mutating func readRow(into draft: inout WordTableDraft) throws(DocumentError) {
        try budget.countRow()
        var row = WordRowDraft(startPages: pages, endPages: pages)
        let place = self.place
        try readCells(into: &row, of: &draft)
        pages = row.endPages
        if row.isDeleted {
            for cell in row.cells { set(aside: cell.text, .deleted) }
            return
        }
        draft.openMerges = row.openMerges
        draft.columnCount = max(draft.columnCount, row.column + row.columnsAfter)
        draft.rows.append(TableRow(cells: row.cells, isHeader: row.isHeader, place: place))
    }

    private mutating func readCells(
        into row: inout WordRowDraft, of draft: inout WordTableDraft
    ) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .rowProperties: try readRowProperties(into: &row)
            case .cell: try readCell(into: &row, of: &draft)
            case .structuredTag:
                try enterStructuredTag { (story) throws(DocumentError) in
                    try story.readCells(into: &row, of: &draft)
                }
            case .customXML, .inserted, .movedHere: try readCells(into: &row, of: &draft)
            default: continue
            }
        }
    }

    private mutating func readRowProperties(into row: inout WordRowDraft) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .gridBefore: row.column = WordStory.columns(xml.integer(.value), from: 0)
            case .gridAfter: row.columnsAfter = WordStory.columns(xml.integer(.value), from: 0)
            case .tableHeader: row.isHeader = xml.isOn(.value)
            case .deleted: row.isDeleted = true
            default: continue
            }
        }
    }

    private static func columns(_ count: Int?, from least: Int) -> Int {
        min(max(count ?? least, least), mostColumns)
    }

    private mutating func readCell(
        into row: inout WordRowDraft, of draft: inout WordTableDraft
    ) throws(DocumentError) {
        try budget.countCells()
        pages = row.startPages
        (fields, carried) = ([], nil)
        let isFirstRow = draft.rows.isEmpty && draft.usesFirstRow
        let parts = [
            isFirstRow ? draft.style?.parts["firstRow"] : nil,
            row.column == 0 && draft.usesFirstColumn ? draft.style?.parts["firstCol"] : nil,
        ].compactMap(\.self)
        cellToggles = parts.reduce(draft.style?.toggles ?? RunToggles()) { $1.toggles.over($0) }
        var properties = WordCellProperties()
        var blocks: [Block] = []
        let level = xml.depth
        while try xml.nextElement(in: level) {
            if xml.name == .cellProperties {
                properties = try cellProperties()
            } else {
                try readBlock(into: &blocks)
            }
        }
        endCarried(into: &blocks)
        row.endPages.join(pages)
        let shading = properties.shading ?? parts.first?.shading ?? draft.style?.shading
        var cell = TableCell(
            column: row.column, columnSpan: properties.span,
            paragraphs: blocks.flatMap(\.paragraphs), shading: shading?.colour)
        cell.keep(blocks)
        place(cell, properties, in: &row, of: &draft)
    }

    /// Puts a cell in its row, or joins it to the cell that it is merged with.
    private mutating func place(
        _ cell: TableCell, _ properties: WordCellProperties, in row: inout WordRowDraft,
        of draft: inout WordTableDraft
    ) {
        if row.column + cell.columnSpan > WordStory.mostColumns { return }
        row.column += cell.columnSpan
        if properties.rightwards == .goesOn, let last = row.cells.indices.last {
            row.cells[last].columnSpan += cell.columnSpan
            row.cells[last].paragraphs += cell.paragraphs
            return
        }
        if properties.downwards == .goesOn, let above = draft.openMerges[cell.column] {
            draft.rows[above.row].cells[above.cell].rowSpan += 1
            row.openMerges[cell.column] = above
            // Word shows nothing of a cell that is merged into the one above.
            set(aside: cell.text, .hidden)
            return
        }
        if properties.downwards != .none {
            row.openMerges[cell.column] = (draft.rows.count, row.cells.count)
        }
        row.cells.append(cell)
    }

    private mutating func cellProperties() throws(DocumentError) -> WordCellProperties {
        var properties = WordCellProperties()
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .gridSpan: properties.span = WordStory.columns(xml.integer(.value), from: 1)
            case .verticalMerge: properties.downwards = merge()
            case .horizontalMerge: properties.rightwards = merge()
            case .shading: properties.shading = xml.shading(look.theme)
            default: continue
            }
        }
        return properties
    }

    private func merge() -> WordCellProperties.Merge {
        xml.value(.value) == "restart" ? .begins : .goesOn
    }
}
