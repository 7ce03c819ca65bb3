/// Interviews that are due a number of hours after an episode's end.
public struct HoursShape: Sendable, Hashable {
    /// Where the episodes are.
    public var table: String
    /// Which episodes have the obligation.
    public var condition: Condition
    /// The time at which the clock starts.
    public var trigger: String
    /// Where the interviews are.
    public var interviews: String
    /// The interviews' column that refers to the episode.
    public var by: String
    /// The time of the interview.
    public var met: String
    /// How many hours it may take.
    public var hours: Int
}

/// Rows that hold on the last day of the month: begun, and not ended.
public struct HoldingShape: Sendable, Hashable {
    /// Whose team counts.
    public enum Team: Sendable, Hashable {
        /// The row's own.
        case row
        /// That of the child's responsible worker on the day.
        case responsible
    }

    /// Where the rows are.
    public var table: String
    /// Which rows may count.
    public var condition: Condition
    /// The first day on which a row holds.
    public var start: String
    /// The first day on which it no longer holds.
    public var end: String
    /// Whose team counts.
    public var team: Team
    /// What must be true on the day for a row to count.
    public var cohort: [OnDay]
    /// What must be true on the day for the numerator.
    public var numerator: [OnDay]

    /// Makes one from its parts.
    public init(
        _ table: String, where condition: Condition = .always, start: String = "start_date",
        end: String = "end_date", team: Team = .responsible, cohort: [OnDay] = [],
        numerator: [OnDay] = []
    ) {
        self.table = table
        self.condition = condition
        self.start = start
        self.end = end
        self.team = team
        self.cohort = cohort
        self.numerator = numerator
    }
}

/// What may be asked of a row on a day.
public enum OnDay: Sendable, Hashable {
    /// It began at least so many months before.
    case begun(monthsBefore: Int)
    /// The child is so many months old, and not yet so many.
    case aged(fromMonths: Int, belowMonths: Int)
    /// The earliest of the linked rows is not after the day.
    case firstUpTo(Linked)
    /// The latest of the linked rows up to the day is no older than so many months.
    case latestWithin(Linked, months: Int)
    /// The latest of the linked rows up to the day has one of these codes.
    case latestIs(Linked, column: String, codes: [String])
    /// Of the linked rows that hold on the day, the latest began at least so many months before.
    case heldSince(Linked, end: String, months: Int)
    /// None of the linked rows holds on the day.
    case noneHolds(Linked, end: String)
}

/// Children with a responsible worker of a role.
public struct ResponsibleShape: Sendable, Hashable {
    /// The worker's role on the case.
    public var role: String
    /// For how many days the worker must have held it.
    public var heldDays: Int
    /// What is looked for.
    public var events: Linked
    /// How many days ago it may be.
    public var withinDays: Int
}

/// Workers who hold cases in a role.
public struct CaseloadShape: Sendable, Hashable {
    /// What is computed.
    public enum Result: Sendable, Hashable {
        /// Cases for each full-time worker.
        case casesPerFullTime
        /// Workers with more cases than the limit for their hours.
        case overLimit(usual: Int, newlyQualified: Int)
    }

    /// The role on the case.
    public var role: String
    /// What is computed.
    public var result: Result
}
