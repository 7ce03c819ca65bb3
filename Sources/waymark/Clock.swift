import Basics
import Foundation
import Operations

/// The machine's clock; only commands and the website read it.
enum Clock {
    /// This moment.
    static var now: Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }

    /// The council's day.
    static var today: Day { Day(inLondonAt: now) }
}
