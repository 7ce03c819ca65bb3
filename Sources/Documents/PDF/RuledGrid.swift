/// The cells that a group of lines rules.
struct RuledGrid {
    /// A cell: its rows and columns of the grid, and its place on the page.
    struct Cell {
        var row: Int
        var column: Int
        var rowSpan: Int
        var columnSpan: Int
        var box: Box
    }

    private(set) var cells: [Cell] = []
    let box: Box
    /// Sides of the columns, from left to right.
    private(set) var across: [Double]
    /// Sides of the rows, from top to bottom.
    private(set) var down: [Double]
    /// No line closes the last row: it goes on overleaf.
    private(set) var isOpenBelow = false

    init?(_ group: RuledLines.Group) {
        let bounds = group.box
        var sides = group.upright.map(\.at)
        // A table without outer sides is as wide as its level lines.
        if let left = sides.min(), left - bounds.left > 6 { sides.append(bounds.left) }
        if let right = sides.max(), bounds.right - right > 6 { sides.append(bounds.right) }
        across = Self.clustered(sides)
        // The ends of the upright lines close a row that a page break cut.
        down = Self.clustered(
            group.level.map(\.at) + group.upright.map(\.from) + group.upright.map(\.to))
        box = bounds
        guard across.count >= 2, down.count >= 2 else { return nil }
        let level = down.map { height in group.level.filter { abs($0.at - height) <= Self.reach } }
        let upright = across.map { side in group.upright.filter { abs($0.at - side) <= Self.reach }
        }
        isOpenBelow = Self.isOpen(level[down.count - 1], across)
        rule(level, upright)
        compress()
        if cells.count < 2 { return nil }
    }

    private static let reach = RuledLines.tolerance + 0.5

    private static func clustered(_ values: [Double]) -> [Double] {
        var out: [Double] = []
        var rest = values.sorted()[...]
        while let first = rest.first {
            let cluster = rest.prefix { $0 - first <= RuledLines.tolerance }
            rest = rest.dropFirst(cluster.count)
            out.append(cluster.reduce(0, +) / Double(cluster.count))
        }
        return out
    }

    private static func isOpen(_ lines: [PageLine], _ across: [Double]) -> Bool {
        let ruled = lines.reduce(0) { $0 + $1.length }
        return ruled * 2 < (across[across.count - 1] - across[0])
    }

    private static func covers(_ lines: [PageLine], _ point: Double) -> Bool {
        lines.contains { $0.from - 1 <= point && $0.to + 1 >= point }
    }

    /// Joins the squares of the grid between which no line stands, and makes each joined piece a cell.
    private mutating func rule(_ level: [[PageLine]], _ upright: [[PageLine]]) {
        let columns = across.count - 1
        let rows = down.count - 1
        guard columns * rows <= 200_000 else { return }
        var sets = DisjointSets(count: columns * rows)
        for row in 0..<rows {
            let middle = (down[row] + down[row + 1]) / 2
            for column in 0..<columns {
                let square = row * columns + column
                if column + 1 < columns, !Self.covers(upright[column + 1], middle) {
                    sets.join(square, square + 1)
                }
                let center = (across[column] + across[column + 1]) / 2
                if row + 1 < rows, !Self.covers(level[row + 1], center) {
                    sets.join(square, square + columns)
                }
            }
        }
        var pieces: [Int: [Int]] = [:]
        for square in 0..<columns * rows { pieces[sets.root(square), default: []].append(square) }
        for piece in pieces.values { add(piece, columns: columns) }
        cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    /// A piece that is no rectangle is cut into its rows.
    private mutating func add(_ squares: [Int], columns: Int) {
        let rowsOf = squares.map { $0 / columns }
        let columnsOf = squares.map { $0 % columns }
        let top = rowsOf.min() ?? 0
        let bottom = rowsOf.max() ?? 0
        let left = columnsOf.min() ?? 0
        let right = columnsOf.max() ?? 0
        if squares.count == (bottom - top + 1) * (right - left + 1) {
            cells.append(cell(top, bottom, left, right))
            return
        }
        for row in top...bottom {
            let inRow = squares.filter { $0 / columns == row }.map { $0 % columns }.sorted()
            var start: Int?
            for (index, column) in inRow.enumerated() {
                if start == nil { start = column }
                let isLast = index + 1 == inRow.count || inRow[index + 1] != column + 1
                if isLast, let from = start {
                    cells.append(cell(row, row, from, column))
                    start = nil
                }
            }
        }
    }

    private func cell(_ top: Int, _ bottom: Int, _ left: Int, _ right: Int) -> Cell {
        Cell(
            row: top, column: left, rowSpan: bottom - top + 1, columnSpan: right - left + 1,
            box: Box(
                left: across[left], top: down[top], right: across[right + 1],
                bottom: down[bottom + 1]))
    }

    /// Leaves out rows and columns in which no cell begins.
    private mutating func compress() {
        let rows = Array(Set(cells.map(\.row))).sorted()
        let columns = Array(Set(cells.map(\.column))).sorted()
        func place(_ value: Int, _ kept: [Int]) -> Int { kept.partitioningIndex { $0 >= value } }
        for index in cells.indices {
            let cell = cells[index]
            let row = place(cell.row, rows)
            let column = place(cell.column, columns)
            cells[index].rowSpan = place(cell.row + cell.rowSpan, rows) - row
            cells[index].columnSpan = place(cell.column + cell.columnSpan, columns) - column
            cells[index].row = row
            cells[index].column = column
        }
        down = rows.map { down[$0] } + [down[down.count - 1]]
        across = columns.map { across[$0] } + [across[across.count - 1]]
    }
}

extension Array {
    /// The first index whose element satisfies a condition that, once true, stays true.
    func partitioningIndex(_ isIn: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isIn(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
