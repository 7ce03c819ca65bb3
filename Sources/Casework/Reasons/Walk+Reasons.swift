import Basics

extension Calculation {
    /// Why each row that a measure might count in a month is counted, or is not.
    public func reasons(of definition: Definition, in month: Month) throws(CaseworkError)
        -> [Reason]
    {
        let (walk, sources) = try prepared(definition)
        guard month.number >= window.first, month.number <= window.last else { return [] }
        let span = DatedSpan(
            from: Day(number: Int(walk.calendar.start(of: month.number))),
            to: Day(number: Int(window.days[Int(month.number - window.first)])))
        let teller = ReasonTeller(
            walk: walk, sources: sources, span: span, names: try Names(records))
        switch definition.shape {
        case .events(let shapes):
            var reasons: [Reason] = []
            for (source, shape) in shapes.enumerated() {
                reasons += try teller.events(shape, sources[source])
            }
            return reasons
        case .obligations(let shape): return try teller.obligations(shape, definition)
        case .chain(let shape): return try teller.chain(shape, definition)
        case .hours(let shape): return try teller.hours(shape)
        case .openObligations(let ids): return try teller.open(ids)
        case .holding(let shape): return try teller.holding(shape)
        case .responsible(let shape): return try teller.responsible(shape)
        case .caseload(let shape): return try teller.caseload(shape)
        }
    }
}

/// Tells the reasons of one measure in one month.
struct ReasonTeller {
    let walk: Walk
    let sources: [RecordTable]
    /// The month, up to the as-at date.
    let span: DatedSpan
    let names: Names

    var evaluation: Evaluation { walk.evaluation }
    /// The last day of the month, or the as-at date.
    var day: Day { span.to ?? walk.records.asAt }

    func reason(
        _ table: RecordTable, _ row: Int32, sequence: Int32 = 0, child: Int32,
        counted: Statement, numerator: Statement, weight: Int = 1, span: Reason.Span? = nil
    ) -> Reason {
        let member = Member(
            row: row, sequence: sequence, child: child, team: Blank.row, worker: Blank.row,
            anchor: 0, numerator: 0)
        let texts = names.texts(of: member, in: table).map { text in
            text.map { String(decoding: $0, as: UTF8.self) }
        }
        return Reason(
            event: texts[0] ?? "", child: texts[1], counted: counted, numerator: numerator,
            weight: weight, span: span)
    }

    func inMonth(_ name: String, _ number: Int32) -> Statement {
        .within(of: name, is: Evaluation.day(number), from: span.from, to: span.to)
    }

    func events(_ shape: EventShape, _ table: RecordTable) throws(CaseworkError) -> [Reason] {
        let people = RowPeople(table)
        let condition = try evaluation.statement(shape.condition, table)
        let numerator = try evaluation.statement(shape.numerator, table)
        let anchors = try evaluation.days(shape.anchor, table)
        let values = try shape.value.map { value throws(CaseworkError) in
            (try evaluation.days(value.from, table), try evaluation.days(value.to, table), value)
        }
        return (0..<Int32(table.count)).map { row in
            var parts = [condition(row), inMonth(shape.anchor.words, anchors[row])]
            var days: Reason.Span?
            if let (from, to, value) = values {
                let (first, second) = (Evaluation.day(from[row]), Evaluation.day(to[row]))
                if value.below == .leftOut {
                    parts.append(
                        .notBefore(
                            of: value.to.words, is: second, than: value.from.words, at: first))
                } else {
                    parts += [
                        .day(of: value.from.words, is: first), .day(of: value.to.words, is: second),
                    ]
                }
                if let first, let second {
                    days = Reason.Span(
                        from: first, to: second, isNeverNegative: value.below == .zero)
                }
            }
            return reason(
                table, row, child: people.child(row), counted: .all(parts),
                numerator: numerator(row), span: days)
        }
    }

    static func due(_ obligation: Obligation) -> Statement.Due {
        Statement.Due(
            trigger: Day(number: Int(obligation.trigger)), limit: obligation.limit,
            met: Evaluation.day(obligation.met), end: Evaluation.day(obligation.end))
    }

    func anchor(_ due: Statement.Due, _ anchor: ObligationShape.Anchor) -> Statement {
        switch anchor {
        case .met: .within(of: "done", is: due.met, from: span.from, to: span.to)
        case .due: .dueWithin(due, from: span.from ?? day, to: day)
        }
    }

    func obligations(_ shape: ObligationShape, _ definition: Definition) throws(CaseworkError)
        -> [Reason]
    {
        let table = sources[0]
        let people = RowPeople(table)
        let condition = try evaluation.statement(shape.condition, table)
        let triggers = try evaluation.days(shape.trigger, table)
        var found: [Int32: Statement.Due] = [:]
        try walk.candidates(of: shape) { found[$0.row] = ReasonTeller.due($0) }
        return (0..<Int32(table.count)).map { row in
            let child = people.child(row)
            guard let due = found[row] else {
                let trigger = Statement.day(
                    of: shape.trigger.words, is: Evaluation.day(triggers[row]))
                return reason(
                    table, row, child: child, counted: .all([condition(row), trigger]),
                    numerator: .nothing)
            }
            return reason(
                table, row, child: child,
                counted: .all([condition(row), .owed(due), anchor(due, shape.anchor)]),
                numerator: .inTime(due))
        }
    }

    func chain(_ shape: ChainShape, _ definition: Definition) throws(CaseworkError) -> [Reason] {
        let table = sources[0]
        let people = RowPeople(table)
        let condition = try evaluation.statement(shape.condition, table)
        var reasons: [Reason] = []
        try walk.candidates(of: shape) { obligation in
            let due = ReasonTeller.due(obligation)
            let row = obligation.row
            reasons.append(
                reason(
                    table, row, sequence: obligation.sequence, child: people.child(row),
                    counted: .all([condition(row), .owed(due), anchor(due, .due)]),
                    numerator: .inTime(due)))
        }
        return reasons
    }

    func hours(_ shape: HoursShape) throws(CaseworkError) -> [Reason] {
        let table = sources[0]
        let people = RowPeople(table)
        let condition = try evaluation.statement(shape.condition, table)
        let ends = try table.instants(shape.trigger)
        let mets = try walk.interviewTimes(shape)
        return (0..<Int32(table.count)).map { row in
            let name = shape.trigger.spaced
            guard ends[row] != Blank.instant else {
                return reason(
                    table, row, child: people.child(row), counted: .day(of: name, is: nil),
                    numerator: .nothing)
            }
            let start = Statement.InstantText(seconds: ends[row])
            let met =
                mets[row] == Blank.instant ? nil : Statement.InstantText(seconds: mets[row])
            return reason(
                table, row, child: people.child(row),
                counted: .all([
                    condition(row), inMonth(name, CaseCalendar.day(of: ends[row])),
                    .hoursOver(start, hours: shape.hours, by: walk.records.asAt),
                ]),
                numerator: .withinHours(start, hours: shape.hours, met: met))
        }
    }
}
