import Basics
import Planning

/// Reads a date that a person typed.
enum TypedDue {
    static func read(_ words: String, in document: PlanDocument) -> Due? {
        Day(iso: words).map(Due.day)
    }
}
