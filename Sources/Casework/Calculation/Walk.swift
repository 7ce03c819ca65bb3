/// Goes through the members of a measure: the one rule behind both the list and the number.
struct Walk: Sendable {
    let evaluation: Evaluation
    let window: Window
    let responsible: Responsible?

    var records: CaseRecords { evaluation.records }
    var calendar: CaseCalendar { evaluation.calendar }

    init(_ evaluation: Evaluation, _ window: Window, _ responsible: Responsible?) {
        self.evaluation = evaluation
        self.window = window
        self.responsible = responsible
    }

    /// The tables whose rows a definition's members are.
    func sources(_ definition: Definition) throws(CaseworkError) -> [RecordTable] {
        let names: [String] =
            switch definition.shape {
            case .events(let shapes): shapes.map(\.table)
            case .obligations(let shape): [shape.table]
            case .chain(let shape): [shape.table]
            case .hours(let shape): [shape.table]
            case .openObligations: ["assessment"]
            case .holding(let shape): [shape.table]
            case .responsible: ["child"]
            case .caseload: ["worker"]
            }
        var tables: [RecordTable] = []
        for name in names { tables.append(try records.table(name)) }
        return tables
    }

    /// Tells a sink every member of the window's months.
    func members(of definition: Definition, into sink: inout some MemberSink)
        throws(CaseworkError)
    {
        switch definition.shape {
        case .events(let shapes):
            for (source, shape) in shapes.enumerated() {
                try events(shape, source, definition.kind, into: &sink)
            }
        case .obligations(let shape):
            try obligationMembers(shape.table, definition, shape.anchor, into: &sink)
        case .chain(let shape): try obligationMembers(shape.table, definition, .due, into: &sink)
        case .hours(let shape): try hours(shape, into: &sink)
        case .openObligations(let ids): try open(ids, into: &sink)
        case .holding(let shape): try holding(shape, into: &sink)
        case .responsible(let shape): try responsible(shape, into: &sink)
        case .caseload(let shape): try caseload(shape, into: &sink)
        }
    }

    /// Rows whose day lies in the window.
    private func events(
        _ shape: EventShape, _ source: Int, _ kind: Definition.Kind,
        into sink: inout some MemberSink
    ) throws(CaseworkError) {
        let table = try records.table(shape.table)
        let people = RowPeople(table)
        let mask = try evaluation.mask(shape.condition, table)
        let anchors = try evaluation.days(shape.anchor, table)
        let numerator = try evaluation.mask(shape.numerator, table)
        let values = try shape.value.map { span throws(CaseworkError) in
            (try evaluation.days(span.from, table), try evaluation.days(span.to, table), span.below)
        }
        for index in 0..<table.count {
            let row = Int32(truncatingIfNeeded: index)
            let anchor = anchors[row]
            guard window.contains(anchor), mask.map({ $0[row] }) ?? true else { continue }
            var member = Member(
                source: source, row: row, child: people.child(row), team: people.team(row),
                worker: people.worker(row), anchor: anchor,
                numerator: numerator.map { $0[row] } ?? true ? 1 : 0)
            if let (from, to, below) = values {
                guard from[row] != Blank.day, to[row] != Blank.day else { continue }
                member.value = to[row] - from[row]
                if member.value < 0, below == .leftOut { continue }
                if below == .zero { member.value = max(0, member.value) }
            }
            sink.take(member)
        }
    }
}
