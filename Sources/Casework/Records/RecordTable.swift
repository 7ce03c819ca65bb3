/// The accepted rows of one table, column by column.
public struct RecordTable: Sendable {
    /// The values of one column, by what they are.
    public enum Values: Sendable {
        /// Days since 1 January 1970.
        case days(Column<Int32>)
        /// Seconds since the start of 1970 on the clock's face.
        case instants(Column<Int64>)
        /// Places in the column's code set.
        case codes(Column<UInt8>)
        /// Rows of another table.
        case rows(Column<Int32>)
        /// Whole numbers.
        case numbers(Column<Int32>)
        /// The keys themselves, or words that no calculation reads.
        case none
    }

    /// What the columns mean.
    public let schema: TableSchema
    /// How many rows there are.
    public let count: Int
    /// The rows' identifiers.
    public let keys: Keys
    /// The columns in the schema's order.
    public let columns: [Values]

    /// Makes one from its parts.
    public init(schema: TableSchema, count: Int, keys: Keys, columns: [Values]) {
        self.schema = schema
        self.count = count
        self.keys = keys
        self.columns = columns
    }

    /// A table without rows.
    public init(empty schema: TableSchema) {
        self.init(
            schema: schema, count: 0, keys: Keys(Column([]), areInOrder: true),
            columns: schema.columns.map { column in
                switch column.kind {
                case .key, .text: .none
                case .reference: .rows(Column([]))
                case .code: .codes(Column([]))
                case .number: .numbers(Column([]))
                case .day: .days(Column([]))
                case .instant: .instants(Column([]))
                }
            })
    }
}
