import Documents

/// The words of one field as the document has them: paragraphs, and the cells they stand in.
struct FieldWords: Equatable {
    var paragraphs: [Paragraph]
    var cells: [Int]
    var shading: Colour?
    var value: CellValue?
    /// Words of the columns beside a measure that give its baseline and target.
    var figures: ByRole<String> = [:]

    init(
        paragraphs: [Paragraph] = [], cells: [Int] = [], shading: Colour? = nil,
        value: CellValue? = nil
    ) {
        self.paragraphs =
            paragraphs.contains { $0.text.isBlank }
            ? paragraphs.filter { !$0.text.isBlank } : paragraphs
        self.cells = cells
        self.shading = shading
        self.value = value
    }

    var isEmpty: Bool { paragraphs.isEmpty }

    /// Paragraphs joined by a line break, without markers.
    var text: String {
        paragraphs.count == 1
            ? paragraphs[0].text.trimmingBlanks()
            : paragraphs.map { $0.text.trimmingBlanks() }.joined(separator: "\n")
    }

    /// The words in one line.
    var line: String { text.foldingBlanks() }

    /// Begins in lower case, like the second half of a cut sentence.
    var beginsInLowerCase: Bool {
        guard paragraphs.first?.marker == nil, let first = text.first(where: { !$0.isWhitespace })
        else { return false }
        if let word = LeadShape.firstWords(1, of: text).first, word.count <= 3,
            word.last.map({ ".)".contains($0) }) ?? false
        {
            return false
        }
        return first.isLowercase || "&,;)".contains(first)
    }

    /// Ends a sentence or a list entry.
    var endsSentence: Bool {
        guard let last = text.last(where: { !$0.isWhitespace }) else { return true }
        return ".!?:;".contains(last)
    }

    /// Adds what a page break cut off: its first paragraph goes on with the last one here.
    mutating func append(cutOff rest: FieldWords, isNewParagraph: Bool = false) {
        cells += rest.cells
        shading = shading ?? rest.shading
        value = value ?? rest.value
        guard let first = rest.paragraphs.first else { return }
        if let last = paragraphs.indices.last, first.marker == nil, !isNewParagraph {
            paragraphs[last].runs.append(Run(" "))
            paragraphs[last].runs += first.runs
            paragraphs += rest.paragraphs.dropFirst()
        } else {
            paragraphs += rest.paragraphs
        }
    }
}

extension Paragraph {
    /// An item of a list that the document sets as a row of its own; its typed marker is no word of it.
    init(runs: [Run], asItemAt place: Place) {
        let text = runs.map(\.text).joined().trimmingBlanks()
        let words = LeadShape.words(of: text)
        let isMarked =
            words.count > 1 && words[0].count <= 5
            && (words[0].hasSuffix(".") || words[0].hasSuffix(")"))
        self.init(
            isMarked ? words.dropFirst().joined(separator: " ") : text,
            role: .listItem(level: 1, marker: isMarked ? words[0] : "•"), place: place)
    }
}
