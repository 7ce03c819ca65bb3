/// Mends tables pasted from a word processor, whose cells hold line breaks that the paste left bare.
///
/// "1.2<tab>Give managers a list." goes on with "It comes on Fridays.<tab>Team<tab>May": the tabs of both lines
/// together are those of the heading row. A block is mended only where every row then has exactly those tabs.
enum TabBreaks {
    static func mended(_ lines: [TextLine]) -> [TextLine] {
        guard lines.contains(where: { TabLine.tabCount($0.text) >= 2 }) else { return lines }
        var mended: [TextLine] = []
        var index = 0
        while index < lines.count {
            if TabLine.tabCount(lines[index].text) >= 2, let block = block(at: index, of: lines) {
                mended += block.rows
                index = block.end
            } else {
                mended.append(lines[index])
                index += 1
            }
        }
        return mended
    }

    /// The rows from a heading row to the next blank line, or nil where nothing is to be mended or it does not fit.
    private static func block(at start: Int, of lines: [TextLine]) -> (rows: [TextLine], end: Int)?
    {
        let width = TabLine.tabCount(lines[start].text)
        var rows = [lines[start]]
        var end = start + 1
        var whole = 0
        var joined = 0
        while end < lines.count, !lines[end].isBlank {
            var row = lines[end]
            var tabs = TabLine.tabCount(row.text)
            var parts = [row.text]
            end += 1
            while tabs < width, end < lines.count, !lines[end].isBlank {
                parts.append(lines[end].text)
                tabs += TabLine.tabCount(lines[end].text)
                end += 1
            }
            guard tabs == width else { return nil }
            while end < lines.count, !lines[end].isBlank, TabLine.tabCount(lines[end].text) == 0,
                end + 1 < lines.count, !lines[end + 1].isBlank
            {
                parts.append(lines[end].text)
                end += 1
            }
            if parts.count > 1 {
                row.text = Substring(parts.joined(separator: "\u{0B}"))
                joined += 1
            } else {
                whole += 1
            }
            rows.append(row)
        }
        return joined > 0 && whole > 1 ? (rows, end) : nil
    }
}
