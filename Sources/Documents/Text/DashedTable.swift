/// Tables whose columns are held apart by blanks, with a line of dashes under the heading that shows their widths, or
/// with cells that begin exactly under the words of the heading.
///
/// Where a full rule stands over the heading, cells may go on over several lines and a blank line parts the rows, up
/// to the closing rule; otherwise each line is a row, up to the first blank one.
struct DashedTable {
    var table: Table
    /// Index of the first line after the table.
    var end: Int

    /// The table whose heading begins at a line, or nil.
    static func at(_ index: Int, of lines: [TextLine], apart: inout [Furniture]) -> DashedTable? {
        guard let ruler = ruler(below: index, lines) else {
            return aligned(index, of: lines, apart: &apart)
        }
        let starts = starts(of: lines[ruler].text)
        let isOpen = index > 0 && isFullRule(lines[index - 1].text)
        var rows = [Array(lines[index..<ruler])]
        var end = ruler + 1
        var group: [TextLine] = []
        while end < lines.count, !isFullRule(lines[end].text) {
            let line = lines[end]
            if line.isBlank {
                if !isOpen { break }
                if !group.isEmpty { rows.append(group) }
                group = []
            } else if isOpen {
                group.append(line)
            } else {
                rows.append([line])
            }
            end += 1
        }
        if !group.isEmpty { rows.append(group) }
        let body = rows.dropFirst().flatMap { $0 }
        let crossing = body.count { !stands($0.text, in: starts) }
        guard !body.isEmpty, crossing * 10 <= body.count, !isOpen || end < lines.count else {
            return nil
        }
        var made: [TableRow] = []
        for (position, row) in rows.enumerated() {
            made.append(tableRow(row, starts, isHeader: position == 0, apart: &apart))
        }
        return DashedTable(
            table: Table(rows: made, place: made[0].place),
            end: end < lines.count && isFullRule(lines[end].text) ? end + 1 : end)
    }

    /// Lines without a rule: at least three headings, wide blanks between them, and two lines that keep to them.
    private static func aligned(
        _ index: Int, of lines: [TextLine], apart: inout [Furniture]
    ) -> DashedTable? {
        let starts = openings(of: lines[index].text)
        guard starts.count >= 3, starts[0] < 8 else { return nil }
        var end = index + 1
        while end < lines.count, !lines[end].isBlank, keeps(lines[end].text, to: starts) {
            end += 1
        }
        guard end - index >= 3, end == lines.count || lines[end].isBlank else { return nil }
        var made: [TableRow] = []
        for (position, line) in lines[index..<end].enumerated() {
            made.append(tableRow([line], starts, isHeader: position == 0, apart: &apart))
        }
        return DashedTable(table: Table(rows: made, place: made[0].place), end: end)
    }

    /// Where words begin after two blanks or more, or at the head of the line.
    private static func openings(of text: Substring) -> [Int] {
        guard text.utf8.allSatisfy({ $0 != 0x09 }) else { return [] }
        var starts: [Int] = []
        var blanks = 2
        for (offset, character) in text.enumerated() {
            if character == " " {
                blanks += 1
            } else {
                if blanks >= 2 { starts.append(offset) }
                blanks = 0
            }
        }
        return starts
    }

    /// Every piece of the line begins where a heading does, and at least two do.
    private static func keeps(_ text: Substring, to starts: [Int]) -> Bool {
        let own = openings(of: text)
        return own.count >= 2 && own.allSatisfy(starts.contains) && stands(text, in: starts)
    }

    /// The line of dashes below a heading of at most five lines.
    private static func ruler(below index: Int, _ lines: [TextLine]) -> Int? {
        guard !lines[index].isBlank else { return nil }
        for place in (index + 1)..<max(index + 1, min(lines.count, index + 6)) {
            if lines[place].isBlank { return nil }
            if starts(of: lines[place].text).count >= 2 { return place }
        }
        return nil
    }

    /// Where the groups of dashes of a line begin; none where it holds anything else.
    private static func starts(of text: Substring) -> [Int] {
        var starts: [Int] = []
        var length = 0
        for (offset, byte) in text.utf8.enumerated() {
            if byte == 0x2D || byte == 0x3D {
                if length == 0 { starts.append(offset) }
                length += 1
            } else if byte == 0x20 {
                if length == 1 || length == 2 { return [] }
                length = 0
            } else {
                return []
            }
        }
        return length == 1 || length == 2 ? [] : starts
    }

    private static func isFullRule(_ text: Substring) -> Bool {
        let body = Blanks.trimmed(text)
        return body.utf8.count >= 10 && starts(of: body).count == 1
    }

    /// No word crosses from one column into the next.
    private static func stands(_ text: Substring, in starts: [Int]) -> Bool {
        let characters = Array(text)
        return starts.dropFirst().allSatisfy { $0 > characters.count || characters[$0 - 1] == " " }
    }

    private static func tableRow(
        _ lines: [TextLine], _ starts: [Int], isHeader: Bool, apart: inout [Furniture]
    ) -> TableRow {
        let place = Place(line: lines[0].number)
        let characters = lines.map { Array($0.text) }
        var cells: [TableCell] = []
        for (column, start) in starts.enumerated() {
            let from = column == 0 ? 0 : start
            let pieces = characters.compactMap { line -> String? in
                let to =
                    column + 1 < starts.count ? min(starts[column + 1], line.count) : line.count
                guard from < to else { return nil }
                let piece = Blanks.trimmed(String(line[from..<to])[...])
                return piece.isEmpty ? nil : String(piece)
            }
            let words = pieces.joined(separator: " ")
            let paragraphs =
                words.isEmpty
                ? []
                : HTMLFragment.paragraphs(words[...], place: place, isCell: true, apart: &apart)
            cells.append(TableCell(column: column, paragraphs: paragraphs))
        }
        return TableRow(cells: cells, isHeader: isHeader, place: place)
    }
}
