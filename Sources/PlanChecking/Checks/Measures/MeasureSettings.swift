/// Thresholds of the checks on measures.
public struct MeasureSettings: Sendable, Equatable {
    /// Under how many requirements one text must stand before it is said to tell nothing of any (X54).
    public var requirementsForOneText = 3
    /// Makes the defaults.
    public init() {}
}
