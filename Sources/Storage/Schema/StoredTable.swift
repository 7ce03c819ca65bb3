import Databases

/// A table as a backup knows it: its columns, and the order of its rows.
struct StoredTable: Sendable {
    struct Column: Sendable {
        var name: StaticString
        var kind: SQL.Kind
    }

    var name: StaticString
    var columns: [Column]
    /// What tells its rows apart, and so their order in a backup.
    var key: SQL

    init(_ name: StaticString, key: SQL, _ columns: [Column]) {
        self.name = name
        self.key = key
        self.columns = columns
    }

    /// All rows, all columns.
    var selection: SQL {
        let list = columns.map { SQL(stringLiteral: $0.name) }.joined(separator: ", ")
        return "SELECT \(sql: list) FROM \(sql: SQL(stringLiteral: name)) ORDER BY \(sql: key)"
    }

    /// Adds a row of some of the columns.
    func insertion(of values: [SQL.Value], in columns: [Column]) -> SQL {
        let names = columns.map { SQL(stringLiteral: $0.name) }.joined(separator: ", ")
        let bound = zip(columns, values).map { column, value -> SQL in
            switch column.kind {
            case .integer:
                if case .integer(let number) = value { "\(number)" } else { "\(nil as Int64?)" }
            case .text: if case .text(let text) = value { "\(text)" } else { "\(nil as String?)" }
            case .blob:
                if case .blob(let bytes) = value { "\(bytes)" } else { "\(nil as [UInt8]?)" }
            }
        }
        return """
            INSERT INTO \(sql: SQL(stringLiteral: name)) (\(sql: names))
            VALUES (\(sql: bound.joined(separator: ", ")))
            """
    }
}

extension StoredTable.Column {
    static func text(_ name: StaticString) -> Self { Self(name: name, kind: .text) }
    static func integer(_ name: StaticString) -> Self { Self(name: name, kind: .integer) }
    static func blob(_ name: StaticString) -> Self { Self(name: name, kind: .blob) }
}
