import Basics
import Databases
import GRDBSQLite

/// The columns of the row that a statement stands on, read without a copy of the row.
struct SQLiteColumns: Columns {
    private let statement: OpaquePointer
    private let count: Int

    init(_ statement: OpaquePointer) {
        self.statement = statement
        count = Int(sqlite3_column_count(statement))
    }

    func isNull(_ index: Int) throws(DatabaseError) -> Bool { try type(index) == SQLITE_NULL }

    func integer(_ index: Int) throws(DatabaseError) -> Int {
        guard try type(index) == SQLITE_INTEGER else { throw mismatch(index, "integer") }
        return Int(sqlite3_column_int64(statement, Int32(index)))
    }

    func truth(_ index: Int) throws(DatabaseError) -> Bool {
        guard try type(index) == SQLITE_INTEGER else { throw mismatch(index, "0 or 1") }
        switch sqlite3_column_int64(statement, Int32(index)) {
        case 0: return false
        case 1: return true
        default: throw mismatch(index, "0 or 1")
        }
    }

    func text(_ index: Int) throws(DatabaseError) -> String {
        guard let bytes = try bytes(index) else { throw mismatch(index, "text") }
        return String(decoding: bytes, as: UTF8.self)
    }

    func optionalText(_ index: Int) throws(DatabaseError) -> String? {
        if let bytes = try bytes(index) { return String(decoding: bytes, as: UTF8.self) }
        guard try isNull(index) else { throw mismatch(index, "text") }
        return nil
    }

    func optionalDay(_ index: Int) throws(DatabaseError) -> Day? {
        if let bytes = try bytes(index), let day = Day(iso: bytes) { return day }
        guard try isNull(index) else { throw mismatch(index, "day") }
        return nil
    }

    func identifier(_ index: Int) throws(DatabaseError) -> Identifier {
        guard let bytes = try bytes(index), let identifier = Identifier(bytes) else {
            throw mismatch(index, "identifier")
        }
        return identifier
    }

    func says(_ index: Int, _ text: String) throws(DatabaseError) -> Bool {
        guard let bytes = try bytes(index) else { throw mismatch(index, "text") }
        guard text.utf8.count == bytes.count else { return false }
        var text = text
        return text.withUTF8 { $0.elementsEqual(bytes) }
    }

    private func mismatch(_ index: Int, _ expected: String) -> DatabaseError {
        let found =
            switch sqlite3_column_type(statement, Int32(index)) {
            case SQLITE_NULL: "null"
            case SQLITE_INTEGER: "integer"
            case SQLITE_TEXT: "text"
            case SQLITE_BLOB: "blob"
            default: "real"
            }
        return .column(index: index, expected: expected, found: found)
    }

    /// Every column as a value that can be kept.
    func values() throws(DatabaseError) -> [SQL.Value] {
        var values: [SQL.Value] = []
        values.reserveCapacity(count)
        for index in 0..<count {
            switch try type(index) {
            case SQLITE_NULL: values.append(.null)
            case SQLITE_INTEGER:
                values.append(.integer(sqlite3_column_int64(statement, Int32(index))))
            case SQLITE_TEXT: values.append(.text(try text(index)))
            case SQLITE_BLOB: values.append(.blob(blob(index)))
            default: throw mismatch(index, "integer, text or blob")
            }
        }
        return values
    }

    private func type(_ index: Int) throws(DatabaseError) -> Int32 {
        guard index >= 0, index < count else {
            throw .column(index: index, expected: "a column", found: "\(count) columns")
        }
        return sqlite3_column_type(statement, Int32(index))
    }

    /// The bytes of a text, until the next step; nil where the column is anything else.
    private func bytes(_ index: Int) throws(DatabaseError) -> UnsafeBufferPointer<UInt8>? {
        guard try type(index) == SQLITE_TEXT,
            // The text is asked for before its length, which is that of the form asked for last.
            let start = sqlite3_column_text(statement, Int32(index))
        else { return nil }
        return UnsafeBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(statement, Int32(index))))
    }

    private func blob(_ index: Int) -> [UInt8] {
        let start = sqlite3_column_blob(statement, Int32(index))
        let bytes = UnsafeRawBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(statement, Int32(index))))
        return [UInt8](bytes)
    }
}
