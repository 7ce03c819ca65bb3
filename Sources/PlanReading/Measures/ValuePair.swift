/// Where a measure stands and where it is to go, in one sentence.
///
/// Examples: "from 22% to 45%"; "48% now, 75% by April 2026"; "85% in time (49% in 2023/24)"; "baseline 31, target 16".
struct ValuePair: Equatable {
    var from: Double
    var to: Double
    var unit: String?
    /// The words that date the first figure.
    var when: String?

    static func read(_ text: String) -> ValuePair? {
        let lower = text.lowercased()
        guard !MeasureReader.saysRelative(lower) else { return nil }
        let shares = Figures.percentPlaces(in: text)
        let characters = Array(lower)
        guard shares.count == 2, characters.count == text.count else { return plain(text) }
        let before = String(characters[..<shares[0].place].suffix(12))
        let between = String(characters[shares[0].place..<shares[1].place])
        if before.hasSuffix("from ") && between.contains(" to ") || between.contains(" now,")
            || between.contains(" now ")
            || before.contains("baseline") || before.contains("currently")
        {
            return .init(
                from: shares[0].value, to: shares[1].value, unit: "%",
                when: between.contains("now") ? "now" : nil)
        }
        if let open = between.lastIndex(of: "("), !between[open...].contains(")"),
            !between.contains("target")
        {
            return .init(from: shares[1].value, to: shares[0].value, unit: "%", when: nil)
        }
        if between.contains(" in 20"), between.contains(",") {
            return .init(from: shares[0].value, to: shares[1].value, unit: "%", when: nil)
        }
        return nil
    }

    /// "214 now, 150 by March 2026", "baseline 73, target 15".
    private static func plain(_ text: String) -> ValuePair? {
        let words = MeasureSigns.words(of: text)
        for (index, word) in words.enumerated() {
            guard let first = Double(word), !(1990...2099).contains(first) else { continue }
            let isNow = index + 1 < words.count && words[index + 1] == "now"
            let isBaseline = index > 0 && words[index - 1] == "baseline"
            guard isNow || isBaseline else { continue }
            let rest = words[(index + 1)...].compactMap(Double.init).filter {
                !(1990...2099).contains($0)
            }
            if let second = rest.first {
                return .init(from: first, to: second, unit: nil, when: isNow ? "now" : nil)
            }
        }
        return nil
    }
}
