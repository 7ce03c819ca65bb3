/// Cuts text into sentences.
enum Sentences {
    /// Each sentence with its closing mark; a line break ends one too.
    static func of(_ text: String) -> [String] {
        text.splitAtLineEnds().flatMap { cut(String($0)) }
    }

    private static func cut(_ line: String) -> [String] {
        guard line.utf8.contains(where: { ends.contains($0) }) else {
            let words = line.foldingBlanks()
            return words.isEmpty ? [] : [words]
        }
        var sentences: [String] = []
        let words = LeadShape.words(of: line)
        var current: [String] = []
        for (index, word) in words.enumerated() {
            current.append(word)
            if word.utf8.last?.isASCIILetter ?? true { continue }
            guard let end = word.last(where: { !"\")”’'".contains($0) }), ".!?".contains(end) else {
                continue
            }
            let next = index + 1 < words.count ? words[index + 1] : ""
            let starts =
                next.first.map { $0.isUppercase || $0.isNumber || "\"“‘'(".contains($0) } ?? true
            let isShort =
                abbreviations.contains(word.lowercased())
                || (word.count == 2 && word.first?.isUppercase == true)
            if starts, !isShort {
                sentences.append(current.joined(separator: " "))
                current = []
            }
        }
        if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
        return sentences
    }

    /// The marks that may end a sentence.
    private static let ends = Array(".!?".utf8)

    private static let abbreviations: Set<String> = [
        "e.g.", "i.e.", "eg.", "ie.", "etc.", "reg.", "para.", "no.", "st.", "dr.", "mr.", "mrs.",
        "ms.", "approx.",
        "inc.", "incl.", "vs.", "rec.", "ref.", "dept.", "cllr.", "prof.",
    ]
}
