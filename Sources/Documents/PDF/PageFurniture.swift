/// Running heads, feet and page numbers: lines at the edge of the page that most pages repeat.
struct PageFurniture {
    /// Share of the page's height, above and below, in which they stand.
    private static let edge = 0.14

    private enum Edge: String {
        case head, foot
    }

    private var counts: [String: Int] = [:]
    private let pageCount: Int

    /// - Parameter pages: for each page its height and the lines that stand in no table.
    init(_ pages: [(height: Double, lines: [WordLine])]) {
        pageCount = pages.count
        for page in pages {
            var seen: Set<String> = []
            for line in page.lines {
                if let edge = Self.edge(line, height: page.height) {
                    seen.insert(Self.key(line, edge))
                }
            }
            for key in seen { counts[key, default: 0] += 1 }
        }
    }

    /// Why a line is no text of the document; nil for text.
    ///
    /// A number that is not repeated is a page's only if it is this page's.
    func reason(for line: WordLine, height: Double, page: Int) -> Furniture.Reason? {
        guard let edge = Self.edge(line, height: height) else { return nil }
        let count = counts[Self.key(line, edge), default: 0]
        let isRepeated =
            pageCount > 1 && count > 1 && count * 10 >= pageCount * (pageCount > 4 ? 4 : 6)
        if Self.isPageNumber(line.text), isRepeated || Self.number(line.text) == page {
            return .pageNumber
        }
        guard isRepeated else { return nil }
        return edge == .head ? .runningHead : .runningFoot
    }

    private static func edge(_ line: WordLine, height: Double) -> Edge? {
        if line.box.bottom < height * edge { return .head }
        return line.box.top > height * (1 - edge) ? .foot : nil
    }

    /// The line with its numbers left open, so that "Page 3" and "Page 4" are one.
    private static func key(_ line: WordLine, _ edge: Edge) -> String {
        var out = edge.rawValue + " "
        var isInNumber = false
        for scalar in line.text.unicodeScalars {
            let isDigit = ("0"..."9").contains(scalar)
            if !isDigit { out.unicodeScalars.append(scalar) } else if !isInNumber { out += "#" }
            isInNumber = isDigit
        }
        return out
    }

    private static func number(_ text: String) -> Int? {
        text.split { !$0.isNumber }.first.flatMap { Int($0) }
    }

    /// "7", "Page 7 of 20", "- 7 -", "7 | Page".
    static func isPageNumber(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (1...4).contains(words.count) else { return false }
        let numbers = words.filter { $0.allSatisfy(\.isNumber) }
        let others = words.filter { !$0.allSatisfy(\.isNumber) }
        let isPair = numbers.count == 2 && (others.contains("of") || text.contains("/"))
        return (numbers.count == 1 || isPair) && numbers.allSatisfy { $0.count <= 4 }
            && others.allSatisfy { ["page", "pg", "p", "of"].contains(String($0)) }
    }
}
