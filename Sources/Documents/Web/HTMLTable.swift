/// A table of HTML while its rows arrive.
struct HTMLTable {
    /// Elements that build a table.
    static let parts: Set<String> = [
        "table", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup",
    ]
    /// Elements that no end tag from within may close.
    static let walls: Set<String> = ["table", "td", "th", "caption"]

    struct Cell {
        var column: Int
        var columnSpan: Int
        var rowSpan: Int
        var shading: Colour?
        var isHeading: Bool
        var blocks: [Block] = []
    }

    struct Row {
        var cells: [Cell] = []
        var isInHead: Bool
        var shading: Colour?
        var line: Int
    }

    let line: Int
    let isPresentation: Bool
    private(set) var rows: [Row] = []
    private(set) var cell: Cell?
    var isInHead = false
    var caption: [String]?
    var isInCaption = false
    /// Blocks that stand in the table but in no cell of it.
    private(set) var stray: [Block] = []
    /// For each column, the row up to which a cell from above reaches.
    private var coveredUntil: [Int] = []
    private var isRowOpen = false

    private static let mostColumns = 4_096
    private static let widestSpan = 256

    init(_ tag: HTMLTag, line: Int) {
        self.line = line
        let role = tag.lowercased("role")
        isPresentation = role == "presentation" || role == "none"
    }

    mutating func startRow(shading: Colour?, line: Int) {
        endRow()
        rows.append(Row(isInHead: isInHead, shading: shading, line: line))
        isRowOpen = true
    }

    mutating func endRow() {
        endCell()
        isRowOpen = false
    }

    mutating func startCell(_ tag: HTMLTag, shading: Colour?, line: Int) {
        endCell()
        if !isRowOpen { startRow(shading: nil, line: line) }
        let row = rows.count - 1
        var column = rows[row].cells.last.map { $0.column + $0.columnSpan } ?? 0
        while column < coveredUntil.count, coveredUntil[column] > row { column += 1 }
        guard column < Self.mostColumns else {
            // Beyond the widest table the words join the last cell.
            cell = rows[row].cells.popLast()
            return
        }
        let columnSpan = span(tag, "colspan", most: Self.widestSpan)
        let rowSpan = span(tag, "rowspan", most: 65_534)
        for covered in column..<column + columnSpan {
            while coveredUntil.count <= covered { coveredUntil.append(0) }
            if rowSpan > 1 { coveredUntil[covered] = row + rowSpan }
        }
        cell = Cell(
            column: column, columnSpan: columnSpan, rowSpan: rowSpan,
            shading: shading ?? rows[row].shading, isHeading: tag.name == "th")
    }

    mutating func endCell() {
        guard let done = cell else { return }
        cell = nil
        rows[rows.count - 1].cells.append(done)
    }

    mutating func take(_ block: Block) {
        if isInCaption, case .paragraph(let paragraph) = block {
            caption = (caption ?? []) + [paragraph.text]
        } else if cell != nil {
            cell?.blocks.append(block)
        } else {
            stray.append(block)
        }
    }

    private func span(_ tag: HTMLTag, _ name: String, most: Int) -> Int {
        guard let value = tag.attributes[name].flatMap({ Int(Blanks.collapsed($0)) }) else {
            return 1
        }
        if value == 0, name == "rowspan" { return most }
        return max(1, min(value, most))
    }
}
