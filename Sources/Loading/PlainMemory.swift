import Casework

/// Small arrays of plain values that are read and written for every row, without counting who holds them.
struct PlainMemory {
    private var memory: [ColumnMemory] = []

    /// Memory that holds these values for as long as this lives.
    mutating func values<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
        let block = ColumnMemory(size: max(values.count, 1) * MemoryLayout<Value>.stride)
        memory.append(block)
        let start = block.base.bindMemory(to: Value.self, capacity: max(values.count, 1))
        for (index, value) in values.enumerated() { start[index] = value }
        return start
    }
}
