import Casework

/// The spellings that the format asks for, in plain memory: what is asked for every coded cell.
struct CodeTable: BitwiseCopyable {
    struct Spelling: BitwiseCopyable {
        /// The first eight bytes, the first of them highest.
        var head: UInt64
        /// The next eight.
        var tail: UInt64
        /// All other bytes; few codes have any.
        var rest: UInt64
        var count: Int
    }

    var spellings: UnsafePointer<Spelling>
    var count: Int

    /// The first bytes of a text as a number; at most 24 are told apart, and no code is longer.
    @inline(__always)
    static func packed(_ bytes: UnsafePointer<UInt8>, from first: Int, count: Int) -> UInt64 {
        var packed: UInt64 = 0
        for index in first..<max(first, min(count, first + 8)) {
            packed = packed << 8 | UInt64(bytes[index])
        }
        return packed
    }

    /// The place of a code that is spelled as the format asks; −1 where it is not.
    ///
    /// - Parameter last: the code of the row before; a column often holds the same one again.
    @inline(__always)
    func place(_ cell: Cell, last: Int) -> Int {
        let head = CodeTable.packed(cell.start, from: 0, count: cell.count)
        if last < count, isMatch(last, head, cell) { return last }
        for index in 0..<count where isMatch(index, head, cell) { return index }
        return -1
    }

    @inline(__always)
    private func isMatch(_ index: Int, _ head: UInt64, _ cell: Cell) -> Bool {
        let spelling = spellings[index]
        guard spelling.head == head, spelling.count == cell.count else { return false }
        return cell.count <= 8
            || spelling.tail == CodeTable.packed(cell.start, from: 8, count: cell.count)
                && spelling.rest == CodeTable.packed(cell.start, from: 16, count: cell.count)
    }
}

/// Finds the code that a cell means, also where it is spelled otherwise.
final class CodeReading {
    /// The spellings that the format asks for.
    let table: CodeTable
    private let memory: ColumnMemory
    private let places: [String: UInt8]

    init(_ set: CodeSet) {
        let count = set.codes.count
        memory = ColumnMemory(size: count * MemoryLayout<CodeTable.Spelling>.stride)
        let start = memory.base.bindMemory(to: CodeTable.Spelling.self, capacity: count)
        for (index, code) in set.codes.enumerated() {
            Array(code.utf8).withUnsafeBufferPointer { bytes in
                guard let first = bytes.baseAddress else { return }
                start[index] = CodeTable.Spelling(
                    head: CodeTable.packed(first, from: 0, count: bytes.count),
                    tail: CodeTable.packed(first, from: 8, count: bytes.count),
                    rest: CodeTable.packed(first, from: 16, count: bytes.count),
                    count: bytes.count)
            }
        }
        table = CodeTable(spellings: UnsafePointer(start), count: count)
        var places: [String: UInt8] = [:]
        for (alias, code) in set.aliases { places[alias] = set.place(of: code) }
        for (place, code) in set.codes.enumerated() { places[code.lowercased()] = UInt8(place) }
        self.places = places
    }

    /// The place of a code in another spelling: case, a prefix as of "a) ", and the other words that are understood.
    func otherSpelling(_ cell: Cell) -> UInt8? {
        var text = Substring(cell.text)
        let letters = text.utf8.prefix { (97...122).contains($0) }.count
        if (1...2).contains(letters), text.utf8.dropFirst(letters).starts(with: ") ".utf8) {
            text = text.dropFirst(letters + 2)
        }
        return places[text.lowercased()]
    }
}
