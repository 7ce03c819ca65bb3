/// Puts the pages together: furniture set apart, tables and paragraphs joined over page breaks.
struct PDFAssembly {
    private(set) var blocks: [Block] = []
    private(set) var furniture: [Furniture] = []
    /// The table that ended the last page, while nothing has come after it.
    private var open: OpenTable?
    private let usualGap: Double
    private var rowCount = 0

    private struct OpenTable {
        var block: Int
        var across: [Double]
        var isOpenBelow: Bool
        var page: Int
        var isAligned: Bool
    }

    /// - Parameter check: called for each page; throws when the time is up.
    init(
        _ pages: [PageContent], rowLimit: Int, check: () throws(DocumentError) -> Void
    ) throws(DocumentError) {
        usualGap = PageText.usualGap(pages)
        var found: [(page: PageContent, tables: [PageTable], lines: [WordLine])] = []
        for page in pages {
            try check()
            let split = PageTables(page, usualGap: usualGap)
            found.append((page, split.tables, PageText.lines(split.rest)))
            rowCount += split.tables.reduce(0) { $0 + $1.table.rows.count }
            if rowCount > rowLimit {
                throw .tooLarge(what: "its tables have more rows", limit: "\(rowLimit) rows")
            }
        }
        let marks = PageFurniture(found.map { ($0.page.height, $0.lines) })
        var texts: [[WordLine]] = []
        for (page, _, lines) in found {
            texts.append(setApart(lines, page: page, marks))
        }
        let outside = texts.flatMap { $0 }
        let isLittle = outside.reduce(0) { $0 + $1.text.utf8.count } < 300
        let sizes = HeadingSizes(
            isLittle ? pages.prefix(20).flatMap { PageText.lines($0.words) } : outside)
        for (index, part) in found.enumerated() {
            try check()
            let carried = open.flatMap { $0.isAligned ? Array($0.across.dropLast()) : nil }
            let elements = PageElements.inOrder(
                part.page, tables: part.tables, lines: texts[index], usualGap: usualGap,
                carried: carried)
            for (position, element) in elements.enumerated() {
                add(element, of: part.page, isFirst: position == 0, sizes)
            }
        }
        for index in blocks.indices {
            if case .table(let table) = blocks[index] {
                blocks[index] = .table(PageBreak.withoutCutRows(table))
            }
        }
    }

    private mutating func setApart(
        _ lines: [WordLine], page: PageContent, _ marks: PageFurniture
    ) -> [WordLine] {
        let heads = AlignedTable.headingRows(lines)
        return lines.filter { line in
            if heads.contains(where: { $0.contains(line.box.middleX, line.box.middleY) }) {
                return true
            }
            guard let reason = marks.reason(for: line, height: page.height, page: page.number)
            else { return true }
            furniture.append(
                Furniture(reason: reason, text: line.text, place: Place(page: page.number)))
            return false
        }
    }

    private mutating func add(
        _ element: PageElement, of page: PageContent, isFirst: Bool, _ sizes: HeadingSizes
    ) {
        switch element {
        case .table(var table):
            if isFirst { align(&table, page: page.number) }
            if isFirst, let above = open, goesOn(table, from: above, page: page.number) {
                join(table, to: above)
            } else {
                blocks.append(.table(table.table))
            }
            open = OpenTable(
                block: blocks.count - 1, across: table.across, isOpenBelow: table.isOpenBelow,
                page: page.number, isAligned: table.isAligned)
        case .lines(let lines):
            open = nil
            add(lines, of: page, isFirst: isFirst, sizes)
        }
    }

    /// Paragraphs of lines in reading order; where the reading turns to another column, a new run begins.
    private mutating func add(
        _ lines: [WordLine], of page: PageContent, isFirst: Bool, _ sizes: HeadingSizes
    ) {
        var runs: [[WordLine]] = []
        for line in lines {
            if let last = runs.last?.last, line.box.middleY > last.box.top {
                runs[runs.count - 1].append(line)
            } else {
                runs.append([line])
            }
        }
        var isStart = isFirst
        for run in runs {
            let left = run.map(\.box.left).min() ?? 0
            let reading = LineParagraphs(
                left: left, right: run.map(\.box.right).max() ?? 0, usualGap: usualGap,
                page: page.number)
            var levels = ListLevels()
            for joined in reading.paragraphs(run) {
                let role: Paragraph.Role =
                    sizes.level(of: joined).map { .heading(level: $0) }
                    ?? joined.role(levels: &levels, left: left)
                let paragraphs = joined.paragraph(role: role, page: page.number)
                for paragraph in paragraphs {
                    if isStart, let whole = PageBreak.joined(blocks.last, paragraph) {
                        blocks[blocks.count - 1] = whole
                    } else {
                        blocks.append(.paragraph(paragraph))
                    }
                    isStart = false
                }
            }
        }
    }

    /// Whether a table goes on from the one that ended the page before: the same columns, and no heading row of its
    /// own that differs from the first one's.
    private func goesOn(_ table: PageTable, from above: OpenTable, page: Int) -> Bool {
        guard page == above.page + 1, table.across.count == above.across.count,
            case .table(let first) = blocks[above.block]
        else { return false }
        let shift = table.across[0] - above.across[0]
        // An aligned table is as wide as its words: only the beginnings of its columns tell.
        let sides = zip(table.across, above.across).dropLast(table.isAligned ? 1 : 0)
        let isAlike = sides.allSatisfy { abs($0 - $1 - shift) < 4 }
        guard isAlike else { return false }
        guard let head = first.rows.first, let row = table.table.rows.first else { return true }
        let isHeadAgain = PageBreak.key(head) == PageBreak.key(row)
        let grounds = Set(head.cells.map(\.shading))
        let looksLikeHead =
            grounds.count == 1 && grounds != [nil] && Set(row.cells.map(\.shading)) == grounds
            && row.cells.count == head.cells.count
        return isHeadAgain || !looksLikeHead
    }

    /// Where the open row of the page before and this table show different sides of one grid, both take the finer.
    private mutating func align(_ table: inout PageTable, page: Int) {
        guard let above = open, above.isOpenBelow, page == above.page + 1,
            above.across.count != table.across.count,
            let fine = PageColumns.finer(above.across, table.across),
            case .table(let first) = blocks[above.block]
        else { return }
        blocks[above.block] = .table(PageColumns.spread(first, from: above.across, to: fine))
        table.table = PageColumns.spread(table.table, from: table.across, to: fine)
        table.across = fine
        open?.across = fine
    }

    private mutating func join(_ table: PageTable, to above: OpenTable) {
        guard case .table(var whole) = blocks[above.block] else { return }
        var rows = table.table.rows
        var headCount = 0
        while headCount < min(3, rows.count, whole.rows.count),
            PageBreak.key(rows[headCount]) == PageBreak.key(whole.rows[headCount]),
            !PageBreak.key(rows[headCount]).isEmpty
        {
            rows[headCount].isHeader = true
            whole.rows[headCount].isHeader = true
            headCount += 1
        }
        let heads = rows.prefix(headCount)
        var body = rows.dropFirst(headCount)
        if let first = body.first, let last = whole.rows.last, !last.isHeader,
            let joined = PageBreak.joined(last, first, isOpen: above.isOpenBelow)
        {
            whole.rows[whole.rows.count - 1] = joined
            body = body.dropFirst()
        }
        whole.rows += heads
        whole.rows += body
        blocks[above.block] = .table(whole)
    }
}
