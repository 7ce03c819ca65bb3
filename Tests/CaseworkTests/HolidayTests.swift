import Basics
import Foundation
import Testing

@testable import Casework

@Suite struct HolidayTests {
    @Test(arguments: [
        ("2005-12-27", true), ("2006-01-02", true), ("2010-12-27", true), ("2010-12-28", true),
        ("2011-04-29", true), ("2012-05-28", false), ("2012-06-04", true), ("2012-06-05", true),
        ("2020-05-04", false), ("2020-05-08", true), ("2022-06-02", true), ("2022-09-19", true),
        ("2023-05-08", true), ("2004-12-27", false), ("2011-04-22", true), ("2016-12-27", true),
    ])
    func `holidays by rule and by proclamation`(iso: String, isFree: Bool) throws {
        #expect(EnglishHolidays.days.contains(try #require(Day(iso: iso))) == isFree)
    }

    @Test func `there are eight in a usual year`() {
        let counts = Dictionary(grouping: EnglishHolidays.days, by: \.year).mapValues(\.count)
        #expect(counts[2009] == 8 && counts[2012] == 9 && counts[2022] == 10)
        #expect(counts.count == 26)
    }
}
