/// Tables that only level lines rule: each cell draws its own piece of the line, and the joints of the pieces stand
/// over one another. Bars of colour right across them are rows too.
struct LevelRules {
    /// Sides of columns, where no words run through them.
    private(set) var upright: [PageLine] = []
    /// Edges of bars.
    private(set) var level: [PageLine] = []

    init(_ page: PageContent) {
        guard page.level.count >= 6, page.level.count <= 4_000 else { return }
        var rows = Self.jointRows(page.level).sorted { $0.at < $1.at }[...]
        while let first = rows.popFirst() {
            var heights = [first.at]
            while let next = rows.first, Self.isAlike(next.joints, first.joints),
                next.at - heights[heights.count - 1] < page.height / 2
            {
                heights.append(next.at)
                rows = rows.dropFirst()
            }
            guard heights.count >= 3, !Self.isCrossed(first, heights, page.upright) else {
                continue
            }
            add(LevelTable(joints: first.joints, heights: heights, page: page))
        }
    }

    private mutating func add(_ table: LevelTable) {
        level += table.bars.flatMap { bar in
            [bar.top, bar.bottom].map { PageLine(at: $0, from: table.left, to: table.right) }
        }
        upright += table.sides
    }

    private struct JointRow {
        var at: Double
        /// Ends and joints of the pieces, from left to right.
        var joints: [Double]
    }

    /// Level lines made of at least two pieces end to end.
    private static func jointRows(_ lines: [PageLine]) -> [JointRow] {
        var rows: [JointRow] = []
        var rest = lines.filter { $0.length > 8 }.sorted { $0.at < $1.at }[...]
        while let first = rest.first {
            let cluster = rest.prefix { $0.at - first.at <= RuledLines.tolerance }
            rest = rest.dropFirst(cluster.count)
            var joints: [Double] = []
            var end = -Double.infinity
            for piece in cluster.sorted(by: { $0.from < $1.from })
            where piece.to > end + RuledLines.tolerance {
                // Only pieces end to end make a row.
                if abs(piece.from - end) > RuledLines.tolerance { joints = [piece.from] }
                joints.append(piece.to)
                end = piece.to
            }
            if joints.count >= 3 { rows.append(JointRow(at: first.at, joints: joints)) }
        }
        return rows
    }

    private static func isAlike(_ one: [Double], _ two: [Double]) -> Bool {
        one.count == two.count && zip(one, two).allSatisfy { abs($0 - $1) <= RuledLines.tolerance }
    }

    private static func isCrossed(
        _ row: JointRow, _ heights: [Double], _ uprights: [PageLine]
    ) -> Bool {
        guard let top = heights.first, let bottom = heights.last, let left = row.joints.first,
            let right = row.joints.last
        else { return true }
        return uprights.contains { line in
            line.length > 8 && line.at > left - 3 && line.at < right + 3 && line.to > top + 3
                && line.from < bottom - 3
        }
    }
}
