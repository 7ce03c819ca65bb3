import Basics

extension ReasonTeller {
    private var number: Int32 { Int32(day.number) }
    private var month: Int { walk.window.days.firstIndex(of: number) ?? 0 }

    private func before(months: Int) -> (name: String, day: Day) {
        let shifted = walk.calendar.adding(months: -Int32(months), to: number)
        return ("\(months) months before \(day.iso)", Day(number: Int(shifted)))
    }

    /// Rows of the obligations of other measures; a row stands under the measure that has it.
    func open(_ ids: [String]) throws(CaseworkError) -> [Reason] {
        let table = sources[0]
        let people = RowPeople(table)
        let starts = try table.days("start_date")
        var found: [Int32: Statement.Due] = [:]
        var conditions: [Stating] = []
        for id in ids {
            guard case .obligations(let shape) = try Definition.named(id).shape else { continue }
            conditions.append(try evaluation.statement(shape.condition, table))
            try walk.candidates(of: shape) { found[$0.row] = ReasonTeller.due($0) }
        }
        return (0..<Int32(table.count)).map { row in
            let condition = Statement.any(conditions.map { $0(row) })
            guard let due = found[row] else {
                return reason(
                    table, row, child: people.child(row), counted: condition, numerator: .nothing)
            }
            return reason(
                table, row, child: people.child(row),
                counted: .all([
                    condition,
                    .within(
                        of: "start date", is: Evaluation.day(starts[row]), from: nil, to: day),
                    .not(.within(of: "done", is: due.met, from: nil, to: day)),
                ]),
                numerator: .overdue(due, on: day))
        }
    }

    func holding(_ shape: HoldingShape) throws(CaseworkError) -> [Reason] {
        let table = sources[0]
        let people = RowPeople(table)
        let condition = try evaluation.statement(shape.condition, table)
        let starts = try table.days(shape.start)
        let ends = try table.days(shape.end)
        let cohort = try statements(shape.cohort, shape, table)
        let numerator = try statements(shape.numerator, shape, table)
        return (0..<Int32(table.count)).map { row in
            let held = [
                condition(row),
                .within(
                    of: shape.start.spaced, is: Evaluation.day(starts[row]), from: nil, to: day),
                .not(
                    .within(
                        of: shape.end.spaced, is: Evaluation.day(ends[row]), from: nil, to: day)),
            ]
            return reason(
                table, row, child: people.child(row),
                counted: .all(held + cohort.map { $0(row) }),
                numerator: numerator.isEmpty ? .nothing : .all(numerator.map { $0(row) }))
        }
    }

    private func statements(_ questions: [OnDay], _ shape: HoldingShape, _ table: RecordTable)
        throws(CaseworkError) -> [Stating]
    {
        var all: [Stating] = []
        for question in questions { all.append(try statement(question, shape, table)) }
        return all
    }

    private func statement(_ question: OnDay, _ shape: HoldingShape, _ table: RecordTable)
        throws(CaseworkError) -> Stating
    {
        let (day, number) = (day, number)
        switch question {
        case .begun(let months):
            let starts = try table.days(shape.start)
            let limit = before(months: months)
            return { row in
                .notBefore(
                    of: limit.name, is: limit.day, than: shape.start.spaced,
                    at: Evaluation.day(starts[row]))
            }
        case .aged(let from, let below):
            let births = try evaluation.days(.through("child_id", .column("dob")), table)
            return { row in
                .aged(
                    born: Evaluation.day(births[row]), on: day, fromMonths: from,
                    belowMonths: below)
            }
        case .firstUpTo(let linked):
            let days = try evaluation.days(.first(linked), table)
            return { row in
                .within(
                    of: "first \(linked.words)", is: Evaluation.day(days[row]), from: nil, to: day)
            }
        case .latestWithin(let linked, let months):
            let (found, groups) = try walk.linkedRows(linked, table)
            let limit = before(months: months)
            return { row in
                let place = found.last(groups[row], upTo: number)
                return .notBefore(
                    of: "latest \(linked.words)",
                    is: place.flatMap { Evaluation.day(found.days[$0]) }, than: limit.name,
                    at: limit.day)
            }
        case .latestIs(let linked, let column, let codes):
            let (found, groups) = try walk.linkedRows(linked, table)
            let (values, set) = try walk.records.table(linked.table).codes(column)
            return { row in
                let place = found.last(groups[row], upTo: number)
                return .code(
                    of: "latest \(column.spaced)",
                    is: place.flatMap { set.text(values[found.rows[$0]]) }, among: codes)
            }
        case .heldSince(let linked, let end, let months):
            let holding = try latestHolding(linked, end, table)
            let limit = before(months: months)
            return { row in
                .notBefore(
                    of: limit.name, is: limit.day, than: linked.words, at: holding(row))
            }
        case .noneHolds(let linked, let end):
            let holding = try latestHolding(linked, end, table)
            return { row in .noDay(of: linked.words, is: holding(row)) }
        }
    }

    private func latestHolding(_ linked: Linked, _ end: String, _ table: RecordTable)
        throws(CaseworkError) -> (Int32) -> Day?
    {
        let (found, groups) = try walk.linkedRows(linked, table)
        let ends = try walk.records.table(linked.table).days(end)
        let number = number
        return { row in
            walk.latestHolding(found, groups[row], ends, number).flatMap {
                Evaluation.day(found.days[$0])
            }
        }
    }

    func responsible(_ shape: ResponsibleShape) throws(CaseworkError) -> [Reason] {
        let table = sources[0]
        let allocations = try walk.records.table("allocation")
        let starts = try allocations.days("start_date")
        let (roles, set) = try allocations.codes("role")
        let found = try evaluation.linked(shape.events)
        let held = day.adding(days: -shape.heldDays)
        let least = day.adding(days: -shape.withinDays)
        return (0..<Int32(table.count)).map { child in
            let allocation = walk.responsible?.allocation(month: month, child: child) ?? -1
            let start = allocation < 0 ? nil : Evaluation.day(starts[allocation])
            let place = found.last(child, upTo: number)
            return reason(
                table, child, child: child,
                counted: .all([
                    .code(
                        of: "role", is: allocation < 0 ? nil : set.text(roles[allocation]),
                        among: [shape.role]),
                    .within(of: "allocated", is: start, from: nil, to: held),
                ]),
                numerator: .notBefore(
                    of: "latest \(shape.events.words)",
                    is: place.flatMap { Evaluation.day(found.days[$0]) },
                    than: "\(shape.withinDays) days before \(day.iso)", at: least))
        }
    }

    func caseload(_ shape: CaseloadShape) throws(CaseworkError) -> [Reason] {
        let table = sources[0]
        let hours = try table.numbers("fte_pct")
        let newly = try table.days("asye_until")
        let cases = try walk.heldCases(shape.role, workers: table.count)
        return (0..<Int32(table.count)).map { worker in
            let held = Int(cases[month * table.count + Int(worker)])
            let counted = Statement.atLeast(of: "cases held", count: held, least: 1)
            switch shape.result {
            case .casesPerFullTime:
                return reason(
                    table, worker, child: Blank.row, counted: counted, numerator: .nothing,
                    weight: held)
            case .overLimit(let usual, let newlyQualified):
                let isNew = newly[worker] != Blank.day && newly[worker] > number
                return reason(
                    table, worker, child: Blank.row, counted: counted,
                    numerator: .overLimit(
                        cases: held, hours: Int(hours[worker]),
                        limit: isNew ? newlyQualified : usual))
            }
        }
    }
}
