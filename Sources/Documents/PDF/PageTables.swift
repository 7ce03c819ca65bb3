/// A table found on a page, not yet joined to its neighbours overleaf.
struct PageTable {
    var table: Table
    var box: Box
    /// Sides of the columns.
    var across: [Double]
    /// No line closes the last row.
    var isOpenBelow: Bool
    /// Words set in columns made it a table, not lines.
    var isAligned = false
}

/// The ruled tables of a page, and the words that stand in none.
struct PageTables {
    private(set) var tables: [PageTable] = []
    private(set) var rest: [PageWord] = []

    init(_ page: PageContent, usualGap: Double) {
        var grids: [RuledGrid] = []
        let ruled = LevelRules(page)
        let groups = RuledLines.groups(
            level: page.level + ruled.level, upright: page.upright + ruled.upright)
        for group in groups {
            guard let grid = RuledGrid(group) else { continue }
            // A table drawn inside another's cell gives its words to that cell.
            if grids.contains(where: { $0.box.contains(grid.box) }) { continue }
            grids.removeAll { grid.box.contains($0.box) }
            grids.append(grid)
        }
        var words = Array(repeating: [[PageWord]](), count: grids.count)
        for index in grids.indices {
            words[index] = Array(repeating: [], count: grids[index].cells.count)
        }
        for word in page.words {
            if let (grid, cell) = Self.home(of: word, in: grids) {
                words[grid][cell].append(word)
            } else {
                rest.append(word)
            }
        }
        for (index, grid) in grids.enumerated() {
            guard words[index].contains(where: { !$0.isEmpty }) else { continue }
            tables.append(
                Self.table(grid, words[index], page: page, usualGap: usualGap))
        }
    }

    private static func home(of word: PageWord, in grids: [RuledGrid]) -> (grid: Int, cell: Int)? {
        let x = word.box.middleX
        let y = word.box.middleY
        for (index, grid) in grids.enumerated() where grid.box.contains(x, y) {
            if let cell = grid.cells.firstIndex(where: { $0.box.contains(x, y) }) {
                return (index, cell)
            }
        }
        return nil
    }

    private static func table(
        _ grid: RuledGrid, _ words: [[PageWord]], page: PageContent, usualGap: Double
    ) -> PageTable {
        let place = Place(page: page.number)
        var rows = Array(
            repeating: TableRow(cells: [], place: place), count: max(1, grid.down.count - 1))
        for (cell, inside) in zip(grid.cells, words) {
            let reading = LineParagraphs(
                left: cell.box.left, right: cell.box.right, usualGap: usualGap, page: page.number)
            var levels = ListLevels()
            let paragraphs = reading.paragraphs(CellWords.lines(inside)).flatMap { joined in
                joined.paragraph(
                    role: joined.role(levels: &levels, left: cell.box.left), page: page.number)
            }
            rows[cell.row].cells.append(
                TableCell(
                    column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
                    paragraphs: paragraphs, shading: CellGround.colour(of: cell.box, page.fills)))
        }
        let table = Table(rows: rows, columnCount: grid.across.count - 1, place: place)
        return PageTable(
            table: table, box: grid.box, across: grid.across, isOpenBelow: grid.isOpenBelow)
    }
}

extension LineParagraphs.Joined {
    /// The role that a printed marker gives, with the level by how far it is set in.
    func role(levels: inout ListLevels, left: Double) -> Paragraph.Role {
        guard let marker else {
            levels = ListLevels()
            return .body
        }
        // Four points of the page count as one blank of a text.
        let indentation = Int(max(0, box.left - left) / 4)
        return .listItem(level: levels.level(at: indentation), marker: marker)
    }
}

/// Reading order of the words in a cell.
enum CellWords {
    /// Lines from top to bottom, or, where the words stand upright, from left to right.
    static func lines(_ words: [PageWord]) -> [WordLine] {
        let long = words.filter { $0.text.count > 2 }
        let isUpright = !long.isEmpty && long.allSatisfy { $0.box.height > 1.5 * $0.box.width }
        guard isUpright else { return WordLine.lines(of: words) }
        // Turned a quarter, the words read like any others: first to the left, then upwards.
        return WordLine.lines(
            of: words.map { word in
                var word = word
                let box = word.box
                word.box = Box(left: -box.bottom, top: box.left, right: -box.top, bottom: box.right)
                return word
            })
    }
}

/// The colour behind a cell.
enum CellGround {
    /// The topmost colour at most of five points of the cell; nil for none and for white.
    static func colour(of box: Box, _ fills: [PageFill]) -> Colour? {
        guard !fills.isEmpty else { return nil }
        let dx = box.width * 0.2
        let dy = box.height * 0.2
        let points = [
            (box.middleX, box.middleY), (box.left + dx, box.top + dy),
            (box.right - dx, box.top + dy), (box.left + dx, box.bottom - dy),
            (box.right - dx, box.bottom - dy),
        ]
        var counts: [Colour: Int] = [:]
        for (x, y) in points {
            if let fill = fills.last(where: { $0.box.contains(x, y) }) {
                counts[fill.colour, default: 0] += 1
            }
        }
        let most = counts.first { $0.value >= 3 }?.key
        return most.flatMap { $0.isWhite ? nil : $0 }
    }
}
