import Casework
import Documents

extension TableReading {
    /// Reads the file of a table; one that is not there has no rows.
    static func read(
        _ schema: TableSchema, in folder: String, asAt: Int32, loaded: [String: LoadedTable],
        isReferred: Bool
    ) throws(LoadingError) -> LoadedTable {
        let path = "\(folder)/\(schema.name).csv"
        guard let file = try MappedFile(path: path, table: schema.name),
            let start = file.bytes.bindMemory(to: UInt8.self).baseAddress
        else {
            let empty = RecordTable(empty: schema)
            return LoadedTable(
                table: empty, index: isReferred ? KeyIndex(capacity: 0) : nil, problems: [])
        }
        guard file.bytes.count < Int(Int32.max) * 16 else { throw .tooLarge(table: schema.name) }
        let bytes = UnsafeBufferPointer(start: start, count: file.bytes.count)
        var reading = TableReading(
            schema, asAt: asAt, loaded: loaded, capacity: rows(in: bytes), nothing: start)
        reading.readAll(bytes, file)
        return reading.finish(isReferred: isReferred)
    }

    /// About how many rows a file has, by the length of the first ones.
    private static func rows(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let head = bytes.prefix(32_768)
        let lines = max(1, head.count { $0 == 10 })
        return bytes.count / max(1, head.count / lines) * 21 / 20 + 16
    }

    private mutating func readAll(_ bytes: UnsafeBufferPointer<UInt8>, _ file: MappedFile) {
        guard let start = bytes.baseAddress else { return }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let skipped = hasMark ? 3 : 0
        let base = start + skipped
        let body = UnsafeBufferPointer(start: base, count: bytes.count - skipped)
        let span = Span(_unsafeElements: body)
        // A key is packed from sixteen bytes at once where the file does not end before.
        let lastWide = base + max(0, body.count - 16)
        let packing = { (cell: Cell) -> PackedKey? in
            guard cell.count <= PackedKey.longestShort else { return nil }
            return cell.start >= base && cell.start < lastWide
                ? PackedKey(shortOf: cell.start, count: cell.count)
                : PackedKey(short: cell.start, count: cell.count)
        }
        var places: [Int] = []
        var width = 0
        var forgotten = 0
        var unescaped = Unescaping()
        CSVScanner().forEachRecord(in: span) { record in
            if record.number == 1 {
                width = record.fields.count
                places = header(record.fields.map { $0.text(in: span) })
                return true
            }
            if record.fields.count == 1, record.fields[0].range.isEmpty { return true }
            line = record.line
            store.reserve(count)
            let found = record.fields.count
            for column in places.indices {
                let place = places[column]
                guard place < found else {
                    take(Cell(start: base, count: 0), column: column)
                    continue
                }
                let field = record.fields[place]
                take(
                    field.hasDoubledQuotes
                        ? unescaped.cell(field, span)
                        : Cell(start: base + field.range.lowerBound, count: field.range.count),
                    column: column)
            }
            if found > width { noteSurplus(record.fields[width...], span) }
            finishRow(packing: packing)
            unescaped.clear()
            let position = record.fields[0].range.lowerBound
            if position - forgotten > 8 << 20 {
                forgotten = position
                file.forget(before: position)
            }
            return true
        }
    }

    /// Where each column stands in the file; beyond every row where the file has none of its name.
    private mutating func header(_ names: [String]) -> [Int] {
        let names = names.map { name in
            String(name.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        line = 1
        let known = Set(schema.columns.map(\.name))
        for name in names where !known.contains(name) {
            problems.append(
                Problem(table: schema.name, line: 1, key: "", column: name, rule: .unknownColumn))
        }
        return schema.columns.indices.map { column in
            if let place = names.firstIndex(of: schema.columns[column].name) { return place }
            note(.missingColumn, column)
            return Int.max
        }
    }

    private mutating func noteSurplus(_ fields: ArraySlice<CSVField>, _ span: Span<UInt8>) {
        guard fields.contains(where: { !$0.range.isEmpty }) else { return }
        problems.append(
            Problem(
                table: schema.name, line: line, key: keyCell.text, column: "", rule: .surplusValue))
    }
}

/// Texts of cells whose doubled quotes were made single, for as long as their row is read.
private struct Unescaping {
    private var blocks: [ColumnMemory] = []

    mutating func cell(_ field: CSVField, _ span: Span<UInt8>) -> Cell {
        let bytes = field.bytes(in: span)
        let block = ColumnMemory(size: bytes.count)
        let start = block.base.bindMemory(to: UInt8.self, capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { start[index] = byte }
        blocks.append(block)
        return Cell(start: UnsafePointer(start), count: bytes.count)
    }

    mutating func clear() {
        if !blocks.isEmpty { blocks.removeAll() }
    }
}
