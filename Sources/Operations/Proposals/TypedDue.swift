import PlanReading
import Planning

/// Reads a date that a person typed in a form, as the reader of documents reads it.
///
/// Example: "28 February 2027", "28/02/2027", "2027-02-28", "Feb 2027" and "ongoing" are read. "30 February 2027" keeps
/// its words and has no date: a figure that no date takes up says that the words were meant otherwise.
public struct TypedDue {
    /// The plan whose years a date without one is in.
    private let plan: PlanDocument

    /// With the years that a plan speaks of.
    init(in plan: PlanDocument = PlanDocument()) { self.plan = plan }

    /// What the words mean, or nil where they are no date.
    public func read(_ words: String) -> Due? {
        let dates = WrittenDates(of: plan)
        guard let due = dates.due(in: words) else { return nil }
        let taken = dates.dates(in: words).map(\.range)
        let isWhole = words.enumerated().allSatisfy { place, character in
            !character.isNumber || taken.contains { $0.contains(place) }
        }
        return isWhole ? due : nil
    }

    /// What the words mean where no plan is at hand.
    static func read(_ words: String) -> Due? { TypedDue().read(words) }
}
