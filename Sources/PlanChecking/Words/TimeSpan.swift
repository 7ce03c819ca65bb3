import Basics

/// How long it is from one day to another, as a message says it: "5 days", "7 weeks", "3 months".
enum TimeSpan {
    /// The length without its direction.
    static func words(from first: Day, to second: Day) -> String {
        let days = abs(second.number - first.number)
        return switch days {
        case ..<14: Shown.count(days, "day")
        case ..<60: Shown.count(days / 7, "week")
        default: Shown.count(Int((Double(days) / 30.4).rounded()), "month")
        }
    }
}
