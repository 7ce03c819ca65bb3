import Basics

/// Makes the statement of a row.
typealias Stating = (_ row: Int32) -> Statement

extension Evaluation {
    static func day(_ number: Int32) -> Day? {
        number == Blank.day ? nil : Day(number: Int(number))
    }

    /// What a condition states about each row of a table.
    func statement(_ condition: Condition, _ table: RecordTable) throws(CaseworkError) -> Stating {
        switch condition {
        case .always: return { _ in .nothing }
        case .isOneOf(let name, let codes):
            let (values, set) = try table.codes(name)
            return { row in .code(of: name.spaced, is: set.text(values[row]), among: codes) }
        case .isNoneOf(let name, let codes):
            let (values, set) = try table.codes(name)
            return { row in
                .not(.code(of: name.spaced, is: set.text(values[row]), among: codes))
            }
        case .isSet(let day):
            let days = try days(day, table)
            return { row in .day(of: day.words, is: Evaluation.day(days[row])) }
        case .notBefore(let day, let other):
            let (days, others) = (try days(day, table), try days(other, table))
            return { row in
                .notBefore(
                    of: day.words, is: Evaluation.day(days[row]), than: other.words,
                    at: Evaluation.day(others[row]))
            }
        case .within(let day, let span):
            let days = try days(day, table)
            return { row in
                .within(
                    of: day.words, is: Evaluation.day(days[row]), from: span.from, to: span.to)
            }
        case .hasLinked(let linked): return try linkedStatement(linked, table)
        case .covers(let linked, let column, let codes):
            return try coverStatement(linked, column, codes, table)
        case .completesRun(let size, let span, let column, let inner):
            return try runStatement(size, span, column, inner, table)
        case .through(let name, let inner):
            let rows = try table.rows(name)
            let stating = try statement(inner, records.table(table.target(of: name)))
            return { row in
                rows[row] < 0 ? .atLeast(of: name.spaced, count: 0, least: 1) : stating(rows[row])
            }
        case .not(let inner):
            let stating = try statement(inner, table)
            return { row in .not(stating(row)) }
        case .all(let parts):
            let all = try statements(parts, table)
            return { row in .all(all.map { $0(row) }) }
        case .any(let parts):
            let all = try statements(parts, table)
            return { row in .any(all.map { $0(row) }) }
        }
    }

    private func statements(_ conditions: [Condition], _ table: RecordTable)
        throws(CaseworkError) -> [Stating]
    {
        var all: [Stating] = []
        for condition in conditions { all.append(try statement(condition, table)) }
        return all
    }

    private func linkedStatement(_ linked: Linked, _ table: RecordTable) throws(CaseworkError)
        -> Stating
    {
        let (found, groups) = (try self.linked(linked), try groups(of: table, in: linked))
        return { row in
            .atLeast(of: linked.table.spaced, count: found.range(groups[row]).count, least: 1)
        }
    }

    private func coverStatement(
        _ linked: Linked, _ column: String, _ codes: [String], _ table: RecordTable
    ) throws(CaseworkError) -> Stating {
        let (found, groups) = (try self.linked(linked), try groups(of: table, in: linked))
        let (values, set) = try records.table(linked.table).codes(column)
        return { row in
            let texts = found.range(groups[row]).compactMap { set.text(values[found.rows[$0]]) }
            return .covers(of: column.spaced, found: Set(texts).sorted(), all: codes)
        }
    }

    private func runStatement(
        _ size: Int, _ span: Int, _ column: String, _ inner: Condition, _ table: RecordTable
    ) throws(CaseworkError) -> Stating {
        let instants = try table.instants(column)
        let children = try table.rows("child_id")
        let chosen = try mask(inner, table)
        let stating = try statement(inner, table)
        var rows: [Int32: [Int]] = [:]
        for row in 0..<table.count
        where instants[row] != Blank.instant && (chosen.map { $0[row] } ?? true) {
            rows[children[row], default: []].append(row)
        }
        let sorted = rows.mapValues { rows in
            rows.sorted {
                instants[$0] != instants[$1]
                    ? instants[$0] < instants[$1] : table.keys.precedes($0, $1)
            }
        }
        return { row in
            let mine = sorted[children[row]] ?? []
            let upTo = mine.prefix { $0 != Int(row) } + [Int(row)]
            let days = upTo.suffix(size + 1).map {
                Day(number: Int(CaseCalendar.day(of: instants[$0])))
            }
            return .all([stating(row), .completesRun(days: days, size: size, within: span)])
        }
    }
}

extension CodeSet {
    /// The code of a place; nil for a blank.
    func text(_ place: UInt8) -> String? {
        place == Blank.code ? nil : codes[Int(place)]
    }
}

extension String {
    /// A column's name as words: "completed date".
    var spaced: String { String(map { $0 == "_" ? " " : $0 }) }
}

extension DayOf {
    /// What the day is, in words.
    var words: String {
        switch self {
        case .column(let name): name.spaced
        case .through(_, let inner): inner.words
        case .first(let linked): "first \(linked.words)"
        case .firstFrom(let linked, let other): "first \(linked.words) from \(other.words)"
        case .lastBefore(let linked, let other): "last \(linked.words) before \(other.words)"
        case .shifted(let inner, let months):
            "\(abs(months)) months \(months < 0 ? "before" : "after") \(inner.words)"
        }
    }
}

extension Linked {
    /// The day of the linked rows, in words.
    var words: String { "\(day.spaced) (\(table.spaced))" }
}
