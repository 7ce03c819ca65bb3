/// Rows in groups (of a child, of a period …), in each group in the order of their days.
struct LinkedRows: Sendable {
    /// Where each group begins among the rows; one more than there are groups.
    let offsets: Column<Int32>
    /// The day of each row.
    let days: Column<Int32>
    /// The row in its table.
    let rows: Column<Int32>

    /// The places of a group's rows.
    @inline(__always)
    func range(_ group: Int32) -> Range<Int> {
        guard group >= 0 else { return 0..<0 }
        return Int(offsets[group])..<Int(offsets[group + 1])
    }

    /// The place of the last row of a group up to a day; nil where there is none.
    @inline(__always)
    func last(_ group: Int32, upTo day: Int32) -> Int? {
        let range = range(group)
        let place = firstPlace(range, after: day)
        return place > range.lowerBound ? place - 1 : nil
    }

    /// The first place of a range whose day is after a day.
    @inline(__always)
    func firstPlace(_ range: Range<Int>, after day: Int32) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if days[middle] > day { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Groups the rows of a table by the row that a column refers to. Rows without a day, and rows that belong to
    /// nothing, are left out. On one day, rows stand in the order of their keys.
    init(
        _ table: RecordTable, by groups: Column<Int32>, groupCount: Int, days: Column<Int32>,
        mask: Column<Bool>?
    ) {
        let count = table.count
        let isTaken = { (row: Int) in
            groups[row] >= 0 && days[row] != Blank.day && (mask.map { $0[row] } ?? true)
        }
        var taken = 0
        offsets = .filled(groupCount + 1) { offsets in
            offsets.update(repeating: 0, count: groupCount + 1)
            for row in 0..<count where isTaken(row) {
                offsets[Int(groups[row])] += 1
                taken += 1
            }
            var sum: Int32 = 0
            for group in 0...groupCount {
                let size = offsets[group]
                offsets[group] = sum
                sum += group < groupCount ? size : 0
            }
        }
        let starts = offsets
        let next = UnsafeMutablePointer<Int32>.allocate(capacity: groupCount + 1)
        next.update(from: starts.base, count: groupCount + 1)
        defer { next.deallocate() }
        let dayBlock = ColumnMemory(size: taken * 4)
        let rowBlock = ColumnMemory(size: taken * 4)
        let sortedDays = dayBlock.base.bindMemory(to: Int32.self, capacity: max(taken, 1))
        let sortedRows = rowBlock.base.bindMemory(to: Int32.self, capacity: max(taken, 1))
        let keys = table.keys
        for row in 0..<count where isTaken(row) {
            let group = Int(groups[row])
            let first = Int(starts[group])
            let day = days[row]
            // Rows mostly come in order, so that nothing moves.
            var place = Int(next[group])
            while place > first {
                let before = sortedDays[place - 1]
                guard
                    before > day
                        || before == day && !keys.areInOrder
                            && keys.precedes(row, Int(sortedRows[place - 1]))
                else { break }
                sortedDays[place] = before
                sortedRows[place] = sortedRows[place - 1]
                place -= 1
            }
            sortedDays[place] = day
            sortedRows[place] = Int32(row)
            next[group] += 1
        }
        self.days = Column(dayBlock, count: taken)
        rows = Column(rowBlock, count: taken)
    }
}
