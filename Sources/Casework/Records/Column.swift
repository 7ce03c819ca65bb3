/// The values of one column, side by side in memory.
public struct Column<Element: BitwiseCopyable>: @unchecked Sendable {
    // Safe to share: the memory is never written again once there is a column over it.

    /// Where the values begin.
    public let base: UnsafePointer<Element>
    /// How many there are.
    public let count: Int
    private let block: ColumnMemory

    /// The first values of a block.
    public init(_ block: ColumnMemory, count: Int) {
        self.block = block
        self.count = count
        base = UnsafePointer(block.base.bindMemory(to: Element.self, capacity: max(count, 1)))
    }

    /// A column made of values.
    public init(_ values: [Element]) {
        let block = ColumnMemory(size: values.count * MemoryLayout<Element>.stride)
        let start = block.base.bindMemory(to: Element.self, capacity: max(values.count, 1))
        for (index, value) in values.enumerated() { start[index] = value }
        self.init(block, count: values.count)
    }

    /// The value of a row; the caller stays within the count.
    @inlinable
    public subscript(_ row: Int) -> Element { base[row] }

    /// The value of a row.
    @inlinable
    public subscript(_ row: Int32) -> Element { base[Int(row)] }
}

/// What stands for a blank cell in a column.
public enum Blank {
    /// In columns of days and of numbers.
    public static let day = Int32.min
    /// In columns of instants.
    public static let instant = Int64.min
    /// In columns of codes.
    public static let code = UInt8.max
    /// In columns that refer to rows of a table.
    public static let row: Int32 = -1
}
