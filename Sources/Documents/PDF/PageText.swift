/// The lines of a page that stand in no table, in reading order.
enum PageText {
    /// Lines as poppler reads them, column by column; where nothing stands side by side, from top to bottom.
    static func lines(_ words: [PageWord]) -> [WordLine] {
        var lines: [[PageWord]] = []
        for word in words {
            if let last = lines.last?.last, follows(word, last) {
                lines[lines.count - 1].append(word)
            } else {
                lines.append([word])
            }
        }
        let found = withMarkers(lines.map(WordLine.init))
        let sorted = found.sorted { $0.box.middleY < $1.box.middleY }
        let standsSideBySide = zip(sorted, sorted.dropFirst()).contains { one, two in
            one.box.sharedHeight(with: two.box) > 0.5 * min(one.height, two.height)
        }
        return standsSideBySide ? found : sorted
    }

    /// Poppler reads bullets in a column of their own as lines by themselves: each joins the line it marks.
    private static func withMarkers(_ lines: [WordLine]) -> [WordLine] {
        let marks = lines.indices.filter {
            lines[$0].words.count == 1 && ListMarker.opening(lines[$0].text + " x") != nil
        }
        if marks.isEmpty { return lines }
        var lines = lines
        var taken: Set<Int> = []
        for mark in marks {
            let box = lines[mark].box
            let target = lines.indices.filter { index in
                let other = lines[index].box
                return index != mark && !taken.contains(index) && other.left >= box.right - 1
                    && other.left - box.right < 5 * max(box.height, other.height)
                    && other.sharedHeight(with: box) >= 0.4 * min(box.height, other.height)
            }.min { lines[$0].box.left < lines[$1].box.left }
            guard let target else { continue }
            lines[target] = WordLine(lines[mark].words + lines[target].words)
            taken.insert(mark)
        }
        return lines.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    }

    private static func follows(_ word: PageWord, _ last: PageWord) -> Bool {
        let height = min(word.box.height, last.box.height)
        let gap = word.box.left - last.box.right
        return word.box.sharedHeight(with: last.box) >= 0.5 * height
            && gap > -0.5 * height && gap < 4 * max(word.box.height, last.box.height)
    }

    /// The usual gap between lines of a paragraph as a share of their height: the middle one of all pages.
    static func usualGap(_ pages: [PageContent]) -> Double {
        var gaps: [Double] = []
        for page in pages.prefix(60) {
            let lines = lines(page.words)
            for (above, below) in zip(lines, lines.dropFirst()) {
                let height = max(above.height, below.height)
                let gap = (below.box.top - above.box.bottom) / max(1, height)
                let isUnder = below.box.left < above.box.right && above.box.left < below.box.right
                if isUnder, gap > -0.5, gap < 1.2, abs(above.height - below.height) < 0.1 * height {
                    gaps.append(gap)
                }
            }
        }
        guard !gaps.isEmpty else { return 0.2 }
        // Less than the middle: gaps between paragraphs are among them.
        return gaps.sorted()[gaps.count * 2 / 5]
    }
}

/// The sizes of letters that make headings.
struct HeadingSizes {
    private let body: Double
    private let sizes: [Double]

    init(_ lines: [WordLine]) {
        var weights: [Int: Int] = [:]
        for line in lines {
            weights[Int((line.size * 2).rounded()), default: 0] += line.text.utf8.count
        }
        let most = weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        let body = Double(most?.key ?? 0) / 2
        self.body = body
        var found: [Double] = []
        let larger = lines.map(\.size).filter { $0 >= body * 1.15 }.sorted(by: >)
        for size in larger where found.last.map({ size < $0 * 0.95 }) ?? true { found.append(size) }
        sizes = found
    }

    /// The level of a heading of a size; nil for the text's own size and for long texts.
    func level(of paragraph: LineParagraphs.Joined) -> Int? {
        guard body > 0, let size = paragraph.lines.first?.size, size >= body * 1.15,
            paragraph.lines.reduce(0, { $0 + $1.text.utf8.count }) <= 250
        else { return nil }
        let rank = sizes.firstIndex { size >= $0 * 0.95 } ?? sizes.count - 1
        return min(6, rank + 1)
    }
}

extension WordLine {
    /// Size of most of its words.
    var size: Double {
        let heights = words.map(\.box.height).sorted()
        return heights.isEmpty ? 0 : heights[heights.count / 2]
    }
}
