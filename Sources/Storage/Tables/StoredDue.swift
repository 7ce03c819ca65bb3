import Basics
import Databases
import Planning

/// A date in columns: start, end, a word for its precision, and two marks.
enum StoredDue {
    /// The word for a date whose precision is not known; NULL stands for no date at all.
    private static let unread = "unread"

    static func word(of due: Due?) -> String? {
        due.map { $0.precision?.rawValue ?? unread }
    }

    /// Reads five columns from an index on; the parts stand elsewhere.
    static func read(_ row: any Columns, from index: Int) throws(DatabaseError) -> Due? {
        guard let word = try row.optionalText(index + 2) else { return nil }
        return Due(
            start: try row.optionalDay(index), end: try row.optionalDay(index + 1),
            precision: word == unread ? nil : try StoredWord.read(word, from: index + 2),
            isYearInferred: try row.truth(index + 3), isApproximate: try row.truth(index + 4))
    }

    static func parts(_ json: JSON) throws(DatabaseError) -> [Due] {
        guard case .array(let items) = json else {
            throw .column(index: 13, expected: "a list of dates", found: "other JSON")
        }
        var parts: [Due] = []
        for item in items {
            var due = Due(precision: nil)
            if case .string(let text)? = item["start"] { due.start = Day(iso: text) }
            if case .string(let text)? = item["end"] { due.end = Day(iso: text) }
            if case .string(let text)? = item["precision"] {
                due.precision = Due.Precision(rawValue: text)
            }
            due.isYearInferred = item["year_inferred"] == .truth(true)
            due.isApproximate = item["approximate"] == .truth(true)
            if let inner = item["parts"] { due.parts = try StoredDue.parts(inner) }
            parts.append(due)
        }
        return parts
    }
}
