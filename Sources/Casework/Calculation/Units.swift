/// What figures are given for: teams with all above them, or the values of a breakdown.
public enum Breakdown: String, Sendable, Hashable, CaseIterable {
    /// Each team, each team above it, and the authority.
    case team
    /// Each worker.
    case worker
    /// Each sex.
    case sex
    /// Each ethnic group.
    case ethnicity = "ethnicity"
    /// Each band of age on the day that decides the month.
    case ageBand = "age_band"
}

/// Puts members into groups, and groups into units.
struct Units: Sendable {
    /// A unit and the groups that count for it.
    struct Unit: Sendable {
        var name: [UInt8]
        var groups: [Int]
    }

    let breakdown: Breakdown
    let groupCount: Int
    /// In the order of their names, byte by byte.
    let units: [Unit]
    private let codes: Column<UInt8>?
    private let births: Column<Int32>?
    private let calendar: CaseCalendar
    private let codeCount: Int

    /// The bands of age, and the months of age below which each lies.
    static let bands: [(name: String, below: Int32)] = [
        ("0", 12), ("1-4", 60), ("5-9", 120), ("10-15", 192), ("16-17", 216), ("18+", .max),
    ]

    init(_ breakdown: Breakdown, _ evaluation: Evaluation) throws(CaseworkError) {
        self.breakdown = breakdown
        calendar = evaluation.calendar
        let records = evaluation.records
        var codes: Column<UInt8>?
        var births: Column<Int32>?
        var names: [[UInt8]] = []
        var units: [Unit] = []
        switch breakdown {
        case .team:
            let table = try records.table("team")
            units = Units.teams(table, parents: try table.rows("parent_team_id"))
            codeCount = table.count
        case .worker:
            let table = try records.table("worker")
            names = (0..<table.count).map(table.keys.bytes)
            codeCount = names.count
        case .sex, .ethnicity:
            let (values, set) = try records.table("child").codes(breakdown.rawValue)
            codes = values
            names = set.codes.map { Array($0.utf8) }
            codeCount = names.count
        case .ageBand:
            births = try records.table("child").days("dob")
            names = Units.bands.map { Array($0.name.utf8) }
            codeCount = names.count
        }
        if breakdown != .team {
            units = (names + [Array("?".utf8)]).enumerated().map {
                Unit(name: $0.element, groups: [$0.offset])
            }
        }
        self.codes = codes
        self.births = births
        groupCount = codeCount + 1
        self.units = units.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    private static func teams(_ table: RecordTable, parents: Column<Int32>) -> [Unit] {
        var groups = [[Int]](repeating: [], count: table.count)
        for team in 0..<table.count {
            var above = Int32(truncatingIfNeeded: team)
            // A tree that runs into itself ends where it was before.
            var seen: Set<Int32> = []
            while above >= 0, seen.insert(above).inserted {
                groups[Int(above)].append(team)
                above = parents[above]
            }
        }
        let all = Unit(name: Array("ALL".utf8), groups: Array(0...table.count))
        return [all]
            + (0..<table.count).map { Unit(name: table.keys.bytes($0), groups: groups[$0]) }
    }

    /// The group of a member; the last one is for what is not known.
    @inline(__always)
    func group(_ member: Member) -> Int {
        switch breakdown {
        case .team: return member.team < 0 ? codeCount : Int(member.team)
        case .worker: return member.worker < 0 ? codeCount : Int(member.worker)
        case .sex, .ethnicity:
            guard member.child >= 0, let codes else { return codeCount }
            let code = codes[member.child]
            return code == Blank.code ? codeCount : Int(code)
        case .ageBand:
            guard member.child >= 0, let births else { return codeCount }
            return band(born: births[member.child], on: member.anchor)
        }
    }

    private func band(born: Int32, on day: Int32) -> Int {
        guard born != Blank.day, born <= day else { return codeCount }
        return Units.bands.firstIndex { band in
            band.below == .max || calendar.adding(months: band.below, to: born) > day
        } ?? codeCount
    }
}
