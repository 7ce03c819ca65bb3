/// Words made of letters ("ABC") and what the plan says that they stand for.
struct LetterWords {
    /// Each such word as written → the cells it stands in, in reading order.
    let places: [String: [Int]]
    /// Long forms by letter word.
    let spelledOut: SpelledOut

    /// Long forms that the plan's own text gives.
    struct SpelledOut {
        /// Letter word in small letters → its long form.
        let longForms: [String: String]

        /// A text with its letter words in place of their long forms, so that both ways of writing are one.
        func shortened(_ text: String) -> String {
            guard !longForms.isEmpty else { return text }
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            let plain = words.map {
                $0.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "'" }
            }
            var short: [String] = []
            var place = 0
            while place < words.count {
                let found = byFirstWord[plain[place]]?.first {
                    plain[place...].starts(with: $0.words)
                }
                short.append(found?.letters ?? words[place])
                place += found?.words.count ?? 1
            }
            return short.joined(separator: " ")
        }

        private let byFirstWord: [String: [(words: [String], letters: String)]]

        init(longForms: [String: String]) {
            self.longForms = longForms
            var byFirstWord: [String: [(words: [String], letters: String)]] = [:]
            for (letters, long) in longForms {
                let words = long.lowercased().split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                byFirstWord[first, default: []].append((words, letters))
            }
            self.byFirstWord = byFirstWord
        }
    }

    /// Looks through all cells of a plan.
    init(_ plan: CheckedPlan) {
        var places: [String: [Int]] = [:]
        var runs: [String: String] = [:]
        var wanted: Set<String> = []
        let cut = plan.document.cells.map { ($0.id, Self.cut($0.text)) }
        let headings = Set(plan.document.from["columns"])
        for (id, words) in cut where !Self.isShouted(words) && !headings.contains(id) {
            for word in words {
                guard let letters = Self.letters(of: word),
                    !SubjectWords.small.contains(letters.lowercased())
                else { continue }
                places[letters, default: []].append(id)
                wanted.insert(letters.lowercased())
            }
        }
        let lengths = Set(wanted.map(\.count))
        for (_, words) in cut {
            Self.collect(words, lengths, wanted, into: &runs)
        }
        self.places = places
        spelledOut = SpelledOut(longForms: runs)
    }

    /// The words of a text, with a bar wherever a mark parts them, so that no long form runs over it.
    private static func cut(_ text: String) -> [String] {
        var words: [String] = []
        for piece in text.split(whereSeparator: { $0.isWhitespace || "()“”\"[]".contains($0) }) {
            var word = ""
            for letter in piece {
                guard "/,;:–—.?!|&".contains(letter) else {
                    word.append(letter)
                    continue
                }
                if !word.isEmpty { words.append(word) }
                words.append("|")
                word = ""
            }
            if !word.isEmpty { words.append(word) }
        }
        return words
    }

    /// Finds runs of words whose first letters make a letter word that is used: names with capitals, or words in any
    /// letters right before it ("a quick answer form (QAF)").
    private static func collect(
        _ words: [String], _ lengths: Set<Int>, _ wanted: Set<String>,
        into runs: inout [String: String]
    ) {
        let words = words.flatMap { $0.split(separator: "-").map(String.init) }
        for skipsSmall in [false, true] {
            let places = words.indices.filter {
                !skipsSmall || !SubjectWords.small.contains(words[$0].lowercased())
            }
            let first = places.map { words[$0].lowercased().first ?? " " }
            for length in lengths where length <= places.count {
                for start in 0...(places.count - length) {
                    let run = String(first[start..<(start + length)])
                    guard wanted.contains(run), runs[run] == nil else { continue }
                    let long = Array(words[places[start]...places[start + length - 1]])
                    guard long.allSatisfy({ letters(of: $0) == nil && $0.count > 1 }) else {
                        continue
                    }
                    let next = places[start + length - 1] + 1
                    let isBefore =
                        next < words.count && letters(of: words[next])?.lowercased() == run
                    guard isBefore || isName(long) else { continue }
                    runs[run] = long.joined(separator: " ")
                }
            }
        }
    }

    private static func isName(_ words: [String]) -> Bool {
        words.allSatisfy {
            $0.first?.isUppercase == true || SubjectWords.small.contains($0.lowercased())
        }
    }

    /// The letter word that a word is: two to six capitals, perhaps with a small "s" behind them.
    static func letters(of word: String) -> String? {
        var word = word[...]
        for ending in ["'s", "’s", "s"] where word.hasSuffix(ending) {
            word = word.dropLast(ending.count)
        }
        let capitals = word.count { $0.isUppercase }
        guard (2...6).contains(word.count), word.first?.isUppercase == true, capitals == word.count
        else { return nil }
        return String(word)
    }

    /// Whether a text is set in capitals throughout, so that its words are no letter words.
    private static func isShouted(_ words: [String]) -> Bool {
        let spoken = words.filter { $0.contains(where: \.isLetter) }
        return spoken.count > 2 && spoken.allSatisfy { $0 == $0.uppercased() }
    }
}
