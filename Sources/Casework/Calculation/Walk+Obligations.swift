extension Walk {
    /// Calls the body with every obligation of a definition, inside the window or not.
    func obligations(of definition: Definition, _ body: (Obligation) -> Void)
        throws(CaseworkError)
    {
        switch definition.shape {
        case .obligations(let shape): try single(shape, body)
        case .chain(let shape): try candidates(of: shape) { if $0.isOwed { body($0) } }
        default: break
        }
    }

    func obligationMembers(
        _ tableName: String, _ definition: Definition, _ anchor: ObligationShape.Anchor,
        into sink: inout some MemberSink
    ) throws(CaseworkError) {
        let people = RowPeople(try records.table(tableName))
        try obligations(of: definition) { obligation in
            let day = anchor == .met ? obligation.met : obligation.due
            guard window.contains(day) else { return }
            let row = obligation.row
            sink.take(
                Member(
                    row: row, sequence: obligation.sequence, child: people.child(row),
                    team: people.team(row), worker: people.worker(row), anchor: day,
                    numerator: obligation.isMetInTime ? 1 : 0))
        }
    }

    /// Calls the body with every obligation that is owed.
    private func single(_ shape: ObligationShape, _ body: (Obligation) -> Void)
        throws(CaseworkError)
    {
        try candidates(of: shape) { if $0.isOwed { body($0) } }
    }

    /// Calls the body with every obligation, those too that fell away because their row ended in time.
    @inline(__always)
    func candidates(of shape: ObligationShape, _ body: (Obligation) -> Void)
        throws(CaseworkError)
    {
        let table = try records.table(shape.table)
        let mask = try evaluation.mask(shape.condition, table)
        let triggers = try evaluation.days(shape.trigger, table)
        let mets = try evaluation.days(shape.met, table)
        let ends = try shape.end.map { end throws(CaseworkError) in
            try evaluation.days(end, table)
        }
        let exceptions = try shape.exception.map { exception throws(CaseworkError) in
            (try evaluation.mask(exception.condition, table), exception.limit)
        }
        for index in 0..<table.count {
            let row = Int32(truncatingIfNeeded: index)
            let trigger = triggers[row]
            guard trigger != Blank.day, mask.map({ $0[row] }) ?? true else { continue }
            var limit = shape.clock.limit(on: trigger)
            if let (rows, other) = exceptions, rows.map({ $0[row] }) ?? true { limit = other }
            guard let limit else { continue }
            body(
                Obligation(
                    row: row, trigger: trigger, limit: limit,
                    due: limit.due(from: trigger, calendar), met: mets[row],
                    end: ends.map { $0[row] } ?? Blank.day))
        }
    }

    /// Obligations that follow each other; those too that fell away because their row ended in time.
    ///
    /// Source: conventions of the casework measures, 7. The last obligation of a row has no event that meets it.
    @inline(__always)
    func candidates(of shape: ChainShape, _ body: (Obligation) -> Void) throws(CaseworkError) {
        let table = try records.table(shape.table)
        let mask = try evaluation.mask(shape.condition, table)
        let starts = try table.days("start_date")
        let ends = try table.days("end_date")
        let events = try evaluation.linked(shape.events)
        let groups = try evaluation.groups(of: table, in: shape.events)
        let shared = try shape.sharing.map { name throws(CaseworkError) in
            (try table.rows(name), try records.table(shape.events.table).rows(name))
        }
        let exceptions = try shape.exception.map { exception throws(CaseworkError) in
            (
                try evaluation.mask(exception.condition, table), Int32(exception.afterMonths),
                exception.limit
            )
        }
        guard let lastLimit = shape.next.last else { return }
        for index in 0..<table.count {
            let row = Int32(truncatingIfNeeded: index)
            let start = starts[row]
            guard start != Blank.day, mask.map({ $0[row] }) ?? true,
                let first = shape.first.limit(on: start)
            else { continue }
            let end = ends[row]
            let until = end == Blank.day ? evaluation.asAt : end
            var later: (from: Int32, limit: Limit)?
            if let (rows, months, limit) = exceptions, rows.map({ $0[row] }) ?? true {
                later = (calendar.adding(months: months, to: start), limit)
            }
            var obligation = Obligation(
                row: row, sequence: 1, trigger: start, limit: first,
                due: first.due(from: start, calendar), met: Blank.day, end: end)
            let range = events.range(groups[row])
            for place in events.firstPlace(range, after: start - 1)..<range.upperBound {
                let day = events.days[place]
                if day > until { break }
                // Two events on one day are one; the start itself may be the first event.
                if obligation.sequence > 1, day == obligation.trigger { continue }
                if let (own, others) = shared, others[events.rows[place]] != own[row] { continue }
                obligation.met = day
                body(obligation)
                let step = Int(obligation.sequence) - 1
                obligation.limit = step < shape.next.count ? shape.next[step] : lastLimit
                if let later, day >= later.from { obligation.limit = later.limit }
                obligation.trigger = day
                obligation.sequence += 1
                obligation.due = obligation.limit.due(from: day, calendar)
            }
            obligation.met = Blank.day
            body(obligation)
        }
    }
}
