/// A document as its reader sees it, whatever program wrote it: blocks in reading order.
///
/// Words are the document's own. Markup (`<p>`, `**`, pipes, list markers) has become structure; runs of
/// blanks inside a paragraph are one blank, and a line break inside a paragraph is `\n`.
/// Source: register A02; `plan-format.md` "Conservation of words".
public struct Document: Sendable, Equatable {
    /// What kind of file it came from.
    public var format: DocumentFormat
    /// Title from the file's own properties, if it has any words; never shown as the plan's words.
    public var propertiesTitle: String?
    /// Paragraphs and tables in reading order.
    public var blocks: [Block]
    /// Words that stand on the page but belong to no block: running heads, feet, page numbers.
    public var furniture: [Furniture]

    public init(
        format: DocumentFormat, propertiesTitle: String? = nil, blocks: [Block] = [],
        furniture: [Furniture] = []
    ) {
        self.format = format
        self.propertiesTitle = propertiesTitle
        self.blocks = blocks
        self.furniture = furniture
    }
}

/// The kinds of file that Waymark reads.
public enum DocumentFormat: String, Sendable, Equatable, CaseIterable {
    case docx, odt, xlsx, pdf, html, csv, tsv, markdown, text
}

/// One paragraph or one table.
public enum Block: Sendable, Equatable {
    case paragraph(Paragraph)
    case table(Table)
}

/// Words set apart from the text because the page repeats them: why, and where.
public struct Furniture: Sendable, Equatable {
    /// What made the reader set the words apart.
    public enum Reason: String, Sendable, Equatable {
        case runningHead, runningFoot, pageNumber, hidden, deleted, comment, navigation
    }
    /// Why they are set apart.
    public var reason: Reason
    /// The words.
    public var text: String
    /// Where they stand.
    public var place: Place

    public init(reason: Reason, text: String, place: Place) {
        self.reason = reason
        self.text = text
        self.place = place
    }
}

/// Where words stand in the file; what the format cannot tell is nil.
public struct Place: Sendable, Equatable, Hashable {
    /// Line of a text file, from 1.
    public var line: Int?
    /// Page of a paged file, from 1.
    public var page: Int?
    /// Name of a spreadsheet's sheet.
    public var sheet: String?
    /// Row as a spreadsheet or CSV numbers it, from 1.
    public var sheetRow: Int?

    public init(line: Int? = nil, page: Int? = nil, sheet: String? = nil, sheetRow: Int? = nil) {
        self.line = line
        self.page = page
        self.sheet = sheet
        self.sheetRow = sheetRow
    }
}
