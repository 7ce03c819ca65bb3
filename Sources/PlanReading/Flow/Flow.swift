import Documents
import Planning

/// A document's words in reading order, each given the number of its cell.
///
/// Source: `improvement-plan/1`, "Conservation of words": every word stands in one cell or is named as furniture.
struct Flow {
    var items: [FlowItem] = []
    var cells: [PlanDocument.Cell] = []
    private var tables = 0
    private var lastLine: Int?

    private init() {}

    init(_ document: Document) {
        for block in document.blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let paragraph):
            guard !paragraph.text.allSatisfy(\.isWhitespace) else { return }
            let id = add(paragraph.words, at: paragraph.place)
            let isAfterGap = zip(lastLine, paragraph.place.line).map { $1 > $0 + 1 } ?? false
            items.append(.line(FlowLine(paragraph: paragraph, id: id, isAfterGap: isAfterGap)))
            lastLine = paragraph.place.line
        case .table(let table):
            if Flow.isFrame(table) {
                for cell in table.rows.flatMap(\.cells) {
                    for block in cell.blocks ?? cell.paragraphs.map(Block.paragraph) { add(block) }
                }
                return
            }
            items.append(.table(flowTable(table, number: tables)))
            tables += 1
            lastLine = table.rows.last?.place.line
        }
    }

    /// A table that only frames others: plan tables stand inside its cells.
    private static func isFrame(_ table: Table) -> Bool {
        table.rows.contains { row in
            row.cells.contains { cell in
                (cell.blocks ?? []).contains { block in
                    guard case .table(let inner) = block else { return false }
                    var flow = Flow()
                    return PlanTables.find(in: flow.flowTable(inner, number: 0), going: nil) != nil
                }
            }
        }
    }

    private mutating func flowTable(_ table: Table, number: Int) -> FlowTable {
        var rows: [FlowRow] = []
        rows.reserveCapacity(table.rows.count)
        for (index, row) in table.rows.enumerated() {
            var flowRow = FlowRow(cells: [], isHeader: row.isHeader, place: row.place)
            for cell in row.cells {
                var id: Int?
                if !cell.isEmpty {
                    var place = row.place
                    place.page = place.page ?? table.place.page
                    place.sheet = place.sheet ?? table.place.sheet
                    id = add(
                        cell.words, at: place, table: number,
                        row: row.place.sheetRow.map { $0 - 1 } ?? index, column: cell.column)
                }
                flowRow.cells.append(FlowCell(cell: cell, id: id))
            }
            rows.append(flowRow)
        }
        return FlowTable(
            number: number, rows: rows, columnCount: table.columnCount, caption: table.caption)
    }

    private mutating func add(
        _ text: String, at place: Place, table: Int? = nil, row: Int? = nil, column: Int? = nil
    ) -> Int {
        let id = cells.count
        cells.append(
            PlanDocument.Cell(
                id: id, text: text, line: place.line, page: place.page, sheet: place.sheet,
                table: table, row: row, column: column))
        return id
    }
}

private func zip(_ left: Int?, _ right: Int?) -> (Int, Int)? {
    guard let left, let right else { return nil }
    return (left, right)
}

/// A paragraph outside tables, or a table.
enum FlowItem {
    case line(FlowLine)
    case table(FlowTable)
}

/// A paragraph outside tables, with its cell's number.
struct FlowLine {
    var paragraph: Paragraph
    var id: Int
    /// A blank line stands before it.
    var isAfterGap: Bool
    /// Cells of lines that were joined to it.
    var also: [Int] = []

    var text: String { paragraph.text.trimmingBlanks() }
    var isListItem: Bool { paragraph.marker != nil }
    var headingLevel: Int? {
        if case .heading(let level) = paragraph.role { return level }
        return nil
    }
    var words: FieldWords { FieldWords(paragraphs: [paragraph], cells: [id] + also) }
}

/// A table with its number in the document.
struct FlowTable {
    var number: Int
    var rows: [FlowRow]
    var columnCount: Int
    var caption: String?
}

/// One row of a table.
struct FlowRow {
    var cells: [FlowCell]
    var isHeader: Bool
    var place: Place

    /// Cells that hold words.
    var inked: [FlowCell] {
        cells.contains { $0.id == nil } ? cells.filter { $0.id != nil } : cells
    }
    var ids: [Int] { cells.compactMap(\.id) }

    func cell(at column: Int) -> FlowCell? {
        cells.first { $0.cell.column == column }
    }
}

/// One cell of a table; the number of its cell is nil where it holds no words.
struct FlowCell {
    var cell: TableCell
    var id: Int?

    var text: String { cell.text.trimmingBlanks() }
    var column: Int { cell.column }
    var words: FieldWords {
        FieldWords(
            paragraphs: cell.paragraphs, cells: id.map { [$0] } ?? [], shading: cell.shading,
            value: cell.value)
    }
}

extension Paragraph {
    /// The words with the marker of a list item, as a reader of the page would say them.
    var words: String {
        guard let marker, !marker.isEmpty else { return text }
        return "\(marker) \(text)"
    }
}

extension TableCell {
    /// All words with their markers; paragraphs joined by a line break.
    var words: String {
        paragraphs.count == 1
            ? paragraphs[0].words
            : paragraphs.map(\.words).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
