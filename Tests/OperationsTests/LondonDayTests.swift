import Basics
import Foundation
import Testing

@testable import Operations

@Suite struct LondonDayTests {
    @Test func `the day is the one of the time zone's own rules`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/London"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        // Every six hours and a bit over forty years, so that no change of the clocks is missed.
        for seconds in stride(from: 1_000_000_000, through: 2_240_000_000, by: 21_577) {
            let date = Date(timeIntervalSince1970: TimeInterval(seconds))
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let day = Day(inLondonAt: Instant(milliseconds: Int64(seconds) * 1_000))
            #expect(day == Day(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
        }
    }
}
