import Basics
import Foundation
import Testing

@testable import Operations

@Suite struct LondonDayTests {
    @Test func `the day is the one of the time zone's own rules`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/London"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        // The half hours around midnight: on a day of each month, and on every day when the clocks may change.
        let moments = (1_996...2_040).flatMap { year in
            (1...12).flatMap { month -> [Int] in
                let end = Day.end(ofMonth: month, year: year).number
                let days = month == 3 || month == 10 ? (end - 7)...end : end...end
                return days.flatMap { day in
                    stride(from: -5_400, through: 7_200, by: 1_800).map { day * 86_400 + $0 }
                }
            }
        }
        for seconds in moments {
            let date = Date(timeIntervalSince1970: TimeInterval(seconds))
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let day = Day(inLondonAt: Instant(milliseconds: Int64(seconds) * 1_000))
            #expect(day == Day(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
        }
    }
}
