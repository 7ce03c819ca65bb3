import Documents

/// Cuts a cell into entries: its paragraphs, its bullets, or sentences that each stand alone.
///
/// Source: `improvement-plan/1`: "Entries of a cell are its paragraphs, bullets, or sentences that each stand alone."
enum EntryCutter {
    /// Paragraphs and list items; a single plain paragraph is one entry.
    static func entries(of words: FieldWords) -> [FieldWords] {
        words.paragraphs.flatMap { paragraph in
            paragraph.text.splitAtLineEnds().map {
                FieldWords(paragraphs: [Paragraph(String($0).trimmingBlanks())], cells: words.cells)
            }
        }
    }

    /// The entries, each in one line.
    static func lines(of words: FieldWords) -> [String] {
        if words.paragraphs.count == 1, !words.paragraphs[0].text.mayEndLines {
            return [words.paragraphs[0].text.foldingBlanks()]
        }
        return words.paragraphs.flatMap { paragraph in
            paragraph.text.splitAtLineEnds().map { String($0).foldingBlanks() }
        }
    }

    /// How many entries there are.
    static func count(of words: FieldWords) -> Int {
        words.paragraphs.reduce(0) { count, paragraph in
            count + (paragraph.text.mayEndLines ? paragraph.text.splitAtLineEnds().count : 1)
        }
    }

    /// As `entries`, and a single paragraph is cut into its sentences.
    static func sentences(of words: FieldWords) -> [String] {
        words.paragraphs.flatMap { Sentences.of($0.text) }
    }
}
