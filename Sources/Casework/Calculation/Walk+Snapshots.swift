extension Walk {
    /// A question about a row on a day.
    typealias Answer = (_ row: Int32, _ day: Int32) -> Bool

    /// Rows that hold on the day of a snapshot.
    func holding(_ shape: HoldingShape, into sink: inout some MemberSink) throws(CaseworkError) {
        let table = try records.table(shape.table)
        let people = RowPeople(table)
        let mask = try evaluation.mask(shape.condition, table)
        let starts = try table.days(shape.start)
        let ends = try table.days(shape.end)
        let cohort = try answers(shape.cohort, shape, table)
        let numerator = try answers(shape.numerator, shape, table)
        let allocations = RowPeople(try records.table("allocation"))
        for index in 0..<table.count {
            let row = Int32(truncatingIfNeeded: index)
            let start = starts[row]
            let end = ends[row]
            guard start != Blank.day, start <= window.lastDay,
                end == Blank.day || end > window.firstDay, mask.map({ $0[row] }) ?? true
            else { continue }
            let first = max(calendar.month(of: start), window.first) - window.first
            let last =
                end == Blank.day
                ? window.last - window.first
                : min(calendar.month(of: end), window.last) - window.first
            guard first <= last else { continue }
            for month in Int(first)...Int(last) {
                let day = window.days[month]
                guard start <= day, end == Blank.day || end > day,
                    cohort.allSatisfy({ $0(row, day) })
                else { continue }
                let child = people.child(row)
                var (team, worker) = (people.team(row), people.worker(row))
                if shape.team == .responsible {
                    let allocation = responsible?.allocation(month: month, child: child) ?? -1
                    team = allocation < 0 ? Blank.row : allocations.team(allocation)
                    worker = allocation < 0 ? Blank.row : allocations.worker(allocation)
                }
                sink.take(
                    Member(
                        row: row, child: child, team: team, worker: worker, anchor: day,
                        numerator: numerator.allSatisfy { $0(row, day) } ? 1 : 0))
            }
        }
    }

    /// Each question made ready to be asked of every row.
    func answers(_ questions: [OnDay], _ shape: HoldingShape, _ table: RecordTable)
        throws(CaseworkError) -> [Answer]
    {
        var answers: [Answer] = []
        for question in questions { answers.append(try answer(question, shape, table)) }
        return answers
    }

    private func answer(_ question: OnDay, _ shape: HoldingShape, _ table: RecordTable)
        throws(CaseworkError) -> Answer
    {
        let calendar = calendar
        switch question {
        case .begun(let months):
            let starts = try table.days(shape.start)
            return { row, day in
                starts[row] <= calendar.adding(months: -Int32(months), to: day)
            }
        case .aged(let from, let below):
            let births = try evaluation.days(.through("child_id", .column("dob")), table)
            return { row, day in
                births[row] != Blank.day
                    && calendar.adding(months: Int32(from), to: births[row]) <= day
                    && calendar.adding(months: Int32(below), to: births[row]) > day
            }
        case .firstUpTo(let linked):
            let days = try evaluation.days(.first(linked), table)
            return { row, day in days[row] != Blank.day && days[row] <= day }
        case .latestWithin(let linked, let months):
            let (found, groups) = try linkedRows(linked, table)
            return { row, day in
                guard let place = found.last(groups[row], upTo: day) else { return false }
                return found.days[place] >= calendar.adding(months: -Int32(months), to: day)
            }
        case .latestIs(let linked, let column, let codes):
            let (found, groups) = try linkedRows(linked, table)
            let (values, isWanted) = try records.table(linked.table).codes(column, among: codes)
            return { row, day in
                guard let place = found.last(groups[row], upTo: day) else { return false }
                return isWanted[Int(values[found.rows[place]])]
            }
        case .heldSince(let linked, let end, let months):
            let (found, groups) = try linkedRows(linked, table)
            let ends = try records.table(linked.table).days(end)
            return { row, day in
                let place = latestHolding(found, groups[row], ends, day)
                return place.map {
                    found.days[$0] <= calendar.adding(months: -Int32(months), to: day)
                } ?? false
            }
        case .noneHolds(let linked, let end):
            let (found, groups) = try linkedRows(linked, table)
            let ends = try records.table(linked.table).days(end)
            return { row, day in latestHolding(found, groups[row], ends, day) == nil }
        }
    }

    func linkedRows(_ linked: Linked, _ table: RecordTable) throws(CaseworkError)
        -> (LinkedRows, Column<Int32>)
    {
        (try evaluation.linked(linked), try evaluation.groups(of: table, in: linked))
    }

    /// The last of the linked rows that hold on a day.
    func latestHolding(
        _ found: LinkedRows, _ group: Int32, _ ends: Column<Int32>, _ day: Int32
    ) -> Int? {
        guard var place = found.last(group, upTo: day) else { return nil }
        let first = found.range(group).lowerBound
        while true {
            let end = ends[found.rows[place]]
            if end == Blank.day || end > day { return place }
            if place == first { return nil }
            place -= 1
        }
    }

    /// Children whose responsible worker has a role, on the day of a snapshot.
    func responsible(_ shape: ResponsibleShape, into sink: inout some MemberSink)
        throws(CaseworkError)
    {
        guard let responsible else { return }
        let allocations = try records.table("allocation")
        let people = RowPeople(allocations)
        let starts = try allocations.days("start_date")
        let (roles, isWanted) = try allocations.codes("role", among: [shape.role])
        let found = try evaluation.linked(shape.events)
        for (month, day) in window.days.enumerated() {
            for child in 0..<Int32(truncatingIfNeeded: records.count(of: "child")) {
                let allocation = responsible.allocation(month: month, child: child)
                guard allocation >= 0, isWanted[Int(roles[allocation])],
                    starts[allocation] <= day - Int32(shape.heldDays)
                else { continue }
                let place = found.last(child, upTo: day)
                let isFound =
                    place.map { found.days[$0] >= day - Int32(shape.withinDays) } ?? false
                sink.take(
                    Member(
                        row: child, child: child, team: people.team(allocation),
                        worker: people.worker(allocation), anchor: day,
                        numerator: isFound ? 1 : 0))
            }
        }
    }

    /// Workers who hold cases in a role, on the day of a snapshot.
    func caseload(_ shape: CaseloadShape, into sink: inout some MemberSink) throws(CaseworkError) {
        let workers = try records.table("worker")
        let teams = try workers.rows("team_id")
        let hours = try workers.numbers("fte_pct")
        let newly = try workers.days("asye_until")
        let cases = try heldCases(shape.role, workers: workers.count)
        for (month, day) in window.days.enumerated() {
            for index in 0..<workers.count {
                let held = cases[month * workers.count + index]
                guard held > 0 else { continue }
                let worker = Int32(truncatingIfNeeded: index)
                var member = Member(
                    row: worker, child: Blank.row, team: teams[worker], worker: worker,
                    anchor: day, numerator: held)
                switch shape.result {
                case .casesPerFullTime: member.value = hours[worker]
                case .overLimit(let usual, let newlyQualified):
                    let isNew = newly[worker] != Blank.day && newly[worker] > day
                    let limit = isNew ? newlyQualified : usual
                    member.numerator = 100 * Int(held) > limit * Int(hours[worker]) ? 1 : 0
                }
                sink.take(member)
            }
        }
    }

    /// For each month and worker, how many cases are held.
    func heldCases(_ role: String, workers count: Int) throws(CaseworkError) -> [Int32] {
        let table = try records.table("allocation")
        let workers = try table.rows("worker_id")
        let starts = try table.days("start_date")
        let ends = try table.days("end_date")
        let (roles, isWanted) = try table.codes("role", among: [role])
        var cases = [Int32](repeating: 0, count: count * window.count)
        for row in 0..<table.count where isWanted[Int(roles[row])] && starts[row] != Blank.day {
            let (start, end) = (starts[row], ends[row])
            let first = max(calendar.month(of: start), window.first)
            let last = end == Blank.day ? window.last : min(calendar.month(of: end), window.last)
            guard first <= last else { continue }
            for month in Int(first - window.first)...Int(last - window.first) {
                let day = window.days[month]
                if start <= day, end == Blank.day || end > day {
                    cases[month * count + Int(workers[row])] += 1
                }
            }
        }
        return cases
    }
}
