/// A stretch of memory that a column lies in; it goes when the last column over it goes.
public final class ColumnMemory: @unchecked Sendable {
    // Safe to share: a loader writes it before anyone else knows it, and nobody writes it after that.

    /// Where it begins.
    public private(set) var base: UnsafeMutableRawPointer
    /// How many bytes it has.
    public private(set) var size: Int

    /// A block of so many bytes, not yet set to anything.
    public init(size: Int) {
        self.size = max(size, 64)
        base = .allocate(byteCount: self.size, alignment: 64)
    }

    deinit { base.deallocate() }

    /// Makes it longer and keeps the first bytes.
    public func grow(to size: Int, keeping used: Int) {
        guard size > self.size else { return }
        let longer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
        longer.copyMemory(from: base, byteCount: min(used, self.size))
        base.deallocate()
        base = longer
        self.size = size
    }
}
