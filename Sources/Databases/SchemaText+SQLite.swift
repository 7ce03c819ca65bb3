extension SchemaTable {
    /// The tables as SQLite's catalogue describes them.
    static func inSQLite(_ connection: Connection) throws(DatabaseError) -> [SchemaTable] {
        var tables: [SchemaTable] = []
        let named = try connection.query(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'
            """)
        for row in named {
            var table = SchemaTable(name: try row.text(0))
            try table.readSQLiteColumns(connection)
            try table.readSQLiteIndexes(connection)
            try table.readSQLiteForeignKeys(connection)
            tables.append(table)
        }
        return tables
    }

    private mutating func readSQLiteColumns(_ connection: Connection) throws(DatabaseError) {
        var primary: [(place: Int, name: String)] = []
        let rows = try connection.query(
            """
            SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(\(name)) ORDER BY cid
            """)
        for row in rows {
            let column = Column(
                name: try row.text(0), type: try row.text(1), isRequired: try row.truth(2),
                initial: try row.optionalText(3))
            columns.append(column)
            let place = try row.integer(4)
            if place > 0 { primary.append((place, column.name)) }
        }
        // A table whose key is one INTEGER has no index for it, so the key is told from the columns.
        guard !primary.isEmpty else { return }
        addIndex(
            name: "", columns: primary.sorted { $0.place < $1.place }.map(\.name), isPrimary: true,
            isUnique: true, isPartial: false)
    }

    private mutating func readSQLiteIndexes(_ connection: Connection) throws(DatabaseError) {
        let indexes = try connection.query(
            """
            SELECT name, "unique", partial FROM pragma_index_list(\(name)) WHERE origin <> 'pk'
            """)
        for index in indexes {
            let indexName = try index.text(0)
            var columns: [String?] = []
            let rows = try connection.query(
                "SELECT name FROM pragma_index_info(\(indexName)) ORDER BY seqno")
            for row in rows { columns.append(try row.optionalText(0)) }
            addIndex(
                name: indexName, columns: columns, isPrimary: false,
                isUnique: try index.truth(1), isPartial: try index.truth(2))
        }
    }

    private mutating func readSQLiteForeignKeys(_ connection: Connection) throws(DatabaseError) {
        struct ForeignKey {
            let table: String
            let onDelete: String
            var columns: [String] = []
            var targets: [String] = []
        }
        var found: [Int: ForeignKey] = [:]
        let rows = try connection.query(
            """
            SELECT id, "table", on_delete, "from", "to" FROM pragma_foreign_key_list(\(name))
            ORDER BY id, seq
            """)
        for row in rows {
            let number = try row.integer(0)
            let blank = ForeignKey(table: try row.text(1), onDelete: try row.text(2))
            var key = found[number] ?? blank
            key.columns.append(try row.text(3))
            // Without a name the key points at the other table's primary key.
            let target = try row.optionalText(4)
            key.targets.append(target ?? "its key")
            found[number] = key
        }
        for key in found.values {
            addForeignKey(from: key.columns, to: key.table, key.targets, onDelete: key.onDelete)
        }
    }
}
