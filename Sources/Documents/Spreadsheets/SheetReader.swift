/// Reads one sheet of an Excel file, row by row.
struct SheetReader {
    /// No plan has so many merged cells; a longer list is damage or an attack.
    private static let mostMerges = 100_000

    private var xml: XMLReader<SheetName>
    private let look: SheetLook
    private var sheet = Sheet()
    private var rules: [ConditionalFill] = []
    private var numbers = ShownNumbers()
    /// Cells of the last row: the next will have as many.
    private var width = 0

    init(_ xml: XMLReader<SheetName>, look: SheetLook) {
        self.xml = xml
        self.look = look
    }

    /// Reads the sheet; stops early after `mostRows` rows.
    mutating func read(
        mostRows: Int = .max, budget: inout ReadingBudget
    ) throws(DocumentError) -> Sheet {
        while try xml.nextElement() {
            switch xml.name {
            case .sheetData where xml.depth == 2:
                try readRows(mostRows: mostRows, budget: &budget)
                if sheet.rows.count >= mostRows { return sheet }
            case .mergeCell:
                if let range = xml.value(.reference).flatMap({ CellRange($0) }) {
                    sheet.merges.append(range)
                }
                if sheet.merges.count > SheetReader.mostMerges {
                    let limit = "\(SheetReader.mostMerges) merged cells"
                    throw .tooLarge(what: "it has more than \(limit)", limit: limit)
                }
            case .autoFilter where xml.depth == 2:
                if let range = xml.value(.reference).flatMap({ CellRange($0) }) {
                    sheet.headerRows.insert(range.rows.lowerBound)
                }
            case .conditionalFormatting where xml.depth == 2:
                let ranges = CellRange.list(xml.value(.ranges) ?? "")
                rules += try xml.conditionalFills(in: ranges, grounds: look.styles)
            default: continue
            }
        }
        try ConditionalFill.apply(rules, to: &sheet.rows, deadline: look.deadline)
        return sheet
    }

    private mutating func readRows(
        mostRows: Int, budget: inout ReadingBudget
    ) throws(DocumentError) {
        var isInOrder = true
        var last = 0
        let level = xml.depth
        while try xml.nextElement(in: level) {
            guard xml.name == .row else { continue }
            let number = xml.integer(.run) ?? last + 1
            guard (1...CellAddress.lastRow).contains(number) else {
                throw xml.damaged("has a row numbered \(number)")
            }
            if number <= last { isInOrder = false }
            last = number
            var row = SheetRow(number: number)
            try readCells(into: &row, budget: &budget)
            if row.cells.isEmpty { continue }
            try budget.countRow()
            sheet.rows.append(row)
            if sheet.rows.count >= mostRows { return }
        }
        if !isInOrder { sheet.rows.sort { $0.number < $1.number } }
    }

    private mutating func readCells(
        into row: inout SheetRow, budget: inout ReadingBudget
    ) throws(DocumentError) {
        var isInOrder = true
        var last = -1
        let level = xml.depth
        row.cells.reserveCapacity(width)
        while try xml.nextElement(in: level) {
            guard xml.name == .cell else { continue }
            let column = xml.bytes(of: .run).map { CellAddress($0)?.column } ?? last + 1
            guard let column, column < CellAddress.columnCount else {
                throw xml.damaged("has a cell outside the sheet in row \(row.number)")
            }
            if column <= last { isInOrder = false }
            last = column
            let cell = try readCell(column)
            if cell.paragraphs.isEmpty, cell.shading == nil, cell.value == nil { continue }
            try budget.countCells()
            row.cells.append(cell)
        }
        width = row.cells.count
        if !isInOrder { row.putInOrder() }
    }

    private mutating func readCell(_ column: Int) throws(DocumentError) -> TableCell {
        let format = xml.integer(.cellStyle) ?? 0
        let type = CellType(xml.bytes(of: .text))
        var cell = TableCell(column: column, shading: look.shading(format))
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .cellValue:
                let raw = try xml.content()
                switch type {
                case .shared: cell.paragraphs = look.string(raw, format)
                case .text:
                    let text = CellText([CellText.Piece(text: raw, style: nil)])
                    cell.paragraphs = text.paragraphs(style: look.style(format))
                case .truth:
                    let isTrue = raw.elementsEqual("1".utf8)
                    cell.value = .truth(isTrue)
                    cell.paragraphs = CellText.paragraphs(
                        isTrue ? "TRUE" : "FALSE", style: look.style(format))
                case .day, .number:
                    let shown = numbers.display(raw, isDay: type == .day, format, look)
                    cell.value = shown.value
                    cell.paragraphs = shown.paragraphs
                }
            case .inlineString:
                cell.paragraphs = try xml.cellText().paragraphs(style: look.style(format))
            default: continue
            }
        }
        return cell
    }
}

/// What kind of value a cell's `v` holds.
private enum CellType {
    case number, shared, text, truth, day

    init(_ code: ArraySlice<UInt8>?) {
        guard let code, let first = code.first else {
            self = .number
            return
        }
        switch (first, code.count) {
        case (UInt8(ascii: "s"), 1): self = .shared
        case (UInt8(ascii: "b"), _): self = .truth
        case (UInt8(ascii: "d"), _): self = .day
        case (UInt8(ascii: "n"), _): self = .number
        // Formula results and errors stand as their words: "str", "e".
        default: self = .text
        }
    }
}
