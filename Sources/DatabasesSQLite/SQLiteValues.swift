import Databases
import Foundation

extension SQLiteValue {
    /// A bound value as SQLite takes it.
    init(_ value: SQL.Value) {
        self =
            switch value {
            case .null: .null
            case .integer(let number): number.databaseValue
            case .text(let text): text.databaseValue
            case .blob(let bytes): Data(bytes).databaseValue
            }
    }
}

extension Row {
    /// A row of SQLite's result.
    init(from row: SQLiteRow) throws(DatabaseError) {
        var values: [SQL.Value] = []
        values.reserveCapacity(row.count)
        for index in 0..<row.count {
            let stored: SQLiteValue = row[index]
            switch stored.storage {
            case .null: values.append(.null)
            case .int64(let number): values.append(.integer(number))
            case .string(let text): values.append(.text(text))
            case .blob(let data): values.append(.blob([UInt8](data)))
            case .double:
                throw .column(index: index, expected: "integer, text or blob", found: "real")
            }
        }
        self.init(values)
    }
}
