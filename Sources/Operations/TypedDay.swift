import Basics
import Planning

/// A page that asks for a day reads it as forms do.
extension Record {
    /// One exact day that a person typed, or nil.
    public static func day(typed words: String) -> Day? { TypedDay.read(words) }
}

/// Reads one exact day that a person typed.
///
/// Example: "31 March 2027", "31/03/2027" and "2027-03-31" are read; "March 2027" is no day.
enum TypedDay {
    static func read(_ words: String) -> Day? {
        guard let due = TypedDue.read(words), due.precision == .day else { return nil }
        return due.end
    }
}
