import Basics

extension Day {
    /// The council's day at a moment: the calendar day in London.
    ///
    /// Summer time (an hour ahead of UTC) runs from the last Sunday of March, 01:00 UTC, to the last Sunday of October,
    /// 01:00 UTC. Source: Summer Time Order 2002. Example: 30 June, 23:30 UTC is 1 July.
    public init(inLondonAt moment: Instant) {
        let hour = 3_600_000
        let milliseconds = Int(moment.milliseconds)
        let year = Day(number: milliseconds.dividedDown(by: 24 * hour)).year
        let starts = Day.lastSunday(ofMonth: 3, year: year).number * 24 * hour + hour
        let ends = Day.lastSunday(ofMonth: 10, year: year).number * 24 * hour + hour
        let isSummer = (starts..<ends).contains(milliseconds)
        self.init(number: (milliseconds + (isSummer ? hour : 0)).dividedDown(by: 24 * hour))
    }

    private static func lastSunday(ofMonth month: Int, year: Int) -> Day {
        let end = Day.end(ofMonth: month, year: year)
        return end.adding(days: -(end.weekday % 7))
    }
}

extension Instant {
    /// The moment at which a day begins in London: midnight, an hour before UTC's in summer.
    static func startInLondon(of day: Day) -> Instant {
        let midnight = Instant(milliseconds: Int64(day.number) * 86_400_000)
        let early = Instant(milliseconds: midnight.milliseconds - 3_600_000)
        return Day(inLondonAt: early) == day ? early : midnight
    }
}

extension Int {
    fileprivate func dividedDown(by divisor: Int) -> Int {
        (self - (self % divisor + divisor) % divisor) / divisor
    }
}
