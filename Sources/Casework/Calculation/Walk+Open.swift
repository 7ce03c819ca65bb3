extension Walk {
    /// Obligations of other measures that are begun and not met on the day of a snapshot.
    func open(_ ids: [String], into sink: inout some MemberSink) throws(CaseworkError) {
        for id in ids {
            let definition = try Definition.named(id)
            guard case .obligations(let shape) = definition.shape else { continue }
            let table = try records.table(shape.table)
            let people = RowPeople(table)
            let starts = try table.days("start_date")
            try candidates(of: shape) { obligation in
                guard obligation.isOwed else { return }
                let row = obligation.row
                let start = max(starts[row], window.firstDay)
                let until = obligation.met == Blank.day ? window.lastDay : obligation.met
                guard start <= until, start <= window.lastDay else { return }
                let first = calendar.month(of: start) - window.first
                let last = min(calendar.month(of: until), window.last) - window.first
                for index in first...last {
                    let day = window.days[Int(index)]
                    guard starts[row] <= day, obligation.met == Blank.day || obligation.met > day
                    else { continue }
                    sink.take(
                        Member(
                            row: row, child: people.child(row), team: people.team(row),
                            worker: people.worker(row), anchor: day,
                            numerator: obligation.due < day ? 1 : 0))
                }
            }
        }
    }
}
