/// How a measure is computed. A released shape is frozen: a correction is a new one beside it.
public enum Shape: Sendable, Hashable {
    /// Rows whose day lies in the month.
    case events([EventShape])
    /// One obligation for each row: due some time after a trigger.
    case obligations(ObligationShape)
    /// Obligations that follow each other: each event begins the next.
    case chain(ChainShape)
    /// Interviews that are due a number of hours after an episode's end.
    case hours(HoursShape)
    /// Obligations of other measures that are open on the last day of the month.
    case openObligations([String])
    /// Rows that hold on the last day of the month.
    case holding(HoldingShape)
    /// Children with a responsible worker on the last day of the month.
    case responsible(ResponsibleShape)
    /// Workers who hold cases on the last day of the month.
    case caseload(CaseloadShape)
}

/// Rows of a table that count in the month of one of their days.
public struct EventShape: Sendable, Hashable {
    /// Where the rows are.
    public var table: String
    /// Which rows count.
    public var condition: Condition
    /// The day that decides the month.
    public var anchor: DayOf
    /// Which of them are in the numerator.
    public var numerator: Condition
    /// The days between two days, where the measure is a median or a mean.
    public var value: Span?

    /// Days between two days of a row.
    public struct Span: Sendable, Hashable {
        /// The first day.
        public var from: DayOf
        /// The second day.
        public var to: DayOf
        /// What becomes of a second day before the first.
        public var below: Below

        /// What becomes of a value below 0.
        public enum Below: Sendable, Hashable {
            /// It is taken as it is.
            case kept
            /// The row does not count.
            case leftOut
            /// It counts as 0.
            case zero
        }

        /// Makes one from its parts.
        public init(from: DayOf, to: DayOf, below: Below) {
            self.from = from
            self.to = to
            self.below = below
        }
    }

    /// Makes one from its parts.
    public init(
        _ table: String, where condition: Condition = .always, at anchor: DayOf,
        numerator: Condition = .always, value: Span? = nil
    ) {
        self.table = table
        self.condition = condition
        self.anchor = anchor
        self.numerator = numerator
        self.value = value
    }
}

/// One obligation for each row of a table.
public struct ObligationShape: Sendable, Hashable {
    /// Which day decides the month in which an obligation counts.
    public enum Anchor: Sendable, Hashable {
        /// The day on which it was met; one that is not met is only in the tracker.
        case met
        /// The day on which it is due.
        case due
    }

    /// Where the rows are.
    public var table: String
    /// Which rows have the obligation.
    public var condition: Condition
    /// When it begins.
    public var trigger: DayOf
    /// How long it may take.
    public var clock: Clock
    /// Another limit for rows of a kind.
    public var exception: Exception?
    /// When it was met.
    public var met: DayOf
    /// When nothing more can be done; an obligation not met that ended in time falls away.
    public var end: DayOf?
    /// Which day decides the month.
    public var anchor: Anchor

    /// Another limit for rows of a kind.
    public struct Exception: Sendable, Hashable {
        /// The rows.
        public var condition: Condition
        /// Their limit.
        public var limit: Limit
    }

    /// Makes one from its parts.
    public init(
        _ table: String, where condition: Condition = .always, from trigger: DayOf, clock: Clock,
        exception: Exception? = nil, met: DayOf, end: DayOf? = nil, anchor: Anchor = .due
    ) {
        self.table = table
        self.condition = condition
        self.trigger = trigger
        self.clock = clock
        self.exception = exception
        self.met = met
        self.end = end
        self.anchor = anchor
    }
}

/// Obligations that follow each other from the start of a row to its end.
public struct ChainShape: Sendable, Hashable {
    /// Where the rows are, with columns `start_date` and `end_date`.
    public var table: String
    /// Which rows have the obligations.
    public var condition: Condition
    /// What meets them.
    public var events: Linked
    /// A column that events must share with the row.
    public var sharing: String?
    /// How long the first may take.
    public var first: Clock
    /// How long the others may take: the second, the third …; the last is for all that follow.
    public var next: [Limit]
    /// Another limit some time after the start of rows of a kind.
    public var exception: Exception?

    /// Another limit for obligations that begin late enough.
    public struct Exception: Sendable, Hashable {
        /// The rows.
        public var condition: Condition
        /// How long after the start.
        public var afterMonths: Int
        /// The limit from then on.
        public var limit: Limit
    }

    /// Makes one from its parts.
    public init(
        _ table: String, where condition: Condition = .always, events: Linked,
        sharing: String? = nil, first: Clock, next: [Limit], exception: Exception? = nil
    ) {
        self.table = table
        self.condition = condition
        self.events = events
        self.sharing = sharing
        self.first = first
        self.next = next
        self.exception = exception
    }
}
