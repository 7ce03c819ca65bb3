/// For each month and child, the allocation that is responsible on the day of the snapshot.
///
/// Source: conventions of the casework measures, 6: among the child's allocations of a social worker or a personal
/// adviser that hold on the day, the one that began last, and then the one with the greatest id.
struct Responsible: Sendable {
    private let children: Int
    private let rows: Column<Int32>

    init(_ evaluation: Evaluation, _ window: Window) throws(CaseworkError) {
        let table = try evaluation.records.table("allocation")
        let count = evaluation.records.count(of: "child")
        let linked = try evaluation.linked(
            Linked(
                "allocation", by: "child_id", day: "start_date",
                where: .isOneOf("role", ["SW", "PA"])))
        let ends = try table.days("end_date")
        let calendar = evaluation.calendar
        children = count
        rows = .filled(count * window.count) { out in
            out.update(repeating: Blank.row, count: count * window.count)
            for child in 0..<count {
                // A later one covers an earlier one.
                for place in linked.range(Int32(child)) {
                    let row = linked.rows[place]
                    let start = linked.days[place]
                    let end = ends[row]
                    let first = max(calendar.month(of: start), window.first)
                    let last =
                        end == Blank.day ? window.last : min(calendar.month(of: end), window.last)
                    guard first <= last else { continue }
                    for month in first...last {
                        let index = Int(month - window.first)
                        let day = window.days[index]
                        if start <= day, end == Blank.day || end > day {
                            out[index * count + child] = row
                        }
                    }
                }
            }
        }
    }

    /// The allocation of a child in a month of the window; −1 where there is none.
    @inline(__always)
    func allocation(month: Int, child: Int32) -> Int32 {
        child < 0 ? Blank.row : rows[month * children + Int(child)]
    }
}
