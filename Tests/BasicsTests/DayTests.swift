import Testing

@testable import Basics

struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2012-02-29", 15399), ("1969-12-31", -1), ("2000-03-01", 11017),
    ])
    func `a day is its number since 1970 and back`(iso: String, number: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == number)
        #expect(Day(number: number).iso == iso)
    }

    @Test(arguments: ["2011-02-29", "2012-13-01", "2012-00-10", "12-01-01", "2012-1-1", "x", ""])
    func `what is no day of the calendar is refused`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `every day of four centuries survives the way to parts and back`() {
        let first = Day(1900, 1, 1)?.number ?? 0
        for number in stride(from: first, to: first + 146_097, by: 1) {
            let parts = Day(number: number).parts
            #expect(Day(parts.year, parts.month, parts.day)?.number == number)
        }
    }

    @Test(arguments: [(2009, 4, 12), (2010, 4, 4), (2017, 4, 16), (2024, 3, 31), (2026, 4, 5)])
    func `Easter falls where the calendar says`(year: Int, month: Int, day: Int) {
        #expect(Day.easter(year: year) == Day(year, month, day))
    }

    @Test func `a month's end knows leap years and the turn of the year`() {
        #expect(Day.end(ofMonth: 2, year: 2012).iso == "2012-02-29")
        #expect(Day.end(ofMonth: 12, year: 2011).iso == "2011-12-31")
        #expect(Day.start(ofMonth: 13, year: 2011).iso == "2012-01-01")
    }

    @Test func `the weekday of a known day is right`() {
        #expect(Day(2026, 11, 21)?.weekday == 6)
        #expect(Day(1969, 12, 28)?.weekday == 7)
    }
}
