/// A table or a run of lines, in the order in which a page is read.
enum PageElement {
    case table(PageTable)
    case lines([WordLine])
}

/// What a page holds when its furniture is set apart.
enum PageElements {
    /// - Parameters:
    ///   - lines: the page's lines outside ruled tables and furniture, in reading order.
    ///   - carried: columns of an aligned table that ended the page before.
    static func inOrder(
        _ page: PageContent, tables: [PageTable], lines: [WordLine], usualGap: Double,
        carried: [Double]?
    ) -> [PageElement] {
        var tables = tables
        let rest = withoutAligned(
            page, lines: lines, ruled: tables.map(\.box), usualGap: usualGap, carried: carried,
            found: &tables)
        var elements: [PageElement] = rest.isEmpty ? [] : [.lines(rest)]
        for table in tables.sorted(by: { $0.box.top < $1.box.top }) {
            insert(table, into: &elements)
        }
        return elements
    }

    /// Takes aligned tables out of the lines.
    private static func withoutAligned(
        _ page: PageContent, lines: [WordLine], ruled: [Box], usualGap: Double, carried: [Double]?,
        found: inout [PageTable]
    ) -> [WordLine] {
        guard lines.count >= 4 else { return lines }
        let whole = WordLine.lines(of: lines.flatMap(\.words))
        let rules = RuledLines.joined(page.level)
        var taken: [Box] = []
        var index = 0
        while index + 4 <= whole.count {
            let isTop = index == 0
            let aligned =
                AlignedTable(whole[index...], rules: rules, page: page, usualGap: usualGap)
                ?? (isTop
                    ? carried.flatMap {
                        AlignedTable(
                            whole[index...], rules: rules, page: page, usualGap: usualGap,
                            carried: $0)
                    } : nil)
            if let aligned, !ruled.contains(where: { $0.sharedHeight(with: aligned.table.box) > 4 })
            {
                found.append(aligned.table)
                taken.append(aligned.table.box)
                index += aligned.lineCount
            } else {
                index += 1
            }
        }
        if taken.isEmpty { return lines }
        return lines.filter { line in
            !taken.contains { $0.contains(line.box.middleX, line.box.middleY) }
        }
    }

    /// Puts a table behind the last line that stands above it.
    private static func insert(_ table: PageTable, into elements: inout [PageElement]) {
        var position: (element: Int, line: Int)?
        var afterTable = 0
        for (index, element) in elements.enumerated() {
            switch element {
            case .table(let other):
                if other.box.middleY < table.box.top { afterTable = index + 1 }
            case .lines(let lines):
                if let last = lines.lastIndex(where: { $0.box.middleY < table.box.top }) {
                    position = (index, last + 1)
                }
            }
        }
        guard let (index, count) = position, index >= afterTable,
            case .lines(let lines) = elements[index]
        else {
            elements.insert(.table(table), at: afterTable)
            return
        }
        var parts: [PageElement] = [.lines(Array(lines[..<count])), .table(table)]
        if count < lines.count { parts.append(.lines(Array(lines[count...]))) }
        elements.replaceSubrange(index...index, with: parts)
    }
}
