/// Where a definition finds a day for a row.
public indirect enum DayOf: Sendable, Hashable {
    /// A column of the row; of a time, its day.
    case column(String)
    /// A day of the row that a column refers to.
    case through(String, DayOf)
    /// The earliest day of the linked rows.
    case first(Linked)
    /// The earliest day of the linked rows that is not before another day of the row.
    case firstFrom(Linked, DayOf)
    /// The latest day of the linked rows that is before another day of the row.
    case lastBefore(Linked, DayOf)
    /// Some months later, or earlier.
    case shifted(DayOf, months: Int)
}

/// Rows of another table (or of the same one) that belong to a row: of the same child, of the same period …
public struct Linked: Sendable, Hashable {
    /// Where they are.
    public var table: String
    /// Their column that says what they belong to.
    public var by: String
    /// Which day of theirs is meant.
    public var day: String
    /// Which of them are meant.
    public var condition: Condition

    /// Makes one from its parts.
    public init(_ table: String, by: String, day: String, where condition: Condition = .always) {
        self.table = table
        self.by = by
        self.day = day
        self.condition = condition
    }
}

/// What a definition asks of a row.
public indirect enum Condition: Sendable, Hashable {
    /// Nothing.
    case always
    /// The column holds one of these codes.
    case isOneOf(String, [String])
    /// The column is blank, or holds none of these codes.
    case isNoneOf(String, [String])
    /// There is such a day.
    case isSet(DayOf)
    /// Both days are there and the first does not lie before the second.
    case notBefore(DayOf, DayOf)
    /// The day is there and lies within these days; without one, on that side it may lie anywhere.
    case within(DayOf, DatedSpan)
    /// There are linked rows.
    case hasLinked(Linked)
    /// Among the linked rows, each of these codes is there at least once.
    case covers(Linked, column: String, codes: [String])
    /// With this row, so many of the table's rows of the same child began within so many days, for the first time in
    /// a run: the row before it did not yet fulfil that.
    case completesRun(of: Int, withinDays: Int, at: String, where: Condition)
    /// A condition of the row that a column refers to; no such row fulfils none.
    case through(String, Condition)
    /// The opposite.
    case not(Condition)
    /// All of them.
    case all([Condition])
    /// At least one of them.
    case any([Condition])
}
