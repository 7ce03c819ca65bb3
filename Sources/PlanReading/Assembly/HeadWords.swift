/// Reads facts of the plan's head out of its words.
enum HeadWords {
    /// "2011/12", "2017-2020", "2016" out of a title.
    static func period(in title: String) -> String? {
        let characters = Array(title)
        var index = 0
        while index < characters.count {
            guard characters[index].isNumber else {
                index += 1
                continue
            }
            let start = index
            while index < characters.count,
                characters[index].isNumber || "/-–".contains(characters[index])
            { index += 1 }
            let text = String(characters[start..<index]).trimming { "/-–".contains($0) }
            if let year = Int(text.prefix(4)), (1990...2099).contains(year) { return text }
        }
        return nil
    }

    /// "County Council" on a line of its own, under the place it belongs to.
    private static func isBareKind(_ text: String) -> Bool {
        let words = LeadShape.words(of: text)
        return words.count == 2 && words[1] == "Council"
            && ["County", "Borough", "City", "District", "Metropolitan"].contains(words[0])
    }

    private static func isPlace(_ text: String) -> Bool {
        let words = LeadShape.words(of: text)
        return (1...3).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// "Westmarch Borough Council" where the head of the document names it.
    static func authority(in texts: [String]) -> String? {
        for (index, text) in texts.enumerated() {
            if isBareKind(text), index > 0, isPlace(texts[index - 1]) {
                return texts[index - 1].foldingBlanks() + " " + text.foldingBlanks()
            }
            let words = LeadShape.words(of: text.foldingBlanks())
            guard
                let end = words.firstIndex(where: {
                    $0.trimming { ",.;:()'’".contains($0) } == "Council"
                })
            else { continue }
            var start = end
            while start > 0, let first = words[start - 1].first, first.isUppercase,
                !words[start - 1].hasSuffix(",") && !words[start - 1].hasSuffix(".")
                    && !words[start - 1].hasSuffix(":")
            { start -= 1 }
            if end - start >= 1 {
                return words[start...end].joined(separator: " ").trimming { ",.;:()".contains($0) }
            }
        }
        return nil
    }
}
