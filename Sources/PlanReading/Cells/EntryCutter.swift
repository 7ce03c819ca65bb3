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

    /// As `entries`, and a single paragraph is cut into its sentences.
    static func sentences(of words: FieldWords) -> [String] {
        let entries = entries(of: words)
        return entries.flatMap { Sentences.of($0.text) }
    }
}
