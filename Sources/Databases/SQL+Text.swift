extension SQL {
    /// The statement as an engine reads it, with numbered placeholders: `?1` in SQLite, `$1` in PostgreSQL.
    public func text(for engine: Engine) -> String {
        let mark = engine == .sqlite ? UInt8(ascii: "?") : UInt8(ascii: "$")
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length)
        var number = 0
        for piece in pieces {
            switch piece {
            case .words(let words):
                words.withUTF8Buffer { bytes.append(contentsOf: $0) }
            case .parameter:
                number += 1
                bytes.append(mark)
                SQL.append(number, to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// At least the number of bytes that the text takes: a placeholder has at most six.
    private var length: Int {
        pieces.reduce(0) { sum, piece in
            if case .words(let words) = piece { sum + words.utf8CodeUnitCount } else { sum + 6 }
        }
    }
}

extension SQL: CustomStringConvertible, CustomDebugStringConvertible {
    /// The text with its placeholders; never a bound value, so it may be logged.
    public var description: String { text(for: .sqlite) }

    /// The text with its placeholders.
    public var debugDescription: String { description }
}
