extension Column {
    /// A column that is written here and never again.
    static func filled(
        _ count: Int, _ fill: (UnsafeMutablePointer<Element>) -> Void
    ) -> Column<Element> {
        let block = ColumnMemory(size: count * MemoryLayout<Element>.stride)
        fill(block.base.bindMemory(to: Element.self, capacity: max(count, 1)))
        return Column(block, count: count)
    }
}

extension RecordTable {
    private func values(_ name: String) -> Values? {
        schema.place(of: name).map { columns[$0] }
    }

    private func unknown(_ name: String) -> CaseworkError {
        .unknownColumn(table: schema.name, column: name)
    }

    /// The days of a column; of a time, its day.
    func days(_ name: String) throws(CaseworkError) -> Column<Int32> {
        switch values(name) {
        case .days(let days): return days
        case .instants(let instants):
            return .filled(count) { out in
                for row in 0..<count {
                    let instant = instants[row]
                    out[row] = instant == Blank.instant ? Blank.day : CaseCalendar.day(of: instant)
                }
            }
        default: throw unknown(name)
        }
    }

    /// The times of a column.
    func instants(_ name: String) throws(CaseworkError) -> Column<Int64> {
        guard case .instants(let instants) = values(name) else { throw unknown(name) }
        return instants
    }

    /// The numbers of a column.
    func numbers(_ name: String) throws(CaseworkError) -> Column<Int32> {
        guard case .numbers(let numbers) = values(name) else { throw unknown(name) }
        return numbers
    }

    /// The rows that a column refers to.
    func rows(_ name: String) throws(CaseworkError) -> Column<Int32> {
        guard case .rows(let rows) = values(name) else { throw unknown(name) }
        return rows
    }

    /// The rows that a column refers to, where there is such a column.
    func rowsIfAny(_ name: String) -> Column<Int32>? {
        guard case .rows(let rows) = values(name) else { return nil }
        return rows
    }

    /// The codes of a column, and their set.
    func codes(_ name: String) throws(CaseworkError) -> (Column<UInt8>, CodeSet) {
        guard let place = schema.place(of: name), case .codes(let codes) = columns[place],
            case .code(let set) = schema.columns[place].kind
        else { throw unknown(name) }
        return (codes, set)
    }

    /// For each code of a column, and for a blank cell, whether it is one of some codes.
    func codes(_ name: String, among wanted: [String]) throws(CaseworkError) -> (
        Column<UInt8>, [Bool]
    ) {
        let (codes, set) = try codes(name)
        var isWanted = [Bool](repeating: false, count: 256)
        for code in wanted {
            guard let place = set.place(of: code) else {
                throw .unknownCode(column: name, code: code)
            }
            isWanted[Int(place)] = true
        }
        return (codes, isWanted)
    }

    /// The table that a column refers to.
    func target(of name: String) throws(CaseworkError) -> String {
        guard let place = schema.place(of: name),
            case .reference(let table) = schema.columns[place].kind
        else { throw unknown(name) }
        return table
    }
}
