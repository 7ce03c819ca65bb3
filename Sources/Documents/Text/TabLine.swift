/// A row of a table whose cells are parted by tabs, as written; a quoted cell may reach over several lines.
struct TabLine {
    var cells: [String]
    var line: Int
    /// Index of the first line after the row.
    var next: Int

    var tabCount: Int { cells.count - 1 }

    /// The words of the row, to know a heading row again.
    var key: String { cells.map { Blanks.collapsed($0) }.joined(separator: "\t") }

    /// How many lines a quoted cell may take.
    private static let quoteReach = 40

    /// Reads the row at a line.
    static func at(_ index: Int, of lines: [TextLine]) -> TabLine {
        let text = lines[index].text
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if let last = cells.last, opensQuote(last), let quoted = quotedRow(index, lines) {
            return quoted
        }
        return TabLine(
            cells: cells.map(unquoted), line: lines[index].number, next: index + 1)
    }

    static func tabCount(_ text: Substring) -> Int {
        text.utf8.reduce(0) { $0 + ($1 == 0x09 ? 1 : 0) }
    }

    /// Whether a line is a row by itself: a tab with ink before it, and ink or a further tab after it.
    /// A list marker with a tab after it is none.
    static func isSure(_ text: Substring) -> Bool {
        guard let firstTab = text.utf8.firstIndex(of: 0x09) else { return false }
        let body = text[...].drop { $0 == "\t" || $0 == " " }
        guard let tab = body.utf8.firstIndex(of: 0x09) else { return false }
        let after = body[tab...].dropFirst()
        if firstTab != tab, tabCount(body) == 0 { return false }
        if tabCount(after) > 0 { return true }
        guard Blanks.hasInk(after) else { return false }
        let head = body[..<tab]
        let isMarker = ListMarker.opening(head + " x")?.scalarCount == head.unicodeScalars.count + 1
        return !isMarker && !(head == "o")
    }

    private static func opensQuote(_ cell: String) -> Bool {
        guard cell.utf8.first == UInt8(ascii: "\"") else { return false }
        return quoteCount(cell[...]) % 2 == 1
    }

    private static func quoteCount(_ text: Substring) -> Int {
        text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\"") ? 1 : 0) }
    }

    /// The row whose last cell on this line opens a quote that a later line closes before a tab or its end.
    private static func quotedRow(_ index: Int, _ lines: [TextLine]) -> TabLine? {
        var joined = String(lines[index].text)
        var isOpen = true
        var next = index + 1
        while isOpen {
            guard next < lines.count, next - index < quoteReach else { return nil }
            let text = lines[next].text
            joined += "\u{0B}" + text
            var cells = text.split(separator: "\t", omittingEmptySubsequences: false)
            if quoteCount(cells[0]) % 2 == 1 {
                guard cells[0].utf8.last == UInt8(ascii: "\"") else { return nil }
                cells.removeFirst()
                isOpen = cells.last.map { opensQuote(String($0)) } ?? false
            } else if cells.count > 1 {
                return nil
            }
            next += 1
        }
        let cells = joined.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count > 1 else { return nil }
        return TabLine(
            cells: cells.map { unquoted(String($0)) }, line: lines[index].number, next: next)
    }

    /// A spreadsheet quotes a copied cell only when it holds a line end or a quote.
    private static func unquoted(_ cell: String) -> String {
        guard cell.utf8.count > 1, cell.hasPrefix("\""), cell.hasSuffix("\"") else { return cell }
        let inner = cell.dropFirst().dropLast()
        guard inner.utf8.contains(0x0B) || inner.contains("\"\"") else { return cell }
        return inner.split(separator: "\"\"", omittingEmptySubsequences: false).joined(
            separator: "\"")
    }
}
