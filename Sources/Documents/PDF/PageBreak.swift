/// Joins what a page break has cut.
enum PageBreak {
    /// A row's words, to know a repeated heading row.
    static func key(_ row: TableRow) -> String {
        row.cells.map { Blanks.collapsed($0.text) }.joined(separator: "\t")
            .trimmingPrefix { $0 == "\t" }.lowercased()
    }

    /// A row and its rest overleaf as one; nil where the two are rows of their own.
    ///
    /// - Parameter isOpen: no line closed the upper part. Where one did, the words must plainly run on: a cell
    ///   breaks off in a sentence that the one below ends, and no new first cell begins.
    static func joined(_ row: TableRow, _ rest: TableRow, isOpen: Bool) -> TableRow? {
        let columns = rest.cells.map(\.column)
        guard columns.allSatisfy({ row.cell(at: $0) != nil }) else { return nil }
        if !isOpen {
            let pairs = rest.cells.compactMap { cell in row.cell(at: cell.column).map { ($0, cell) }
            }
            let isRunOn = pairs.contains { runsOn($0.paragraphs.last, $1.paragraphs.first) }
            let isBegun = rest.cells.first.map { cell in
                !cell.isEmpty
                    && !runsOn(row.cell(at: cell.column)?.paragraphs.last, cell.paragraphs.first)
            }
            guard isRunOn, isBegun != true else { return nil }
        }
        return united(row, rest)
    }

    /// Joins each first row of a page whose first cell is empty to the row before it, in a table whose other rows
    /// all have a first cell: some programs close both parts of a row that a page break cuts.
    static func withoutCutRows(_ table: Table) -> Table {
        var cuts: [Int] = []
        var filled = 0
        for (index, row) in table.rows.enumerated().dropFirst() where !row.isHeader {
            let above = table.rows[..<index].last { !$0.isHeader }
            let hasFirst = row.cell(at: 0).map { !$0.isEmpty } ?? false
            let isCovered = row.cell(at: 0) == nil
            let beginsPage = above.map { $0.place.page != row.place.page } ?? false
            if hasFirst || isCovered {
                filled += 1
            } else if beginsPage {
                cuts.append(index)
            } else {
                return table
            }
        }
        guard filled >= 3 else { return table }
        var whole = table
        for index in cuts.reversed() {
            guard let above = whole.rows[..<index].lastIndex(where: { !$0.isHeader }),
                whole.rows[index].cells.allSatisfy({ whole.rows[above].cell(at: $0.column) != nil })
            else { continue }
            whole.rows[above] = united(whole.rows[above], whole.rows[index])
            whole.rows.remove(at: index)
        }
        return whole
    }

    private static func united(_ row: TableRow, _ rest: TableRow) -> TableRow {
        var whole = row
        for cell in rest.cells {
            guard let index = whole.cells.firstIndex(where: { $0.column == cell.column }) else {
                continue
            }
            var paragraphs = whole.cells[index].paragraphs
            for (position, paragraph) in cell.paragraphs.enumerated() {
                if position == 0, let last = paragraphs.last, isPart(paragraph, of: last) {
                    paragraphs[paragraphs.count - 1] = glued(last, paragraph)
                } else {
                    paragraphs.append(paragraph)
                }
            }
            whole.cells[index].paragraphs = paragraphs
        }
        return whole
    }

    /// The last paragraph of a page and the first of the next as one; nil where they are two.
    static func joined(_ block: Block?, _ next: Paragraph) -> Block? {
        guard case .paragraph(let last)? = block, runsOn(last, next) else { return nil }
        return .paragraph(glued(last, next))
    }

    /// Whether a sentence plainly runs on: no stop at the end of the one, a small letter at the start of the other.
    private static func runsOn(_ last: Paragraph?, _ next: Paragraph?) -> Bool {
        guard let last, let next, next.role == .body, let first = next.text.unicodeScalars.first
        else {
            return false
        }
        if case .heading = last.role { return false }
        return first.properties.isLowercase && !endsSentence(last)
    }

    /// Inside an open row the lower part belongs to the upper unless a sentence has ended or an item begins.
    private static func isPart(_ next: Paragraph, of last: Paragraph) -> Bool {
        next.role == .body && (!endsSentence(last) || next.text.first?.isLowercase == true)
    }

    private static func endsSentence(_ paragraph: Paragraph) -> Bool {
        guard let last = paragraph.text.unicodeScalars.last else { return true }
        return ".:;!?".unicodeScalars.contains(last)
    }

    private static func glued(_ last: Paragraph, _ next: Paragraph) -> Paragraph {
        var whole = last
        var runs = next.runs
        let isHyphenated = last.text.hasSuffix("-") && !last.text.hasSuffix(" -")
        if !runs.isEmpty, !isHyphenated { runs[0].text = " " + runs[0].text }
        if let end = whole.runs.last, let begin = runs.first, end.style == begin.style {
            whole.runs[whole.runs.count - 1].text += begin.text
            runs.removeFirst()
        }
        whole.runs += runs
        return whole
    }
}
