/// Finds a dated update written behind other words: "Policy agreed. March 2024 update: with the board."
enum UpdateReader {
    struct Found: Equatable {
        /// Words before the label.
        var before: String
        /// "March 2024 update".
        var label: String
        /// The update's own words.
        var update: String
    }

    static func read(_ text: String) -> Found? {
        let lower = text.lowercased()
        guard lower.mayHold("update") else { return nil }
        for range in lower.ranges(of: "update") {
            let start = lower.distance(from: lower.startIndex, to: range.lowerBound)
            let end = lower.distance(from: lower.startIndex, to: range.upperBound)
            let characters = Array(text)
            guard characters.count == lower.count else { return nil }
            var after = end
            if after < characters.count, characters[after] == " " {
                // "Update March 2024:" has its date behind the word.
                let colon = characters[after...].prefix(24).firstIndex(of: ":") ?? after
                let words = String(characters[after..<colon])
                if DueReader(years: PlanYears(years: 2000...2040)).coverage(of: words) > 0.8 {
                    after = colon
                }
            }
            guard after < characters.count, characters[after] == ":" else { continue }
            let place = datedStart(characters, before: start)
            guard place < start || after > end else { continue }
            let label = String(characters[place..<after]).foldingBlanks()
            return Found(
                before: String(characters[..<place]).trimmingBlanks(), label: label,
                update: String(characters[(after + 1)...]).trimmingBlanks())
        }
        return nil
    }

    /// Where the date before the word begins.
    private static func datedStart(_ characters: [Character], before end: Int) -> Int {
        let from = max(0, end - 30)
        let text = String(characters[from..<end])
        guard let atom = DateParser.atoms(in: text, years: PlanYears(years: 2000...2040)).last,
            String(Array(text)[atom.range.upperBound...]).allSatisfy({
                $0.isWhitespace || $0 == "-" || $0 == "–"
            })
        else { return end }
        return from + atom.range.lowerBound
    }
}
