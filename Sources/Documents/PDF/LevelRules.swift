/// Columns of tables that only level lines rule: each cell draws its own piece of the line, and the joints of the
/// pieces stand over one another.
enum LevelRules {
    /// Upright lines that such tables leave out.
    static func missingUprights(of page: PageContent) -> [PageLine] {
        guard page.level.count >= 6, page.level.count <= 4_000 else { return [] }
        var rows = jointRows(page.level).sorted { $0.at < $1.at }[...]
        var uprights: [PageLine] = []
        while let first = rows.popFirst() {
            var last = first
            var count = 1
            while let next = rows.first, isAlike(next.joints, first.joints), next.at - last.at < page.height / 2 {
                last = next
                count += 1
                rows = rows.dropFirst()
            }
            guard count >= 3, !isCrossed(first, last, page.upright) else { continue }
            let top = headTop(above: first, on: page)
            let bottom = footBottom(below: last, on: page)
            uprights += first.joints.map { PageLine(at: $0, from: top, to: bottom) }
        }
        return uprights
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
            for piece in cluster.sorted(by: { $0.from < $1.from }) where piece.to > end + RuledLines.tolerance {
                // Only pieces end to end make a row.
                if !joints.isEmpty, abs(piece.from - end) > RuledLines.tolerance { joints = [] }
                if joints.isEmpty { joints = [piece.from] }
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

    private static func isCrossed(_ first: JointRow, _ last: JointRow, _ uprights: [PageLine]) -> Bool {
        uprights.contains { line in
            line.length > 8 && line.at > first.joints[0] - 3 && line.at < first.joints[first.joints.count - 1] + 3
                && line.to > first.at + 3 && line.from < last.at - 3
        }
    }

    /// Where the heading row above the first line begins: the words that stand close over it, each in its column.
    private static func headTop(above row: JointRow, on page: PageContent) -> Double {
        var top = row.at
        for line in lines(near: row, on: page, from: row.at - 60, to: row.at + 2).reversed() {
            guard isInColumns(line, row), top - line.box.bottom < line.height, line.words.count > 1
            else { break }
            top = line.box.top - 1
        }
        return top
    }

    /// Where a row ends that goes on overleaf without a line: words in several columns close under the last line.
    private static func footBottom(below row: JointRow, on page: PageContent) -> Double {
        var bottom = row.at
        for line in lines(near: row, on: page, from: row.at - 2, to: page.height) {
            let columns = Set(line.words.map { word in row.joints.partitioningIndex { $0 > word.box.middleX } })
            guard isInColumns(line, row), line.box.top - bottom < 1.2 * line.height,
                columns.count > 1 || bottom > row.at
            else { break }
            bottom = line.box.bottom + 1
        }
        return bottom
    }

    private static func lines(
        near row: JointRow, on page: PageContent, from top: Double, to bottom: Double
    ) -> [WordLine] {
        let left = row.joints[0] - 2
        let right = row.joints[row.joints.count - 1] + 2
        return WordLine.lines(
            of: page.words.filter {
                $0.box.top > top && $0.box.bottom <= bottom && $0.box.right > left && $0.box.left < right
            })
    }

    private static func isInColumns(_ line: WordLine, _ row: JointRow) -> Bool {
        line.words.allSatisfy { word in
            !row.joints.contains { $0 > word.box.left + 1 && $0 < word.box.right - 1 }
        }
    }
}
