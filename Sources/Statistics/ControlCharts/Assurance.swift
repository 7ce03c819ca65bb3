/// Whether a process as it is now can be expected to meet its target.
public enum Assurance: Sendable, Hashable, CaseIterable {
    /// The target lies beyond the limit that the process does not reach.
    case consistentlyFails
    /// The target lies beyond the limit that the process does not miss.
    case consistentlyPasses
    /// The target lies between the limits, or on one of them.
    case hitOrMiss

    /// The target against the current limits; nil without a target, or where neither way is better.
    public init?(target: Double?, limits: ProcessLimits, direction: Direction) {
        guard let target, direction != .neutral else { return nil }
        if target > limits.upper {
            self = direction == .up ? .consistentlyFails : .consistentlyPasses
        } else if target < limits.lower {
            self = direction == .up ? .consistentlyPasses : .consistentlyFails
        } else {
            self = .hitOrMiss
        }
    }
}
