/// Reads text files and pasted text: headings, lists, tables of tabs or strokes, and markup inside them.
///
/// A pure function of its bytes. In `.txt` every line is a paragraph of its own unless it plainly goes on the line
/// above; in Markdown, lines join until a blank one.
public enum PlainTextReader {
    /// Reads a file's bytes in whatever encoding they are.
    ///
    /// - Parameter format: `.markdown` for Markdown's rule of paragraphs, `.text` for any other text.
    public static func read(
        _ bytes: [UInt8], as format: DocumentFormat = .text, limits: DocumentLimits = .standard
    ) throws(DocumentError) -> Document {
        try read(text: DecodedText.string(from: bytes), as: format, limits: limits)
    }

    /// Reads pasted text.
    public static func read(
        text: String, as format: DocumentFormat = .text, limits: DocumentLimits = .standard
    ) throws(DocumentError) -> Document {
        guard Blanks.hasInk(text) else { throw .empty }
        var flow = TextFlow(
            lines: TabBreaks.mended(TextLine.lines(of: text)), joinsLines: format == .markdown)
        guard try flow.read(rowLimit: limits.rows, by: Deadline(limits)) else {
            throw .tooLarge(what: "its tables have more rows", limit: "\(limits.rows) rows")
        }
        return Document(format: format, blocks: flow.blocks, furniture: flow.furniture)
    }
}
