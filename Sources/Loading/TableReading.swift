import Casework
import Documents

/// Reads the file of one table, row by row, by the rules for bad rows.
///
/// Source: the casework interchange format, "What a loader must do with bad rows". Every row is checked in the order
/// that the format asks: values, future days, order of days, what is required, key, references, birth.
struct TableReading {
    /// What a column's cells are read as.
    enum Kind: BitwiseCopyable {
        case key, reference, text, code, number, day, instant
    }

    /// Two columns of which the second may not lie before the first.
    struct Order {
        var earlier: Int
        var later: Int
        var isInstant: Bool
    }

    let schema: TableSchema
    let asAt: Int32
    let kinds: UnsafePointer<Kind>
    let required: [Int]
    let references: [Int]
    let order: [Order]
    let codes: [CodeReading?]
    let loaded: [String: LoadedTable]
    /// How each column's cells are found among codes and rows: plain values beside the objects that own them.
    let codeTables: UnsafePointer<CodeTable>
    let lookups: UnsafePointer<KeyLookup?>
    let births: UnsafePointer<Int32>?
    let eventDate: Int?
    let child: Int?

    var store: RowStore
    var keys = KeyChecking()
    var count = 0
    var problems: [Problem] = []

    // What is known of the row at hand.
    var line = 0
    var keyCell: Cell
    let isBlank: UnsafeMutablePointer<Bool>
    let cells: UnsafeMutablePointer<Cell>
    let lastCodes: UnsafeMutablePointer<Int>
    let lastKeys: UnsafeMutablePointer<PackedKey>
    let lastRows: UnsafeMutablePointer<Int32>
    private let plain: PlainMemory
    /// References to the table itself, which can only be followed at its end.
    var own: [(row: Int, column: Int, line: Int, key: PackedKey)] = []

    init(
        _ schema: TableSchema, asAt: Int32, loaded: [String: LoadedTable], capacity: Int,
        nothing: UnsafePointer<UInt8>
    ) {
        self.schema = schema
        self.asAt = asAt
        self.loaded = loaded
        let kinds = schema.columns.map(TableReading.kind)
        required = schema.columns.indices.filter { schema.columns[$0].isRequired }
        references = schema.columns.indices.filter { kinds[$0] == .reference }
        order = schema.order.compactMap { pair in
            guard let earlier = schema.place(of: pair.earlier),
                let later = schema.place(of: pair.later)
            else { return nil }
            return Order(earlier: earlier, later: later, isInstant: kinds[later] == .instant)
        }
        let codes = schema.columns.map { column in
            if case .code(let set) = column.kind { CodeReading(set) } else { nil as CodeReading? }
        }
        self.codes = codes
        eventDate = schema.eventDate.flatMap(schema.place(of:))
        child = schema.place(of: "child_id").flatMap { $0 > 0 ? $0 : nil }
        births = loaded["child"]?.births?.base
        store = RowStore(schema, capacity: capacity)
        keyCell = Cell(start: nothing, count: 0)
        let count = schema.columns.count
        var plain = PlainMemory()
        self.kinds = UnsafePointer(plain.values(kinds))
        let none = CodeTable(spellings: UnsafePointer(plain.values([])), count: 0)
        codeTables = UnsafePointer(plain.values(codes.map { $0?.table ?? none }))
        lookups = UnsafePointer(
            plain.values(
                schema.columns.map { column -> KeyLookup? in
                    guard case .reference(let name) = column.kind, let table = loaded[name]
                    else { return nil }
                    return table.index?.lookup(in: table.table.keys.packed.base)
                }))
        isBlank = plain.values([Bool](repeating: true, count: count))
        cells = plain.values([Cell](repeating: keyCell, count: count))
        lastCodes = plain.values([Int](repeating: 0, count: count))
        lastKeys = plain.values([PackedKey](repeating: .blank, count: count))
        lastRows = plain.values([Int32](repeating: Blank.row, count: count))
        self.plain = plain
    }

    private static func kind(_ column: ColumnSchema) -> Kind {
        switch column.kind {
        case .key: .key
        case .reference: .reference
        case .text: .text
        case .code: .code
        case .number: .number
        case .day: .day
        case .instant: .instant
        }
    }

    mutating func note(_ rule: Problem.Rule, _ column: Int) {
        problems.append(
            Problem(
                table: schema.name, line: line, key: keyCell.text,
                column: schema.columns[column].name, rule: rule))
    }

    /// The finished table.
    mutating func finish(isReferred: Bool) -> LoadedTable {
        let index = isReferred || !own.isEmpty ? keys.finish(count, store.keys) : nil
        for reference in own {
            let row = index?.row(of: reference.key, in: store.keys) ?? Blank.row
            if row < 0 {
                let key = Keys(
                    Column([store.keys[reference.row]]), long: keys.longTexts, areInOrder: true)
                problems.append(
                    Problem(
                        table: schema.name, line: reference.line, key: key.text(0),
                        column: schema.columns[reference.column].name, rule: .unknownReference))
            }
            store.set(row, column: reference.column, row: reference.row)
        }
        let table = store.table(
            schema, count: count, long: keys.longTexts, areInOrder: keys.isInOrder)
        return LoadedTable(table: table, index: isReferred ? index : nil, problems: problems)
    }
}
