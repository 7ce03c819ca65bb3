/// Finds texts that say nearly the same, among many.
///
/// Two texts are alike where one holds a given share of the other's words, in any order. Every text is looked up only
/// by its rarest words, so that ten thousand texts do not mean fifty million comparisons; texts with the very same
/// words are compared once for all.
struct TextLikeness {
    /// The share of the shorter text's words that must stand in the other.
    var share: Double
    /// How many words two texts must have in common at the least.
    var least: Int

    /// Pairs of places, the earlier first, in order; of texts with the very same words each is paired with the first.
    func pairs(_ texts: [Set<String>]) -> [(first: Int, second: Int)] {
        var firstPlace: [Set<String>: Int] = [:]
        var found: [(first: Int, second: Int)] = []
        var distinct: [(place: Int, words: Set<String>)] = []
        for (place, words) in texts.enumerated() where words.count >= least {
            if let first = firstPlace[words] {
                found.append((first, place))
            } else {
                firstPlace[words] = place
                distinct.append((place, words))
            }
        }
        let index = places(of: distinct.map(\.words))
        for (number, text) in distinct.enumerated() {
            for other in candidates(for: text.words, in: index)
            where other != number && isAlike(text.words, distinct[other].words) {
                let isShorter =
                    (text.words.count, number) < (distinct[other].words.count, other)
                guard isShorter else { continue }
                let places = [text.place, distinct[other].place].sorted()
                found.append((places[0], places[1]))
            }
        }
        return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// Whether the shorter of two texts stands in the other as far as is asked.
    func isAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let shorter = min(one.count, other.count)
        let common =
            one.count <= other.count
            ? one.count { other.contains($0) } : other.count { one.contains($0) }
        return common >= least && Double(common) >= share * Double(shorter)
    }

    private func places(of texts: [Set<String>]) -> [String: [Int]] {
        var index: [String: [Int]] = [:]
        for (number, words) in texts.enumerated() {
            for word in words { index[word, default: []].append(number) }
        }
        return index
    }

    /// A text that shares enough must hold one of the rarest words: as many of them as may be missing, and one more.
    private func candidates(for words: Set<String>, in index: [String: [Int]]) -> Set<Int> {
        let needed = max(least, Int((share * Double(words.count)).rounded(.up)))
        let rarest = words.sorted {
            (index[$0]?.count ?? 0, $0) < (index[$1]?.count ?? 0, $1)
        }
        .prefix(max(1, words.count - needed + 1))
        return Set(rarest.flatMap { index[$0] ?? [] })
    }
}
