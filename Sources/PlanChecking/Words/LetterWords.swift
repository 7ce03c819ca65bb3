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
        let codes = Dictionary(
            wanted.map { (Self.code(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        let lengths = Set(wanted.map(\.count)).sorted()
        let leads = Set(plan.actions.flatMap { $0.cells("leads") })
        for (id, words) in cut {
            Self.collect(words, lengths, codes, areNames: !leads.contains(id), into: &runs)
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
    /// letters right before it ("a quick answer form (QAF)"). People's names in a lead cell are no long form.
    private static func collect(
        _ words: [String], _ lengths: [Int], _ wanted: [UInt64: String],
        areNames: Bool, into runs: inout [String: String]
    ) {
        let words = words.flatMap { $0.split(separator: "-").map(String.init) }
        let first = words.map { word in UInt64(word.first?.lowercased().first?.asciiValue ?? 0) }
        let large = words.indices.filter { !SubjectWords.small.contains(words[$0].lowercased()) }
        for places in [Array(words.indices), large] {
            for length in lengths where length <= places.count {
                let whole: UInt64 = (1 << UInt64(8 * length)) - 1
                var code: UInt64 = 0
                for (end, place) in places.enumerated() {
                    code = (code << 8 | first[place]) & whole
                    guard end + 1 >= length, let run = wanted[code], run.utf8.count == length,
                        runs[run] == nil
                    else { continue }
                    let long = Array(words[places[end + 1 - length]...place])
                    guard long.allSatisfy({ letters(of: $0) == nil && $0.count > 1 }) else {
                        continue
                    }
                    let isBefore =
                        place + 1 < words.count
                        && letters(of: words[place + 1])?.lowercased() == run
                    guard isBefore || (areNames && isName(long)) else { continue }
                    runs[run] = long.joined(separator: " ")
                }
            }
        }
    }

    /// Up to seven plain letters as one number, so that runs are compared without making texts.
    private static func code(of letters: String) -> UInt64 {
        letters.utf8.prefix(7).reduce(0) { $0 << 8 | UInt64($1) }
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
