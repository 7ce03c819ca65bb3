import Casework

/// The columns of a table while it is read: room for the next row in each.
struct RowStore {
    private var bases: UnsafeMutablePointer<UnsafeMutableRawPointer>
    private var plain = PlainMemory()
    private(set) var keys: UnsafeMutablePointer<PackedKey>
    private var blocks: [ColumnMemory]
    private let keyBlock: ColumnMemory
    private let widths: [Int]
    private(set) var capacity: Int

    init(_ schema: TableSchema, capacity: Int) {
        widths = schema.columns.map { column in
            switch column.kind {
            case .key, .text: 0
            case .code: 1
            case .reference, .number, .day: 4
            case .instant: 8
            }
        }
        blocks = widths.map { ColumnMemory(size: $0 * capacity) }
        keyBlock = ColumnMemory(size: capacity * MemoryLayout<PackedKey>.stride)
        bases = plain.values(blocks.map(\.base))
        keys = keyBlock.base.bindMemory(to: PackedKey.self, capacity: capacity)
        self.capacity = capacity
    }

    /// Makes room for another row.
    @inline(__always)
    mutating func reserve(_ count: Int) {
        if count == capacity { grow(count) }
    }

    private mutating func grow(_ count: Int) {
        capacity = capacity * 3 / 2 + 64
        for (block, width) in zip(blocks, widths) where width > 0 {
            block.grow(to: width * capacity, keeping: width * count)
        }
        let stride = MemoryLayout<PackedKey>.stride
        keyBlock.grow(to: stride * capacity, keeping: stride * count)
        for (index, block) in blocks.enumerated() { bases[index] = block.base }
        keys = keyBlock.base.bindMemory(to: PackedKey.self, capacity: capacity)
    }

    @inline(__always)
    func set<Value: BitwiseCopyable>(_ value: Value, column: Int, row: Int) {
        bases[column].storeBytes(
            of: value, toByteOffset: row * MemoryLayout<Value>.stride, as: Value.self)
    }

    @inline(__always)
    func value<Value: BitwiseCopyable>(_ type: Value.Type, column: Int, row: Int) -> Value {
        bases[column].load(fromByteOffset: row * MemoryLayout<Value>.stride, as: Value.self)
    }

    /// The finished columns.
    func table(_ schema: TableSchema, count: Int, long: [[UInt8]], areInOrder: Bool) -> RecordTable
    {
        let columns = schema.columns.indices.map { index -> RecordTable.Values in
            switch schema.columns[index].kind {
            case .key, .text: .none
            case .reference: .rows(Column(blocks[index], count: count))
            case .code: .codes(Column(blocks[index], count: count))
            case .number: .numbers(Column(blocks[index], count: count))
            case .day: .days(Column(blocks[index], count: count))
            case .instant: .instants(Column(blocks[index], count: count))
            }
        }
        return RecordTable(
            schema: schema, count: count,
            keys: Keys(Column(keyBlock, count: count), long: long, areInOrder: areInOrder),
            columns: columns)
    }
}
