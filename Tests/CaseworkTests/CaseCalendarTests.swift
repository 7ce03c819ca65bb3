import Basics
import Testing

@testable import Casework

@Suite struct CaseCalendarTests {
    private let calendar = CaseCalendar.england

    private func number(_ iso: String) throws -> Int32 {
        Int32(try #require(Day(iso: iso)).number)
    }

    @Test(arguments: [
        ("2010-04-01", 10, "2010-04-19"), ("2010-03-31", 7, "2010-04-13"),
        ("2012-06-02", 15, "2012-06-26"), ("2010-12-24", 1, "2010-12-29"),
        ("2004-12-24", 1, "2004-12-27"), ("2012-06-02", 0, "2012-06-02"),
    ])
    func `working days are counted from the day after`(start: String, count: Int32, due: String)
        throws
    {
        #expect(
            calendar.adding(workingDays: count, to: try number(start)) == (try number(due)))
    }

    @Test(arguments: [
        ("2011-10-31", 4, "2012-02-29"), ("2012-08-31", -6, "2012-02-29"),
        ("2012-02-29", -12, "2011-02-28"), ("2012-01-15", 264, "2034-01-15"),
        ("1999-12-31", 2, "2000-02-29"),
    ])
    func `months end where the month ends`(start: String, count: Int32, end: String) throws {
        #expect(calendar.adding(months: count, to: try number(start)) == (try number(end)))
    }

    @Test func `a working day has its number after another`() throws {
        let start = try number("2010-04-01")
        #expect(calendar.workingDays(from: start, to: try number("2010-04-19")) == 10)
        #expect(calendar.workingDays(from: start, to: try number("2010-04-05")) == 0)
        #expect(calendar.workingDays(from: start, to: try number("2010-03-01")) == 0)
    }

    @Test func `a month has its first and last day`() throws {
        let month = calendar.month(of: try number("2012-02-15"))
        #expect(month == 2012 * 12 + 1)
        #expect(calendar.start(of: month) == (try number("2012-02-01")))
        #expect(calendar.end(of: month) == (try number("2012-02-29")))
    }
}
