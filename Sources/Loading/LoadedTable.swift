import Casework

/// A table as it was read: its accepted rows, and how rows of other tables find them.
struct LoadedTable: Sendable {
    var table: RecordTable
    /// Finds rows by key; only tables that others refer to have one.
    var index: KeyIndex?
    var problems: [Problem]
    /// Days of birth, where this is the table of children.
    var births: Column<Int32>?

    init(table: RecordTable, index: KeyIndex?, problems: [Problem]) {
        self.table = table
        self.index = index
        self.problems = problems
        if table.schema.name == "child", let place = table.schema.place(of: "dob"),
            case .days(let days) = table.columns[place]
        {
            births = days
        }
    }
}
