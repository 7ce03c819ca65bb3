/// One table of the interchange format: a CSV file of its name.
///
/// Source: the casework interchange format 1.
public struct TableSchema: Sendable, Hashable {
    /// Two columns of which the second may not lie before the first.
    public struct Pair: Sendable, Hashable {
        /// The column that comes first in time.
        public var earlier: String
        /// The column that is at fault where it lies before the other.
        public var later: String
    }

    /// The table's name; its file is called so with `.csv`.
    public let name: String
    /// The columns in their order; the first is the key.
    public let columns: [ColumnSchema]
    /// The column that says when the row's event was.
    public let eventDate: String?
    /// Pairs of days in the order in which they are checked.
    public let order: [Pair]

    init(
        _ name: String, event: String? = nil, order: [(String, String)] = [],
        columns: [ColumnSchema]
    ) {
        self.name = name
        self.columns = columns
        eventDate = event
        self.order = order.map { Pair(earlier: $0.0, later: $0.1) }
    }

    /// The place of a column; nil where the table has none of that name.
    public func place(of column: String) -> Int? {
        columns.firstIndex { $0.name == column }
    }

    /// The other tables that this one refers to.
    public var references: Set<String> {
        Set(
            columns.compactMap { column in
                if case .reference(let table) = column.kind, table != name { table } else { nil }
            })
    }
}
