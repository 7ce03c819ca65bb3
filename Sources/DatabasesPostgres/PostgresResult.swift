import CLibPQ
import Databases

/// A result of libpq in binary format, read row by row; it must not outlive the result.
struct PostgresResult {
    private let result: OpaquePointer?
    private let types: [Oid]
    /// How many rows there are.
    let count: Int

    init(_ result: OpaquePointer?) {
        self.result = result
        count = Int(PQntuples(result))
        types = (0..<PQnfields(result)).map { PQftype(result, $0) }
    }

    /// How many rows a change touched; none for a `SELECT`.
    var changes: Int {
        guard let tag = PQcmdStatus(result).map({ String(cString: $0) }), !tag.hasPrefix("SELECT")
        else { return 0 }
        return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    func row(_ index: Int) throws(DatabaseError) -> Row {
        var values: [SQL.Value] = []
        values.reserveCapacity(types.count)
        for (column, type) in types.enumerated() {
            let (row, column) = (Int32(index), Int32(column))
            guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column)
            else {
                values.append(.null)
                continue
            }
            let bytes = UnsafeRawBufferPointer(
                start: start, count: Int(PQgetlength(result, row, column)))
            guard let value = PostgresTypes.value(bytes, of: type) else {
                throw .column(
                    index: Int(column), expected: "integer, text or blob",
                    found: PostgresTypes.name(type))
            }
            values.append(value)
        }
        return Row(values)
    }
}
