import Basics
import Foundation
import Operations

/// Tells the moment and the council's day, which is Europe/London's.
public struct SiteClock: Sendable {
    private let moment: @Sendable () -> Instant

    /// A clock that a test can set.
    public init(now moment: @escaping @Sendable () -> Instant) { self.moment = moment }

    /// The machine's clock.
    public static let system = SiteClock {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }

    var now: Instant { moment() }

    var today: Day { Day(inLondonAt: now) }
}
