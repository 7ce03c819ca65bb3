/// One line of a table drawn with upright strokes.
enum PipeLine {
    /// Whether a table begins here: a rule line says so; else strokes in several lines do.
    static func opens(_ lines: [TextLine], at index: Int) -> Bool {
        let line = lines[index].text
        let strokes = strokeCount(line)
        if strokes == 0 {
            return isGridRule(line) && index + 1 < lines.count && isFramed(lines[index + 1].text)
        }
        let following = index + 1 < lines.count ? lines[index + 1].text : ""
        if isRule(line) { return strokeCount(following) > 0 }
        if isRule(following), strokeCount(following) > 0 { return true }
        if isFramed(line) {
            return isFramed(following) || (strokes >= 3 && isClosed(line))
        }
        guard strokeCount(following) == strokes, !isRule(following) else { return false }
        if strokes >= 2 { return true }
        return index + 2 < lines.count && strokeCount(lines[index + 2].text) == strokes
    }

    /// Number of strokes that no backslash precedes.
    static func strokeCount(_ text: some StringProtocol) -> Int {
        var count = 0
        var isEscaped = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return count
    }

    /// Whether the first ink is a stroke.
    static func isFramed(_ text: some StringProtocol) -> Bool {
        text.utf8.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "|")
    }

    /// Whether the last ink is a stroke.
    static func isClosed(_ text: some StringProtocol) -> Bool {
        text.utf8.reversed().first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "|")
    }

    /// Whether a line only rules: `|---|:--:|`, `--|--`, `+----+====+`.
    static func isRule(_ text: some StringProtocol) -> Bool {
        var hasDash = false
        var hasJoint = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "="): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: "+"): hasJoint = true
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        return hasDash && hasJoint
    }

    /// Whether a line rules with plus signs.
    static func isGridRule(_ text: some StringProtocol) -> Bool {
        text.utf8.first { $0 != 0x20 } == UInt8(ascii: "+") && isRule(text)
    }

    /// Whether a row of a framed table breaks off: no closing stroke, and fewer cells than the first row.
    static func isUnfinished(_ text: String, width: Int) -> Bool {
        !isClosed(text) && strokeCount(text) < width + 1
    }

    /// The texts between the strokes; outer strokes bound no cell, and `\|` is a stroke of the text.
    static func cells(_ text: Substring) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isEscaped = false
        for byte in Blanks.trimmed(text).utf8 {
            if isEscaped {
                if byte != UInt8(ascii: "|") { cell.append(UInt8(ascii: "\\")) }
                isEscaped = false
                cell.append(byte)
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "|") {
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
            } else {
                cell.append(byte)
            }
        }
        if isEscaped { cell.append(UInt8(ascii: "\\")) }
        let rest = String(decoding: cell, as: UTF8.self)
        if Blanks.hasInk(rest) || cells.isEmpty { cells.append(rest) }
        if isFramed(text), !cells.isEmpty { cells.removeFirst() }
        return cells
    }
}
