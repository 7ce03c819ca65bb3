/// Brings the lines of a page into order: pieces of one line joined, lines that rule no table left out, and the rest
/// grouped into tables.
enum RuledLines {
    /// Coordinates nearer than this are one.
    static let tolerance = 2.5

    /// The lines of one table.
    struct Group {
        var level: [PageLine] = []
        var upright: [PageLine] = []

        var box: Box {
            var box = Box(left: .infinity, top: .infinity, right: -.infinity, bottom: -.infinity)
            for line in level {
                box = box.union(Box(left: line.from, top: line.at, right: line.to, bottom: line.at))
            }
            for line in upright {
                box = box.union(Box(left: line.at, top: line.from, right: line.at, bottom: line.to))
            }
            return box
        }
    }

    /// A page with more lines than this after joining is a drawing.
    private static let mostLines = 6_000

    static func groups(level: [PageLine], upright: [PageLine]) -> [Group] {
        var level = joined(level)
        var upright = joined(upright)
        guard level.count + upright.count <= mostLines else { return [] }
        for _ in 0..<3 {
            let bundles = bundled(upright)
            let keptLevel = level.filter { line in
                hasTwo(upright) { crosses(line, $0) }
            }
            let keptUpright = upright.enumerated().filter { index, line in
                bundles[index] || hasTwo(keptLevel) { crosses($0, line) }
            }.map(\.element)
            let isSettled = keptLevel.count == level.count && keptUpright.count == upright.count
            level = keptLevel
            upright = keptUpright
            if isSettled { break }
        }
        return components(level, upright)
    }

    /// Joins the pieces of lines that lie on one another or end to end.
    static func joined(_ lines: [PageLine]) -> [PageLine] {
        var out: [PageLine] = []
        var rest = lines.sorted { $0.at < $1.at }[...]
        while let first = rest.first {
            let cluster = rest.prefix { $0.at - first.at <= tolerance }
            rest = rest.dropFirst(cluster.count)
            let at = cluster.reduce(0) { $0 + $1.at } / Double(cluster.count)
            var open: PageLine?
            for piece in cluster.sorted(by: { $0.from < $1.from }) {
                if let line = open, piece.from <= line.to + tolerance {
                    open?.to = max(line.to, piece.to)
                } else {
                    if let line = open { out.append(line) }
                    open = PageLine(at: at, from: piece.from, to: piece.to)
                }
            }
            if let line = open { out.append(line) }
        }
        return out.filter { $0.length > tolerance }
    }

    static func crosses(_ level: PageLine, _ upright: PageLine) -> Bool {
        upright.at >= level.from - tolerance && upright.at <= level.to + tolerance
            && level.at >= upright.from - tolerance && level.at <= upright.to + tolerance
    }

    private static func hasTwo(_ lines: [PageLine], _ isWanted: (PageLine) -> Bool) -> Bool {
        var count = 0
        for line in lines where isWanted(line) {
            count += 1
            if count == 2 { return true }
        }
        return false
    }

    /// For each upright line, whether at least two others have the same ends: the sides of a row so high that no
    /// level line stands on its page.
    private static func bundled(_ lines: [PageLine]) -> [Bool] {
        lines.map { line in
            line.length > 60
                && lines.count { abs($0.from - line.from) < 3 && abs($0.to - line.to) < 3 } >= 3
        }
    }

    /// Lines that hang together by crossing one another, or by having the same ends.
    private static func components(_ level: [PageLine], _ upright: [PageLine]) -> [Group] {
        var sets = DisjointSets(count: level.count + upright.count)
        for (row, line) in level.enumerated() {
            for (column, side) in upright.enumerated() where crosses(line, side) {
                sets.join(row, level.count + column)
            }
        }
        let bundles = bundled(upright)
        for column in upright.indices where bundles[column] {
            for other in upright.indices where other > column && bundles[other] {
                let isAlike =
                    abs(upright[column].from - upright[other].from) < 3
                    && abs(upright[column].to - upright[other].to) < 3
                if isAlike { sets.join(level.count + column, level.count + other) }
            }
        }
        var groups: [Int: Group] = [:]
        for (row, line) in level.enumerated() {
            groups[sets.root(row), default: Group()].level.append(line)
        }
        for (column, line) in upright.enumerated() {
            groups[sets.root(level.count + column), default: Group()].upright.append(line)
        }
        return groups.values.filter { $0.upright.count >= 2 }
            .sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    }
}

/// Things that belong together, joined two by two.
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(_ index: Int) -> Int {
        var index = index
        while parents[index] != index {
            parents[index] = parents[parents[index]]
            index = parents[index]
        }
        return index
    }

    mutating func join(_ one: Int, _ two: Int) {
        let first = root(one)
        let second = root(two)
        if first != second { parents[max(first, second)] = min(first, second) }
    }
}
