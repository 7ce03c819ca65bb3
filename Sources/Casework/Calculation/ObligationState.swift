/// How something that must be done stands on a day.
///
/// Source: conventions of the casework measures, 14.
public enum ObligationState: String, Sendable, Hashable, CaseIterable {
    /// Done by the day on which it was due.
    case metInTime = "met_in_time"
    /// Done, after that day.
    case metLate = "met_late"
    /// Not done, and nothing can be done now: what it belonged to has ended.
    case missed
    /// Not done, and the day has passed.
    case overdue
    /// To be done within seven days.
    case dueSoon = "due_7"
    /// To be done later than that.
    case openInTime = "open_in_time"

    init(_ obligation: Obligation, at day: Int32) {
        if obligation.met != Blank.day {
            self = obligation.met <= obligation.due ? .metInTime : .metLate
        } else if obligation.end != Blank.day, obligation.end <= day {
            self = .missed
        } else if obligation.due < day {
            self = .overdue
        } else {
            self = obligation.due <= day + 7 ? .dueSoon : .openInTime
        }
    }
}
