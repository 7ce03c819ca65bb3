/// Reads delimited text (.csv, .tsv) as one table, in time that grows with its size alone.
public enum CSVReader {
    /// As many as a sheet of Excel has.
    private static let mostCells = 16_384

    /// Reads a file's bytes in whatever encoding and with whatever delimiter they are.
    public static func read(
        _ bytes: [UInt8], as format: DocumentFormat = .csv, limits: DocumentLimits = .standard
    ) throws(DocumentError) -> Document {
        let text = Array(DecodedText.string(from: bytes).utf8)
        let source = text.span
        let dialect = CSVDialect.of(source)
        let body = source.extracting(dialect.start..<source.count)
        var rows: [TableRow] = []
        var furniture: [Furniture] = []
        var isOverLimit = false
        var isTooWide = false
        var isLate = false
        let deadline = Deadline(limits)
        CSVScanner(delimiter: dialect.delimiter).forEachRecord(in: body) { record in
            if record.fields.allSatisfy({ $0.range.isEmpty }) { return true }
            isOverLimit = rows.count == limits.rows
            isTooWide = record.fields.count > mostCells
            isLate = rows.count & 0xfff == 0xfff && deadline.isOver
            guard !isOverLimit, !isTooWide, !isLate else { return false }
            rows.append(row(record, body, apart: &furniture))
            return true
        }
        if isLate { try deadline.check() }
        if isTooWide {
            throw .tooLarge(
                what: "one of its rows has more cells", limit: "\(mostCells) cells a row")
        }
        if isOverLimit {
            throw .tooLarge(what: "it has more rows", limit: "\(limits.rows) rows")
        }
        guard rows.contains(where: { $0.cells.contains { !$0.isEmpty } }) else { throw .empty }
        let table = Table(rows: rows, place: Place(line: 1, sheetRow: 1))
        return Document(format: format, blocks: [.table(table)], furniture: furniture)
    }

    private static func row(
        _ record: borrowing CSVScanner.Record, _ source: Span<UInt8>, apart: inout [Furniture]
    ) -> TableRow {
        let place = Place(line: record.line, sheetRow: record.number)
        var cells: [TableCell] = []
        cells.reserveCapacity(record.fields.count)
        for (column, field) in record.fields.enumerated() {
            var words = field.bytes(in: source)
            // A line end inside a field begins a new paragraph of the cell.
            for index in words.indices where words[index] == 10 || words[index] == 13 {
                words[index] = 0x0B
            }
            let paragraphs =
                words.isEmpty
                ? []
                : HTMLFragment.paragraphs(
                    Substring(decoding: words, as: UTF8.self), place: place, isCell: true,
                    apart: &apart)
            cells.append(TableCell(column: column, paragraphs: paragraphs))
        }
        return TableRow(cells: cells, place: place)
    }
}
