extension Walk {
    /// For each episode, the time of its first return interview.
    func interviewTimes(_ shape: HoursShape) throws(CaseworkError) -> Column<Int64> {
        let table = try records.table(shape.interviews)
        let episodes = try table.rows(shape.by)
        let times = try table.instants(shape.met)
        let count = records.count(of: shape.table)
        return .filled(count) { out in
            out.update(repeating: Blank.instant, count: count)
            for row in 0..<table.count where episodes[row] >= 0 && times[row] != Blank.instant {
                let episode = Int(episodes[row])
                if out[episode] == Blank.instant || times[row] < out[episode] {
                    out[episode] = times[row]
                }
            }
        }
    }

    /// Calls the body with the row, the due time and the time of the first interview of every episode that ended.
    func interviews(_ shape: HoursShape, _ body: (Int32, Int64, Int64) -> Void)
        throws(CaseworkError)
    {
        let table = try records.table(shape.table)
        let mask = try evaluation.mask(shape.condition, table)
        let ends = try table.instants(shape.trigger)
        let mets = try interviewTimes(shape)
        for index in 0..<table.count where ends[index] != Blank.instant {
            let row = Int32(truncatingIfNeeded: index)
            guard mask.map({ $0[row] }) ?? true else { continue }
            body(row, ends[row] + Int64(shape.hours) * 3600, mets[row])
        }
    }

    func hours(_ shape: HoursShape, into sink: inout some MemberSink) throws(CaseworkError) {
        let table = try records.table(shape.table)
        let people = RowPeople(table)
        let ends = try table.instants(shape.trigger)
        let over = Int64(evaluation.asAt + 1) * 86_400
        try interviews(shape) { row, due, met in
            let day = CaseCalendar.day(of: ends[row])
            guard due < over, window.contains(day) else { return }
            sink.take(
                Member(
                    row: row, child: people.child(row), team: people.team(row),
                    worker: people.worker(row), anchor: day,
                    numerator: met != Blank.instant && met <= due ? 1 : 0))
        }
    }
}
