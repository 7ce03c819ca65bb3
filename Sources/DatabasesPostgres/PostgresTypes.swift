import CLibPQ
import Databases

/// How the three portable kinds are said in PostgreSQL: the only place that knows its types.
enum PostgresTypes {
    /// A stored value from its binary form; nil for a type that has no portable kind.
    static func value(_ bytes: UnsafeRawBufferPointer, of type: Oid) -> SQL.Value? {
        switch type {
        case 20: .integer(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        case 23: .integer(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
        case 21: .integer(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
        case 26: .integer(Int64(UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self))))
        case 16: .integer(bytes.first == 1 ? 1 : 0)
        case 1_700: PostgresNumeric.whole(bytes).map { .integer($0) }
        // text, varchar, char(n), name, "char" and a literal whose type nobody said.
        case 25, 1_043, 1_042, 19, 18, 705: .text(String(decoding: bytes, as: UTF8.self))
        case 17: .blob([UInt8](bytes))
        // What functions such as pg_advisory_xact_lock give back.
        case 2_278: .null
        default: nil
        }
    }

    /// What to call a type that has no portable kind.
    static func name(_ type: Oid) -> String {
        switch type {
        case 700, 701: "real"
        case 1_700: "a number that is not whole"
        default: "type \(type)"
        }
    }

    /// The statement with the portable type words in PostgreSQL's: `INTEGER` becomes `BIGINT`, as PostgreSQL's own
    /// has 32 bits, and `BLOB` becomes `BYTEA`.
    ///
    /// Only whole words in capitals outside quotes: `'INTEGER'` and `integer` stay as they are.
    static func translated(_ text: String) -> String {
        var out: [UInt8] = []
        var word: [UInt8] = []
        var quote: UInt8?
        func endWord() {
            out += names[word] ?? word
            word.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            if let open = quote {
                out.append(byte)
                if byte == open { quote = nil }
            } else if isWordByte(byte) {
                word.append(byte)
            } else {
                endWord()
                out.append(byte)
                if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { quote = byte }
            }
        }
        endWord()
        return String(decoding: out, as: UTF8.self)
    }

    private static let names = [
        Array("INTEGER".utf8): Array("BIGINT".utf8), Array("BLOB".utf8): Array("BYTEA".utf8),
    ]

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 128...255:
            true
        default: false
        }
    }
}

extension SQL.Kind {
    /// The type that a parameter of this kind is sent as.
    var type: Oid {
        switch self {
        case .integer: 20
        case .text: 25
        case .blob: 17
        }
    }
}
