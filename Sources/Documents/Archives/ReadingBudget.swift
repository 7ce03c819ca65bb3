/// What a file may still hold: its rows, paragraphs and cells are counted as they are read, so that a small
/// file cannot fill the memory.
struct ReadingBudget {
    /// A row of a plan has rarely more than eight cells, and a sheet of hundreds of thousands of rows is no plan.
    private static let cellsARow = 8

    /// Styles, formats, lists and ties beyond this are left out: Excel itself keeps at most 65,490 formats.
    static let mostSettings = 70_000

    private let limits: DocumentLimits
    private var rows = 0
    private var paragraphs = 0
    private var cells = 0

    init(_ limits: DocumentLimits) { self.limits = limits }

    mutating func countRow() throws(DocumentError) {
        rows += 1
        if rows > limits.rows { throw tooMany("rows", limits.rows) }
    }

    /// Paragraphs share the rows' limit; each has its own count.
    mutating func countParagraph() throws(DocumentError) {
        paragraphs += 1
        let limit = limits.rows * ReadingBudget.cellsARow
        if paragraphs > limit { throw tooMany("paragraphs", limit) }
    }

    mutating func countCells(_ count: Int = 1) throws(DocumentError) {
        cells += count
        let limit = limits.rows * ReadingBudget.cellsARow
        if cells > limit { throw tooMany("cells", limit) }
    }

    private func tooMany(_ things: String, _ limit: Int) -> DocumentError {
        .tooLarge(what: "it has more than \(limit) \(things)", limit: "\(limit) \(things)")
    }
}
