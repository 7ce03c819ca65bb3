/// One table that only level lines rule: how far it reaches, and where its columns are parted.
struct LevelTable {
    private let joints: [Double]
    private let page: PageContent
    /// Heights of its lines and of its bars' edges, from top to bottom.
    private var heights: [Double]
    /// Bars of colour from its left side to its right.
    private(set) var bars: [Box] = []

    var left: Double { joints[0] }
    var right: Double { joints[joints.count - 1] }

    /// - Parameters:
    ///   - joints: sides of the columns.
    ///   - heights: heights of its level lines, from top to bottom; at least one.
    init(joints: [Double], heights: [Double], page: PageContent) {
        self.joints = joints
        self.heights = heights
        self.page = page
        let across = page.fills.map(\.box).filter {
            abs($0.left - joints[0]) < 4 && abs($0.right - joints[joints.count - 1]) < 4
                && $0.height > 6 && $0.height < 80
        }
        let last = heights[heights.count - 1]
        bars = across.filter { $0.top > heights[0] - 2 && $0.bottom < last + 2 }
        extendUp(across.sorted { $0.bottom > $1.bottom })
        extendDown()
        self.heights = (self.heights + bars.flatMap { [$0.top, $0.bottom] }).sorted()
    }

    /// Upright lines for each row, but for those that its words run through.
    var sides: [PageLine] {
        var lines: [PageLine] = []
        for (top, bottom) in zip(heights, heights.dropFirst()) where bottom - top > 3 {
            let words = wordLines(from: top - 3, to: bottom + 3).filter {
                $0.box.middleY > top && $0.box.middleY < bottom
            }
            let isBar = bars.contains { abs($0.top - top) < 3 && abs($0.bottom - bottom) < 3 }
            let isOne = isBar && words.allSatisfy { !hasWideGap($0) }
            for (index, joint) in joints.enumerated() {
                let isOuter = index == 0 || index == joints.count - 1
                if isOuter || !(isOne || words.contains { runs($0, through: joint) }) {
                    lines.append(PageLine(at: joint, from: top, to: bottom))
                }
            }
        }
        return lines
    }

    /// The rows above the first line: headings, each word in its column, and bars.
    private mutating func extendUp(_ across: [Box]) {
        var top = heights[0]
        var hasHeading = false
        while true {
            let above = wordLines(from: top - 60, to: top + 2).last
            let bar = across.first {
                $0.bottom <= top + 2 && top - $0.bottom < 40 && !bars.contains($0)
            }
            if let bar, above.map({ $0.box.middleY < bar.bottom || isInColumns($0) }) ?? true {
                bars.append(bar)
                top = bar.top
            } else if let above, !hasHeading, isInColumns(above), above.words.count > 1,
                top - above.box.bottom < above.height
            {
                top = headingTop(from: top)
                hasHeading = true
            } else {
                break
            }
        }
        if top < heights[0] { heights.insert(top, at: 0) }
    }

    private func headingTop(from bottom: Double) -> Double {
        var top = bottom
        for line in wordLines(from: bottom - 60, to: bottom + 2).reversed() {
            guard isInColumns(line), top - line.box.bottom < line.height else { break }
            top = line.box.top - 1
        }
        return top
    }

    /// A row that goes on overleaf without a line: words in several columns close under the last line.
    private mutating func extendDown() {
        let last = heights[heights.count - 1]
        var bottom = last
        for line in wordLines(from: last - 2, to: page.height) {
            let columns = Set(
                line.words.map { word in joints.partitioningIndex { $0 > word.box.middleX } })
            guard isInColumns(line), line.box.top - bottom < 1.2 * line.height,
                columns.count > 1 || bottom > last
            else { break }
            bottom = line.box.bottom + 1
        }
        if bottom > last { heights.append(bottom) }
    }

    private func wordLines(from top: Double, to bottom: Double) -> [WordLine] {
        WordLine.lines(
            of: page.words.filter {
                $0.box.top > top && $0.box.bottom <= bottom && $0.box.right > left - 2
                    && $0.box.left < right + 2
            })
    }

    private func isInColumns(_ line: WordLine) -> Bool {
        line.words.allSatisfy { word in
            !joints.contains { $0 > word.box.left + 1 && $0 < word.box.right - 1 }
        }
    }

    /// Whether a line's words run through a column's side: over it, or up to both sides of it as in a sentence.
    private func runs(_ line: WordLine, through joint: Double) -> Bool {
        for word in line.words where word.box.left + 1 < joint && word.box.right - 1 > joint {
            return true
        }
        guard let before = line.words.last(where: { $0.box.right <= joint + 1 }),
            let after = line.words.first(where: { $0.box.left >= joint - 1 })
        else { return false }
        return after.box.left - before.box.right < 0.5 * line.height
    }

    private func hasWideGap(_ line: WordLine) -> Bool {
        zip(line.words, line.words.dropFirst()).contains {
            $1.box.left - $0.box.right > 0.9 * line.height
        }
    }
}
