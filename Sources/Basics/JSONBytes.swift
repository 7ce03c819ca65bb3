/// Writes JSON as UTF-8. Indented, a level is two blanks and each field has a line; lists of plain values stay on one.
@usableFromInline
struct JSONBytes {
    @usableFromInline var out: [UInt8] = []
    @usableFromInline let isIndented: Bool
    /// Takes what is written, a piece at a time; without it all stays here.
    @usableFromInline let take: (([UInt8]) -> Void)?
    @usableFromInline var level = 0
    /// Nothing stands yet in the object or list at hand.
    @usableFromInline var isFirst = true

    @usableFromInline static var pieceLength: Int { 1 << 16 }

    @inlinable
    init(isIndented: Bool, _ take: (([UInt8]) -> Void)? = nil) {
        self.isIndented = isIndented
        self.take = take
        if take != nil { out.reserveCapacity(JSONBytes.pieceLength + 4_096) }
    }

    /// What was not taken yet, with its closing line end.
    @inlinable
    mutating func finish() -> [UInt8] {
        if isIndented { out.append(10) }
        return out
    }

    // MARK: - Values

    /// Any value.
    @inlinable
    mutating func write(_ json: JSON) {
        switch json {
        case .null: write("null")
        case .truth(let value): write(value ? "true" : "false")
        case .integer(let value): write(value)
        case .number(let value): write(value)
        case .string(let text): quote(text)
        case .array(let items):
            if !isIndented || items.allSatisfy(\.isPlain) {
                line(items) { $0.write($1) }
            } else {
                block(items) { $0.write($1) }
            }
        case .object(let fields):
            object {
                for field in fields { $0.value(field.name, field.value) }
            }
        }
    }

    /// An object that tells its own fields.
    @inlinable
    mutating func record(_ record: some JSONRecord) {
        object { record.tell(&$0) }
    }

    @inlinable
    mutating func object(_ fields: (inout JSONBytes) -> Void) {
        out.append(UInt8(ascii: "{"))
        level += 1
        isFirst = true
        fields(&self)
        level -= 1
        if !isFirst { newLine() }
        isFirst = false
        out.append(UInt8(ascii: "}"))
        if let take, out.count >= JSONBytes.pieceLength {
            take(out)
            out.removeAll(keepingCapacity: true)
        }
    }

    /// A list on one line.
    @inlinable
    mutating func line<Items: Collection>(
        _ items: Items, _ write: (inout JSONBytes, Items.Element) -> Void
    ) {
        out.append(UInt8(ascii: "["))
        var isLater = false
        for item in items {
            if isLater {
                out.append(UInt8(ascii: ","))
                if isIndented { out.append(32) }
            }
            isLater = true
            write(&self, item)
        }
        out.append(UInt8(ascii: "]"))
    }

    /// A list with a line for each item.
    @inlinable
    mutating func block<Item>(_ items: [Item], _ write: (inout JSONBytes, Item) -> Void) {
        out.append(UInt8(ascii: "["))
        level += 1
        for (index, item) in items.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            newLine()
            write(&self, item)
        }
        level -= 1
        if !items.isEmpty { newLine() }
        out.append(UInt8(ascii: "]"))
    }

    // MARK: - Marks

    /// Begins a field: its line and its name, which go out in one piece because a plan has a million of them.
    @inlinable
    mutating func name(_ name: String) {
        let comma = isFirst ? 0 : 1
        let indent = isIndented ? 1 + level * 2 : 0
        isFirst = false
        var name = name
        let isDone = name.withUTF8 { bytes in
            let length = comma + indent + bytes.count + (isIndented ? 4 : 3)
            guard length <= JSONBytes.longestOpening, JSONBytes.standsAsItIs(bytes) else {
                return false
            }
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: JSONBytes.longestOpening) {
                $0.initialize(repeating: 32)
                if comma == 1 { $0[0] = UInt8(ascii: ",") }
                if indent > 0 { $0[comma] = 10 }
                let start = comma + indent
                $0[start] = UInt8(ascii: "\"")
                _ = UnsafeMutableBufferPointer(rebasing: $0[(start + 1)...]).update(from: bytes)
                $0[start + 1 + bytes.count] = UInt8(ascii: "\"")
                $0[start + 2 + bytes.count] = UInt8(ascii: ":")
                out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<length]))
            }
            return true
        }
        guard !isDone else { return }
        if comma == 1 { out.append(UInt8(ascii: ",")) }
        newLine()
        quote(name)
        write(isIndented ? ": " : ":")
    }

    @usableFromInline static var longestOpening: Int { 80 }

    @inlinable
    mutating func newLine() {
        guard isIndented else { return }
        out.append(10)
        out.append(contentsOf: repeatElement(32, count: level * 2))
    }

    @inlinable
    mutating func write(_ word: String) { out += word.utf8 }

    @inlinable
    mutating func write(_ value: Int) {
        if (0..<10).contains(value) {
            out.append(UInt8(48 + value))
        } else {
            out += String(value).utf8
        }
    }

    @inlinable
    mutating func write(_ value: Double) {
        guard value.isFinite else {
            write("null")
            return
        }
        if value == value.rounded(), abs(value) < 9_007_199_254_740_992 {
            write(Int(value))
        } else {
            write(String(value))
        }
    }

    @inlinable
    mutating func quote(_ text: String) {
        out.append(UInt8(ascii: "\""))
        var text = text
        let stands = text.withUTF8 { bytes in
            // Nearly every text stands as it is, and goes out in one piece.
            guard JSONBytes.standsAsItIs(bytes) else { return false }
            out.append(contentsOf: bytes)
            return true
        }
        if !stands {
            for byte in text.utf8 { escape(byte) }
        }
        out.append(UInt8(ascii: "\""))
    }

    /// Nothing in it must be escaped. It looks at every byte without stopping, which processors do many at a time.
    @inlinable
    static func standsAsItIs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isOdd = false
        for byte in bytes { isOdd = isOdd || mustEscape(byte) }
        return !isOdd
    }

    @inlinable
    static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    @inlinable
    mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            out.append(UInt8(ascii: "\\"))
            out.append(byte)
        case 10: write("\\n")
        case 13: write("\\r")
        case 9: write("\\t")
        case 0..<32:
            write(byte < 16 ? "\\u000" : "\\u001")
            write(String(byte & 15, radix: 16))
        default: out.append(byte)
        }
    }
}

extension JSONBytes: JSONFields {
    @inlinable
    mutating func text(_ name: String, _ value: String?) {
        self.name(name)
        if let value { quote(value) } else { write("null") }
    }

    @inlinable
    mutating func integer(_ name: String, _ value: Int?) {
        self.name(name)
        if let value { write(value) } else { write("null") }
    }

    @inlinable
    mutating func number(_ name: String, _ value: Double?) {
        self.name(name)
        if let value { write(value) } else { write("null") }
    }

    @inlinable
    mutating func truth(_ name: String, _ value: Bool) {
        self.name(name)
        write(value ? "true" : "false")
    }

    @inlinable
    mutating func texts(_ name: String, _ values: [String]) {
        self.name(name)
        line(values) { $0.quote($1) }
    }

    @inlinable
    mutating func integers(_ name: String, _ values: some Collection<Int>) {
        self.name(name)
        line(values) { $0.write($1) }
    }

    @inlinable
    mutating func record(_ name: String, _ value: (some JSONRecord)?) {
        self.name(name)
        if let value { record(value) } else { write("null") }
    }

    @inlinable
    mutating func records(_ name: String, _ values: [some JSONRecord]) {
        self.name(name)
        if isIndented {
            block(values) { $0.record($1) }
        } else {
            line(values) { $0.record($1) }
        }
    }

    @inlinable
    mutating func value(_ name: String, _ value: JSON) {
        self.name(name)
        write(value)
    }
}

extension JSON {
    /// The value as UTF-8.
    ///
    /// - Parameter isIndented: two blanks a level and a line a field; arrays of plain values stay on one line.
    public func bytes(isIndented: Bool = true) -> [UInt8] {
        var out = JSONBytes(isIndented: isIndented)
        out.write(self)
        return out.finish()
    }

    /// It takes no lines of its own.
    @usableFromInline
    var isPlain: Bool {
        switch self {
        case .array(let items): items.isEmpty
        case .object(let fields): fields.isEmpty
        default: true
        }
    }
}
