/// Which way a measure should go.
public enum Direction: Int, Sendable, Hashable, CaseIterable {
    /// More is better.
    case up = 1
    /// Less is better.
    case down = -1
    /// Neither is better.
    case neutral = 0
}
