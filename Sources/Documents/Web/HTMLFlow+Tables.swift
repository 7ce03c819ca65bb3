/// Tables of the flow, which may stand inside one another.
extension HTMLFlow {
    mutating func startTablePart(_ tag: HTMLTag, ground: Colour?, line: Int) {
        if tag.name == "table" {
            tables.append(HTMLTable(tag, line: line))
            return
        }
        guard !tables.isEmpty else { return }
        let last = tables.count - 1
        switch tag.name {
        case "tr":
            tables[last].startRow(shading: ground, line: line)
            rowCount += 1
        case "td", "th": tables[last].startCell(tag, shading: ground, line: line)
        case "thead": tables[last].isInHead = true
        case "tbody", "tfoot": tables[last].isInHead = false
        case "caption": tables[last].isInCaption = true
        default: break
        }
    }

    mutating func endTablePart(_ name: String) {
        guard !tables.isEmpty, HTMLTable.parts.contains(name) else { return }
        let last = tables.count - 1
        switch name {
        case "table": endTable()
        case "tr": tables[last].endRow()
        case "td", "th": tables[last].endCell()
        case "thead": tables[last].isInHead = false
        case "caption": tables[last].isInCaption = false
        default: break
        }
    }

    mutating func endTable() {
        guard var table = tables.popLast() else { return }
        table.endRow()
        for block in table.blocks(place: place(line:)) { emit(block) }
    }
}
