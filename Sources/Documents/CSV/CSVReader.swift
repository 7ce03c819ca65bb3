/// Reads delimited text (.csv, .tsv) as one table, in time that grows with its size alone.
public enum CSVReader {
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
        CSVScanner(delimiter: dialect.delimiter).forEachRecord(in: body) { record in
            if record.fields.allSatisfy({ $0.range.isEmpty }) { return true }
            isOverLimit = rows.count == limits.rows
            if !isOverLimit { rows.append(row(record, body, apart: &furniture)) }
            return !isOverLimit
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
