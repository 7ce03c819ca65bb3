extension Evaluation {
    /// For each row of a table, whether a condition holds; nil where it asks nothing.
    func mask(_ condition: Condition, _ table: RecordTable) throws(CaseworkError) -> Column<Bool>? {
        let count = table.count
        switch condition {
        case .always: return nil
        case .isOneOf(let name, let codes):
            let (values, isWanted) = try table.codes(name, among: codes)
            return byCode(values, isWanted, count)
        case .isNoneOf(let name, let codes):
            let (values, isWanted) = try table.codes(name, among: codes)
            return byCode(values, isWanted.map { !$0 }, count)
        case .isSet(let day):
            let days = try days(day, table)
            return each(count) { days[$0] != Blank.day }
        case .notBefore(let day, let other):
            let (days, others) = (try days(day, table), try days(other, table))
            return each(count) { row in
                // A blank day is smaller than every other.
                others[row] != Blank.day && days[row] >= others[row]
            }
        case .within(let day, let span):
            let days = try days(day, table)
            let from = span.from.map { Int32($0.number) } ?? Blank.day + 1
            let to = span.to.map { Int32($0.number) } ?? Int32.max
            return each(count) { days[$0] >= from && days[$0] <= to }
        case .hasLinked, .covers, .completesRun: return try linkedMask(condition, table)
        case .through(let name, let inner):
            let rows = try table.rows(name)
            guard let mask = try mask(inner, records.table(table.target(of: name))) else {
                return each(count) { rows[$0] >= 0 }
            }
            return each(count) { rows[$0] >= 0 && mask[rows[$0]] }
        case .not(let inner):
            guard let mask = try mask(inner, table) else { return each(count) { _ in false } }
            return each(count) { !mask[$0] }
        case .all(let conditions):
            var result: Column<Bool>?
            for condition in conditions {
                guard let mask = try mask(condition, table) else { continue }
                guard let before = result else {
                    result = mask
                    continue
                }
                result = each(count) { before[$0] && mask[$0] }
            }
            return result
        case .any(let conditions):
            var result = each(count) { _ in false }
            for condition in conditions {
                guard let mask = try mask(condition, table) else { return nil }
                let before = result
                result = each(count) { before[$0] || mask[$0] }
            }
            return result
        }
    }

    @inline(__always)
    private func each(_ count: Int, _ holds: (Int) -> Bool) -> Column<Bool> {
        .filled(count) { out in for row in 0..<count { out[row] = holds(row) } }
    }

    private func byCode(_ values: Column<UInt8>, _ isWanted: [Bool], _ count: Int) -> Column<Bool> {
        isWanted.withUnsafeBufferPointer { isWanted in
            each(count) { isWanted[Int(values[$0])] }
        }
    }

    private func linkedMask(_ condition: Condition, _ table: RecordTable) throws(CaseworkError)
        -> Column<Bool>?
    {
        let count = table.count
        switch condition {
        case .hasLinked(let linked):
            let other = try records.table(linked.table)
            let (rows, chosen) = (try other.rows(linked.by), try mask(linked.condition, other))
            let groups = try groups(of: table, in: linked)
            var isLinked = [Bool](
                repeating: false, count: records.count(of: try other.target(of: linked.by)))
            for row in 0..<other.count where rows[row] >= 0 && chosen.map({ $0[row] }) ?? true {
                isLinked[Int(rows[row])] = true
            }
            return each(count) { groups[$0] >= 0 && isLinked[Int(groups[$0])] }
        case .covers(let linked, let column, let codes):
            return try coverMask(linked, column, codes, table)
        case .completesRun(let size, let days, let column, let inner):
            return try runMask(size, days, column, inner, table)
        default: return nil
        }
    }

    private func coverMask(
        _ linked: Linked, _ column: String, _ codes: [String], _ table: RecordTable
    ) throws(CaseworkError) -> Column<Bool> {
        let other = try records.table(linked.table)
        let (rows, chosen) = (try other.rows(linked.by), try mask(linked.condition, other))
        let (values, set) = try other.codes(column)
        var bits = [UInt64](repeating: 0, count: 256)
        var all: UInt64 = 0
        for (index, code) in codes.prefix(64).enumerated() {
            guard let place = set.place(of: code) else {
                throw .unknownCode(column: column, code: code)
            }
            bits[Int(place)] = 1 << UInt64(index)
            all |= 1 << UInt64(index)
        }
        var found = [UInt64](
            repeating: 0, count: records.count(of: try other.target(of: linked.by)))
        for row in 0..<other.count where rows[row] >= 0 && chosen.map({ $0[row] }) ?? true {
            found[Int(rows[row])] |= bits[Int(values[row])]
        }
        let groups = try groups(of: table, in: linked)
        return each(table.count) { groups[$0] >= 0 && found[Int(groups[$0])] == all }
    }

    /// Rows that complete a run for the first time: with this one, so many of the child's rows began within so many
    /// days, and the row before it was not yet such a one.
    private func runMask(
        _ size: Int, _ span: Int, _ column: String, _ inner: Condition, _ table: RecordTable
    ) throws(CaseworkError) -> Column<Bool> {
        let count = table.count
        let instants = try table.instants(column)
        let children = try table.rows("child_id")
        let chosen = try mask(inner, table)
        let rows = (0..<count).filter { row in
            instants[row] != Blank.instant && (chosen.map { $0[row] } ?? true)
        }.sorted { left, right in
            if children[left] != children[right] { return children[left] < children[right] }
            if instants[left] != instants[right] { return instants[left] < instants[right] }
            return table.keys.precedes(left, right)
        }
        var result = [Bool](repeating: false, count: count)
        var wasFull = false
        for (place, row) in rows.enumerated() {
            let first = place - (size - 1)
            let isFirst = place == 0 || children[rows[place - 1]] != children[row]
            if isFirst { wasFull = false }
            let isFull =
                first >= 0 && children[rows[first]] == children[row]
                && CaseCalendar.day(of: instants[row]) - CaseCalendar.day(of: instants[rows[first]])
                    < Int32(span)
            result[row] = isFull && !wasFull
            wasFull = isFull
        }
        return Column(result)
    }
}
