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
