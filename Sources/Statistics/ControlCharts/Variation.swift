/// What the last point of a chart says about change.
public enum Variation: Sendable, Hashable, CaseIterable {
    /// Nothing that chance does not explain.
    case commonCause
    /// Better, by going up.
    case improvementHigh
    /// Better, by going down.
    case improvementLow
    /// Worse, by going up.
    case concernHigh
    /// Worse, by going down.
    case concernLow
    /// Up, where up is neither better nor worse.
    case neutralHigh
    /// Down, where down is neither better nor worse.
    case neutralLow

    /// The meaning of a point's special cause for a measure that should go one way.
    public init(_ cause: SpecialCause?, direction: Direction) {
        guard let cause else {
            self = .commonCause
            return
        }
        let isHigh = cause.direction > 0
        switch cause.direction * direction.rawValue {
        case 1: self = isHigh ? .improvementHigh : .improvementLow
        case -1: self = isHigh ? .concernHigh : .concernLow
        default: self = isHigh ? .neutralHigh : .neutralLow
        }
    }
}
