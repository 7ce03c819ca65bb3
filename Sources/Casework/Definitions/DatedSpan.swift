import Basics

/// Days from one to another, both included.
public struct DatedSpan: Sendable, Hashable {
    /// The first day; any, without one.
    public var from: Day?
    /// The last day; any, without one.
    public var to: Day?

    /// Makes one from its parts.
    public init(from: Day? = nil, to: Day? = nil) {
        self.from = from
        self.to = to
    }

    func contains(_ day: Int32) -> Bool {
        (from.map { Int(day) >= $0.number } ?? true) && (to.map { Int(day) <= $0.number } ?? true)
    }
}
