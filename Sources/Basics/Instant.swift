/// A moment in UTC, to the millisecond.
public struct Instant: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// Makes one from its parts.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// "2026-11-21T02:09:52.123Z".
    public var iso: String {
        let ofDay = Int(milliseconds % 86_400_000 + 86_400_000) % 86_400_000
        let day = Day(number: Int((milliseconds - Int64(ofDay)) / 86_400_000))
        func digits(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: width - text.count) + text
        }
        return "\(day.iso)T\(digits(ofDay / 3_600_000, 2)):\(digits(ofDay / 60_000 % 60, 2)):"
            + "\(digits(ofDay / 1_000 % 60, 2)).\(digits(ofDay % 1_000, 3))Z"
    }

    /// Earlier is less.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
