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
        var places: [Int] = []
        for (place, words) in texts.enumerated() where words.count >= least {
            if let first = firstPlace[words] {
                found.append((first, place))
            } else {
                firstPlace[words] = place
                places.append(place)
            }
        }
        let numbered = NumberedTexts(places.map { texts[$0] })
        for (one, other) in numbered.pairs(sharing: needed) {
            found.append((places[one], places[other]))
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

    /// How many words of a text of so many words must stand in a longer one.
    private func needed(of count: Int) -> Int {
        max(least, Int((share * Double(count)).rounded(.up)))
    }
}

/// Texts whose words are numbers, the rarest word first.
private struct NumberedTexts {
    private let texts: [[Int]]
    private let places: [[Int]]

    init(_ words: [Set<String>]) {
        var counts: [String: Int] = [:]
        for text in words { for word in text { counts[word, default: 0] += 1 } }
        let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let numbers = Dictionary(
            uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
        texts = words.map { text in text.compactMap { numbers[$0] }.sorted() }
        var places = [[Int]](repeating: [], count: order.count)
        for (place, text) in texts.enumerated() { for word in text { places[word].append(place) } }
        self.places = places
    }

    /// Pairs of which the longer text holds as many of the shorter's words as are needed.
    ///
    /// Such a text must hold one of the shorter's rarest words: as many of them as may be missing, and one more.
    func pairs(sharing needed: (Int) -> Int) -> [(Int, Int)] {
        var found: [(Int, Int)] = []
        var lookedAt = [Int](repeating: -1, count: texts.count)
        for (place, text) in texts.enumerated() {
            let least = needed(text.count)
            guard least <= text.count else { continue }
            for word in text.prefix(text.count - least + 1) {
                for other in places[word] where lookedAt[other] != place {
                    lookedAt[other] = place
                    guard (texts[other].count, other) > (text.count, place),
                        holds(texts[other], atLeast: least, of: text)
                    else { continue }
                    found.append((min(place, other), max(place, other)))
                }
            }
        }
        return found
    }

    private func holds(_ longer: [Int], atLeast least: Int, of text: [Int]) -> Bool {
        var common = 0
        var place = 0
        for (index, word) in text.enumerated() {
            guard common + text.count - index >= least else { return false }
            while place < longer.count, longer[place] < word { place += 1 }
            if place < longer.count, longer[place] == word { common += 1 }
        }
        return common >= least
    }
}
