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

    /// "Westmarch Borough Council" where the head of the document names it.
    static func authority(in texts: [String]) -> String? {
        for text in texts {
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
