import Basics
import Planning

/// Reads a date that a person typed in a form: exact days, months and "ongoing".
///
/// Example: "28 February 2027", "28/02/2027", "2027-02-28", "Feb 2027" and "ongoing" are read; anything else keeps its
/// words and has no date.
enum TypedDue {
    static func read(_ words: String) -> Due? {
        let text = words.lowercased()
        if ["ongoing", "on-going", "continuous", "rolling"].contains(text) {
            return Due(precision: .ongoing)
        }
        if let day = Day(iso: text) { return .day(day) }
        let parts = text.split { " /.,".contains($0) }
        guard (2...3).contains(parts.count), parts[parts.count - 1].count == 4,
            let year = Int(parts[parts.count - 1]), (1900...2199).contains(year)
        else { return nil }
        if parts.count == 2 { return month(parts[0]).map { .month($0, year) } }
        guard let month = month(parts[1]) ?? Int(parts[1]), let number = day(parts[0]) else {
            return nil
        }
        return Day(year, month, number).map(Due.day)
    }

    /// "feb", "sept" or "february".
    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        let name = word == "sept" ? "sep" : word
        return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(name) }.map { $0 + 1 }
    }

    /// "28" or "28th".
    private static func day(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isNumber }
        guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
            return nil
        }
        return Int(digits)
    }
}
