extension SchemaTable {
    /// The tables as PostgreSQL's catalogue describes them, in the current schema.
    static func inPostgres(_ connection: Connection) throws(DatabaseError) -> [SchemaTable] {
        var tables: [String: SchemaTable] = [:]
        try readPostgresColumns(connection, into: &tables)
        try readPostgresIndexes(connection, into: &tables)
        try readPostgresForeignKeys(connection, into: &tables)
        return Array(tables.values)
    }

    private static func readPostgresColumns(
        _ connection: Connection, into tables: inout [String: SchemaTable]
    ) throws(DatabaseError) {
        let rows = try connection.query(
            """
            SELECT c.relname, a.attname,
                CASE format_type(a.atttypid, a.atttypmod)
                    WHEN 'bigint' THEN 'INTEGER' WHEN 'bytea' THEN 'BLOB'
                    ELSE upper(format_type(a.atttypid, a.atttypmod)) END,
                a.attnotnull,
                regexp_replace(pg_get_expr(d.adbin, d.adrelid), '::[a-z ]+$', '')
            FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
            ORDER BY c.relname, a.attnum
            """)
        for row in rows {
            let name = try row.text(0)
            let column = Column(
                name: try row.text(1), type: try row.text(2), isRequired: try row.truth(3),
                initial: try row.optionalText(4))
            tables[name, default: SchemaTable(name: name)].columns.append(column)
        }
    }

    private static func readPostgresIndexes(
        _ connection: Connection, into tables: inout [String: SchemaTable]
    ) throws(DatabaseError) {
        let rows = try connection.query(
            """
            SELECT t.relname, i.relname, x.indisprimary, x.indisunique, x.indpred IS NOT NULL,
                string_agg(COALESCE(a.attname::text, ''), ',' ORDER BY k.place)
            FROM pg_index x
            JOIN pg_class t ON t.oid = x.indrelid
            JOIN pg_class i ON i.oid = x.indexrelid
            CROSS JOIN unnest(x.indkey) WITH ORDINALITY AS k(number, place)
            LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
            WHERE t.relkind = 'r' AND t.relnamespace = current_schema()::regnamespace
            GROUP BY t.relname, i.relname, x.indisprimary, x.indisunique, x.indpred IS NOT NULL
            """)
        for row in rows {
            tables[try row.text(0)]?.addIndex(
                name: try row.text(1), columns: list(try row.text(5)).map { $0.isEmpty ? nil : $0 },
                isPrimary: try row.truth(2), isUnique: try row.truth(3),
                isPartial: try row.truth(4))
        }
    }

    private static func readPostgresForeignKeys(
        _ connection: Connection, into tables: inout [String: SchemaTable]
    ) throws(DatabaseError) {
        let rows = try connection.query(
            """
            SELECT t.relname, o.relname,
                CASE f.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL'
                    WHEN 'd' THEN 'SET DEFAULT' WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END,
                string_agg(a.attname, ',' ORDER BY k.place), string_agg(b.attname, ',' ORDER BY k.place)
            FROM pg_constraint f
            JOIN pg_class t ON t.oid = f.conrelid
            JOIN pg_class o ON o.oid = f.confrelid
            CROSS JOIN unnest(f.conkey, f.confkey) WITH ORDINALITY AS k(number, other, place)
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
            JOIN pg_attribute b ON b.attrelid = o.oid AND b.attnum = k.other
            WHERE f.contype = 'f' AND t.relnamespace = current_schema()::regnamespace
            GROUP BY f.oid, t.relname, o.relname, f.confdeltype
            """)
        for row in rows {
            tables[try row.text(0)]?.addForeignKey(
                from: list(try row.text(3)), to: try row.text(1), list(try row.text(4)),
                onDelete: try row.text(2))
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}
