/// One row that a measure counts in a month.
struct Member {
    /// Which of the definition's tables the row is in.
    var source = 0
    /// The row.
    var row: Int32
    /// Which obligation of a chain, from 1; 0 elsewhere.
    var sequence: Int32 = 0
    var child: Int32
    var team: Int32
    var worker: Int32
    /// The day that decides the month.
    var anchor: Int32
    var numerator: Int32
    /// Days, or hours of work in hundredths; blank where there is no value.
    var value = Blank.day
}

/// Something that is told every member of a measure: it counts them, or lists them.
protocol MemberSink {
    mutating func take(_ member: Member)
}

/// Something that somebody must do by a day.
struct Obligation {
    var row: Int32
    var sequence: Int32 = 0
    var trigger: Int32
    var limit: Limit
    var due: Int32
    /// When it was met; blank where it was not.
    var met: Int32
    /// When nothing more can be done; blank where that is not known.
    var end: Int32

    var isMetInTime: Bool { met != Blank.day && met <= due }

    /// Says that it did not fall away: it was met, or its row had not ended when it was due.
    var isOwed: Bool { met != Blank.day || end == Blank.day || end > due }
}

/// Who a row of a table is about and who is responsible for it.
struct RowPeople {
    let children: Column<Int32>?
    let teams: Column<Int32>?
    let workers: Column<Int32>?

    init(_ table: RecordTable) {
        children = table.rowsIfAny("child_id")
        teams = table.rowsIfAny("team_id")
        workers = table.rowsIfAny("worker_id")
    }

    @inline(__always)
    func child(_ row: Int32) -> Int32 { children.map { $0[row] } ?? Blank.row }
    @inline(__always)
    func team(_ row: Int32) -> Int32 { teams.map { $0[row] } ?? Blank.row }
    @inline(__always)
    func worker(_ row: Int32) -> Int32 { workers.map { $0[row] } ?? Blank.row }
}
