extension Database {
    /// The schema in one form for both engines: tables by name, columns in their order, then keys and indexes.
    ///
    /// A committed `schema.sql` is compared with it. Checks and the conditions of partial indexes are left out, as each
    /// engine words them in its own way.
    public func schemaText() async throws(DatabaseError) -> String {
        let tables = try await read { connection throws(DatabaseError) in
            switch connection.engine {
            case .sqlite: try SchemaTable.inSQLite(connection)
            case .postgres: try SchemaTable.inPostgres(connection)
            }
        }
        return tables.sorted { $0.name < $1.name }.map(\.text).joined(separator: "\n")
    }
}

/// One table as the catalogue describes it.
struct SchemaTable {
    let name: String
    var columns: [Column] = []
    var keys: Set<String> = []

    struct Column {
        let name: String
        let type: String
        let isRequired: Bool
        let initial: String?

        var text: String {
            "\(name) \(type)\(isRequired ? " NOT NULL" : "")\(initial.map { " DEFAULT \($0)" } ?? "")"
        }
    }

    var text: String {
        ([name] + columns.map { "    \($0.text)" } + keys.sorted().map { "    \($0)" })
            .joined(separator: "\n") + "\n"
    }

    /// Adds the line of a key or an index; a column without a name is an expression.
    mutating func addIndex(
        name: String, columns: [String?], isPrimary: Bool, isUnique: Bool, isPartial: Bool
    ) {
        let list = columns.map { $0 ?? "expression" }.joined(separator: ", ")
        let kind = isPrimary ? "PRIMARY KEY" : isUnique ? "UNIQUE" : "INDEX \(name)"
        keys.insert("\(kind) (\(list))\(isPartial ? " WHERE …" : "")")
    }

    /// Adds the line of a foreign key.
    mutating func addForeignKey(
        from columns: [String], to table: String, _ targets: [String], onDelete: String
    ) {
        let action = onDelete == "NO ACTION" ? "" : " ON DELETE \(onDelete)"
        keys.insert(
            "FOREIGN KEY (\(columns.joined(separator: ", "))) REFERENCES \(table) "
                + "(\(targets.joined(separator: ", ")))\(action)")
    }
}
