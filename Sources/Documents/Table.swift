/// A table: rows of cells, each cell at its column. A merged cell stands once, at its first row and column.
public struct Table: Sendable, Equatable {
    /// Its rows, heading rows among them.
    public var rows: [TableRow]
    /// Number of columns of the grid, merged or not.
    public var columnCount: Int
    /// Where it begins.
    public var place: Place
    /// The words the document sets as the table's caption, if any.
    public var caption: String?

    public init(
        rows: [TableRow], columnCount: Int? = nil, place: Place = Place(), caption: String? = nil
    ) {
        self.rows = rows
        self.columnCount =
            columnCount
            ?? rows.map { $0.cells.map { $0.column + $0.columnSpan }.max() ?? 0 }.max() ?? 0
        self.place = place
        self.caption = caption
    }
}

/// One row of a table.
public struct TableRow: Sendable, Equatable {
    /// Cells in order of their column. Grid places covered by a merged cell from above or the left have none.
    public var cells: [TableCell]
    /// The document marks the row as a heading that repeats on every page.
    public var isHeader: Bool
    /// Where it stands.
    public var place: Place

    public init(cells: [TableCell], isHeader: Bool = false, place: Place = Place()) {
        self.cells = cells
        self.isHeader = isHeader
        self.place = place
    }

    /// The cell that begins at a column, or nil.
    public func cell(at column: Int) -> TableCell? {
        cells.first { $0.column == column }
    }
}

/// One cell of a table.
public struct TableCell: Sendable, Equatable {
    /// Column of the grid, from 0.
    public var column: Int
    /// How many columns it covers.
    public var columnSpan: Int
    /// How many rows it covers.
    public var rowSpan: Int
    /// Paragraphs and list items in order. A table inside a cell gives its cells' paragraphs, row by row.
    public var paragraphs: [Paragraph]
    /// Colour of the cell's ground, where the document sets one that is not white.
    public var shading: Colour?
    /// A spreadsheet's typed value beside the words it displays.
    public var value: CellValue?
    /// The same words as blocks, where a table stands inside the cell; nil for every other cell.
    public var blocks: [Block]?

    public init(
        column: Int, columnSpan: Int = 1, rowSpan: Int = 1, paragraphs: [Paragraph] = [],
        shading: Colour? = nil, value: CellValue? = nil
    ) {
        self.column = column
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
        self.paragraphs = paragraphs
        self.shading = shading
        self.value = value
    }

    /// The cell's words; paragraphs are joined by a line break.
    public var text: String {
        paragraphs.count == 1
            ? paragraphs[0].text : paragraphs.map(\.text).joined(separator: "\n")
    }

    /// No paragraph has any words.
    public var isEmpty: Bool {
        paragraphs.allSatisfy { $0.runs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
    }
}

/// A colour as red, green and blue, each 0–255.
public struct Colour: Sendable, Equatable, Hashable {
    /// Red, 0–255.
    public var red: UInt8
    /// Green, 0–255.
    public var green: UInt8
    /// Blue, 0–255.
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads "FFC000" or "#ffc000"; nil for anything else ("auto").
    public init?(hex: some StringProtocol) {
        let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
        guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
        self.init(
            red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
    }
}
