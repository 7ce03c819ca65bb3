import Databases

/// The schema as the engine's own catalogue tells it, written the same way for both engines.
enum SchemaText {
    struct Table {
        var name: String
        var columns: [(name: String, kind: String, isRequired: Bool)] = []
        var key: [String] = []
        var references: [String] = []
        var indexes: [String] = []
    }

    static func text(of tables: [Table]) -> String {
        tables.sorted { $0.name < $1.name }.map { table in
            let columns = table.columns.map {
                "    \($0.name) \($0.kind)\($0.isRequired ? " NOT NULL" : "")"
            }
            let key = ["    PRIMARY KEY (\(table.key.joined(separator: ", ")))"]
            let lines = columns + key + table.references.sorted().map { "    \($0)" }
            let indexes = table.indexes.sorted().map { "\($0);\n" }.joined()
            return "CREATE TABLE \(table.name) (\n\(lines.joined(separator: ",\n")));\n\(indexes)"
        }.joined(separator: "\n")
    }

    static func tables(_ connection: Connection) throws -> [Table] {
        switch connection.engine {
        case .sqlite: try SQLiteCatalogue(connection: connection).tables()
        case .postgres: try PostgresCatalogue(connection: connection).tables()
        }
    }
}

struct SQLiteCatalogue {
    let connection: Connection

    func tables() throws -> [SchemaText.Table] {
        try connection.query(
            """
            SELECT name FROM sqlite_master
            WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name
            """
        ).map { try table($0.text(0)) }
    }

    private func table(_ name: String) throws -> SchemaText.Table {
        var table = SchemaText.Table(name: name)
        var key: [(Int, String)] = []
        for row in try connection.query(
            "SELECT name, type, \"notnull\", pk FROM pragma_table_info(\(name)) ORDER BY cid")
        {
            table.columns.append((try row.text(0), try row.text(1), try row.truth(2)))
            if try row.integer(3) > 0 { key.append((try row.integer(3), try row.text(0))) }
        }
        table.key = key.sorted { $0.0 < $1.0 }.map(\.1)
        table.references = try references(of: name)
        for row in try connection.query(
            "SELECT name, \"unique\" FROM pragma_index_list(\(name)) WHERE origin = 'c'")
        {
            let index = try row.text(0)
            let columns = try connection.query(
                "SELECT name FROM pragma_index_info(\(index)) ORDER BY seqno"
            ).map { try $0.text(0) }
            table.indexes.append(
                "CREATE \(try row.truth(1) ? "UNIQUE " : "")INDEX \(index) "
                    + "ON \(name) (\(columns.joined(separator: ", ")))")
        }
        return table
    }

    private func references(of name: String) throws -> [String] {
        var found: [Int: (table: String, from: [String], to: [String])] = [:]
        for row in try connection.query(
            """
            SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(\(name))
            ORDER BY id, seq
            """)
        {
            let id = try row.integer(0)
            let name = try row.text(1)
            var reference = found[id] ?? (name, [], [])
            reference.from.append(try row.text(2))
            reference.to.append(try row.text(3))
            found[id] = reference
        }
        return found.values.map {
            "FOREIGN KEY (\($0.from.joined(separator: ", "))) "
                + "REFERENCES \($0.table) (\($0.to.joined(separator: ", ")))"
        }
    }
}

struct PostgresCatalogue {
    let connection: Connection

    func tables() throws -> [SchemaText.Table] {
        try connection.query(
            """
            SELECT CAST(c.relname AS TEXT) FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relkind = 'r' ORDER BY 1
            """
        ).map { try table($0.text(0)) }
    }

    private func table(_ name: String) throws -> SchemaText.Table {
        var table = SchemaText.Table(name: name)
        for row in try connection.query(
            """
            SELECT CAST(a.attname AS TEXT), CAST(format_type(a.atttypid, a.atttypmod) AS TEXT),
                CASE WHEN a.attnotnull THEN 1 ELSE 0 END
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relname = \(name) AND a.attnum > 0
                AND NOT a.attisdropped
            ORDER BY a.attnum
            """)
        {
            let kinds = ["bigint": "INTEGER", "text": "TEXT", "bytea": "BLOB"]
            let kind = try row.text(1)
            table.columns.append((try row.text(0), kinds[kind] ?? kind, try row.truth(2)))
        }
        table.key = try columns(
            ofConstraint:
                """
                SELECT CAST(pg_get_constraintdef(k.oid) AS TEXT) FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = current_schema() AND c.relname = \(name) AND k.contype = 'p'
                """)
        table.references = try connection.query(
            """
            SELECT CAST(pg_get_constraintdef(k.oid) AS TEXT) FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relname = \(name) AND k.contype = 'f'
            """
        ).map { try $0.text(0) }
            .map { text in
                // "REFERENCES plan(id)" as we write it.
                guard let open = text.lastIndex(of: "(") else { return text }
                return "\(text[..<open]) \(text[open...])"
            }
        table.indexes = try connection.query(
            """
            SELECT CAST(pg_get_indexdef(i.indexrelid) AS TEXT) FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relname = \(name) AND NOT i.indisprimary
            """
        ).map { try PostgresCatalogue.plain($0.text(0)) }
        return table
    }

    private func columns(ofConstraint sql: SQL) throws -> [String] {
        guard let text = try connection.first(sql)?.text(0),
            let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")")
        else { return [] }
        return text[text.index(after: open)..<close].replacing("\"", with: "")
            .split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    /// Without the schema's name, "USING btree" and the quotes that it puts around some names.
    private static func plain(_ definition: String) -> String {
        let words = definition.replacing(" USING btree", with: "").replacing("\"", with: "")
            .split(separator: " ")
        return words.map { word in
            guard let dot = word.firstIndex(of: "."), !word.contains("(") else {
                return String(word)
            }
            return String(word[word.index(after: dot)...])
        }.joined(separator: " ")
    }
}
