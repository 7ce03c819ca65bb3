import Databases

/// Bound values in libpq's binary format: one buffer that holds them all for the length of a call.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    private var places: [Range<Int>?] = []

    init(_ parameters: [SQL.Parameter]) {
        for parameter in parameters {
            let start = bytes.count
            switch parameter.value {
            case .null:
                places.append(nil)
                continue
            case .integer(let number):
                withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .blob(let blob): bytes.append(contentsOf: blob)
            }
            places.append(start..<bytes.count)
        }
        // So that an empty value at the end points at something: a null pointer would mean NULL.
        bytes.append(0)
    }

    /// Calls libpq with the addresses, lengths and formats of the values.
    func withPointers<Result>(
        _ call: ([UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { buffer in
            // libpq takes every value as char*, and the buffer is bytes and nothing else.
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return call(
                places.map { place in place.flatMap { start?.advanced(by: $0.lowerBound) } },
                places.map { Int32($0?.count ?? 0) },
                [Int32](repeating: 1, count: places.count))
        }
    }
}
