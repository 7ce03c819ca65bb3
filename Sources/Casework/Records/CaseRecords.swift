import Basics

/// What was known of a county's children, workers and teams on one day: every table of a load, in columns.
public struct CaseRecords: Sendable {
    /// The day on which it was all known; nothing after it is.
    public let asAt: Day
    /// The first day that is reported on.
    public let from: Day
    let tables: [String: RecordTable]

    /// Makes one from its tables; a table that is missing has no rows.
    public init(asAt: Day, from: Day, tables: [RecordTable]) {
        self.asAt = asAt
        self.from = from
        var byName = Dictionary(tables.map { ($0.schema.name, $0) }) { first, _ in first }
        for schema in TableSchema.all where byName[schema.name] == nil {
            byName[schema.name] = RecordTable(empty: schema)
        }
        self.tables = byName
    }

    /// How many rows a table has.
    public func count(of table: String) -> Int { tables[table]?.count ?? 0 }

    /// A table by its name.
    func table(_ name: String) throws(CaseworkError) -> RecordTable {
        guard let table = tables[name] else { throw .unknownTable(name) }
        return table
    }
}
