import Basics

/// Finds days and answers conditions for all rows of a table at once.
struct Evaluation: Sendable {
    let records: CaseRecords
    let calendar: CaseCalendar
    let asAt: Int32

    init(_ records: CaseRecords, _ calendar: CaseCalendar) {
        self.records = records
        self.calendar = calendar
        asAt = Int32(records.asAt.number)
    }

    // MARK: - Linked rows

    /// The linked rows in their groups.
    func linked(_ linked: Linked) throws(CaseworkError) -> LinkedRows {
        let table = try records.table(linked.table)
        return LinkedRows(
            table, by: try table.rows(linked.by),
            groupCount: records.count(of: try table.target(of: linked.by)),
            days: try table.days(linked.day), mask: try mask(linked.condition, table))
    }

    /// The group of each row of a table among linked rows.
    func groups(of table: RecordTable, in linked: Linked) throws(CaseworkError) -> Column<Int32> {
        let other = try records.table(linked.table)
        if try other.target(of: linked.by) == table.schema.name {
            let count = table.count
            return .filled(count) { out in for row in 0..<count { out[row] = Int32(row) } }
        }
        return try table.rows(linked.by)
    }

    // MARK: - Days

    /// A day for each row of a table.
    func days(_ day: DayOf, _ table: RecordTable) throws(CaseworkError) -> Column<Int32> {
        let count = table.count
        switch day {
        case .column(let name): return try table.days(name)
        case .through(let name, let inner):
            let rows = try table.rows(name)
            let days = try days(inner, records.table(table.target(of: name)))
            return .filled(count) { out in
                for row in 0..<count {
                    out[row] = rows[row] < 0 ? Blank.day : days[rows[row]]
                }
            }
        case .first(let linked):
            let (found, groups) = (try self.linked(linked), try groups(of: table, in: linked))
            return .filled(count) { out in
                for row in 0..<count {
                    let range = found.range(groups[row])
                    out[row] = range.isEmpty ? Blank.day : found.days[range.lowerBound]
                }
            }
        case .firstFrom(let linked, let other):
            return try beside(linked, other, table) { found, range, day in
                let place = found.firstPlace(range, after: day - 1)
                return place < range.upperBound ? found.days[place] : Blank.day
            }
        case .lastBefore(let linked, let other):
            return try beside(linked, other, table) { found, range, day in
                let place = found.firstPlace(range, after: day - 1)
                return place > range.lowerBound ? found.days[place - 1] : Blank.day
            }
        case .shifted(let inner, let months):
            let days = try days(inner, table)
            return .filled(count) { out in
                for row in 0..<count {
                    out[row] =
                        days[row] == Blank.day
                        ? Blank.day : calendar.adding(months: Int32(months), to: days[row])
                }
            }
        }
    }

    private func beside(
        _ linked: Linked, _ other: DayOf, _ table: RecordTable,
        _ find: (LinkedRows, Range<Int>, Int32) -> Int32
    ) throws(CaseworkError) -> Column<Int32> {
        let (found, groups) = (try self.linked(linked), try groups(of: table, in: linked))
        let days = try days(other, table)
        return .filled(table.count) { out in
            for row in 0..<table.count {
                let day = days[row]
                out[row] = day == Blank.day ? Blank.day : find(found, found.range(groups[row]), day)
            }
        }
    }
}
