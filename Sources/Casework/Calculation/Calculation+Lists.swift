import Basics

extension Calculation {
    /// Every row that a measure counts in a month: `event_id,child_id,team_id,worker_id,anchor,numerator,value`.
    ///
    /// - Parameter withReasons: adds a column with the facts that decide.
    public func memberCSV(
        of definition: Definition, in month: Month, withReasons: Bool = false
    ) throws(CaseworkError) -> [UInt8] {
        let (walk, sources) = try prepared(definition)
        var list = MemberList(month, walk.calendar)
        try walk.members(of: definition, into: &list)
        let names = try Names(records)
        var words: [String: String] = [:]
        if withReasons {
            for reason in try reasons(of: definition, in: month) where reason.isCounted {
                words[reason.event] = reason.words
            }
        }
        let lines = list.members.map { member in
            ListLine(
                texts: names.texts(of: member, in: sources[member.source]), days: [member.anchor],
                rest: [member.numerator, member.value == Blank.day ? nil : member.value])
        }.sorted()
        let header = "event_id,child_id,team_id,worker_id,anchor,numerator,value"
        var text = CSVText(header: header + (withReasons ? ",reason" : ""))
        for var line in lines {
            if withReasons {
                line.state = words[String(decoding: line.texts[0] ?? [], as: UTF8.self)] ?? ""
            }
            line.write(to: &text)
        }
        return text.bytes
    }

    /// Who must do what, and how it stands on a day: `event_id,child_id,team_id,worker_id,due,met,state`. For measures
    /// without a clock, who is in the numerator and who is not.
    ///
    /// - Parameter day: the as-at date without it.
    public func trackerCSV(of definition: Definition, at day: Day? = nil) throws(CaseworkError)
        -> [UInt8]
    {
        let at = Int32((day ?? records.asAt).number)
        var lines: [ListLine]
        switch definition.shape {
        case .obligations, .chain: lines = try obligationLines(definition, at)
        case .hours(let shape): lines = try interviewLines(definition, shape, at)
        default: lines = try stateLines(definition, at)
        }
        lines.sort()
        var text = CSVText(header: "event_id,child_id,team_id,worker_id,due,met,state")
        for line in lines { line.write(to: &text) }
        return text.bytes
    }

    func prepared(_ definition: Definition) throws(CaseworkError) -> (Walk, [RecordTable]) {
        let responsible =
            definition.needsResponsible ? try Responsible(evaluation, window) : nil
        let walk = Walk(evaluation, window, responsible)
        return (walk, try walk.sources(definition))
    }

    private func obligationLines(_ definition: Definition, _ at: Int32) throws(CaseworkError)
        -> [ListLine]
    {
        let (walk, sources) = try prepared(definition)
        let names = try Names(records)
        let people = RowPeople(sources[0])
        var lines: [ListLine] = []
        try walk.obligations(of: definition) { obligation in
            let row = obligation.row
            let member = Member(
                row: row, sequence: obligation.sequence, child: people.child(row),
                team: people.team(row), worker: people.worker(row), anchor: obligation.due,
                numerator: 0)
            lines.append(
                ListLine(
                    texts: names.texts(of: member, in: sources[0]),
                    days: [obligation.due, obligation.met == Blank.day ? nil : obligation.met],
                    rest: [], state: ObligationState(obligation, at: at).rawValue))
        }
        return lines
    }

    private func interviewLines(_ definition: Definition, _ shape: HoursShape, _ at: Int32)
        throws(CaseworkError) -> [ListLine]
    {
        let (walk, sources) = try prepared(definition)
        let names = try Names(records)
        let people = RowPeople(sources[0])
        var lines: [ListLine] = []
        try walk.interviews(shape) { row, due, met in
            let state: ObligationState =
                if met != Blank.instant {
                    met <= due ? .metInTime : .metLate
                } else if due < Int64(at + 1) * 86_400 {
                    .overdue
                } else {
                    CaseCalendar.day(of: due) <= at + 7 ? .dueSoon : .openInTime
                }
            let member = Member(
                row: row, child: people.child(row), team: people.team(row),
                worker: people.worker(row), anchor: 0, numerator: 0)
            lines.append(
                ListLine(
                    texts: names.texts(of: member, in: sources[0]),
                    days: [
                        CaseCalendar.day(of: due),
                        met == Blank.instant ? nil : CaseCalendar.day(of: met),
                    ], rest: [], state: state.rawValue))
        }
        return lines
    }

    private func stateLines(_ definition: Definition, _ at: Int32) throws(CaseworkError)
        -> [ListLine]
    {
        let (walk, sources) = try prepared(definition)
        let names = try Names(records)
        var list = MemberList(Month(number: walk.calendar.month(of: at)), walk.calendar)
        try walk.members(of: definition, into: &list)
        return list.members.map { member in
            ListLine(
                texts: names.texts(of: member, in: sources[member.source]),
                days: [member.anchor, nil], rest: [], state: member.numerator > 0 ? "in" : "out")
        }
    }
}

/// The texts of identifiers in lists.
struct Names {
    private let children: Keys
    private let teams: Keys
    private let workers: Keys

    init(_ records: CaseRecords) throws(CaseworkError) {
        children = try records.table("child").keys
        teams = try records.table("team").keys
        workers = try records.table("worker").keys
    }

    func texts(of member: Member, in table: RecordTable) -> [[UInt8]?] {
        var event = table.keys.bytes(Int(member.row))
        if member.sequence > 0 { event += "#\(member.sequence)".utf8 }
        return [
            event, member.child < 0 ? nil : children.bytes(Int(member.child)),
            member.team < 0 ? nil : teams.bytes(Int(member.team)),
            member.worker < 0 ? nil : workers.bytes(Int(member.worker)),
        ]
    }
}
