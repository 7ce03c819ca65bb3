import Basics
import Planning

/// Reads when something is due out of the words of a date cell.
///
/// Source: `improvement-plan/1` on `due`; register A12. Example: "Feb/March 2017" is the range from 1 February to
/// 31 March 2017; "Sept '11" is the month; "Ongoing" has no end; "TBC" is no date.
struct DueReader {
    let years: PlanYears?

    /// The date of one cell. Several dates that are not one range come back as `parts` of one range.
    func due(in given: String) -> Due? {
        let text = DueReader.withoutFormer(given)
        let atoms = DateParser.atoms(in: text, years: years)
        let isOngoing = DueReader.saysOngoing(text)
        guard let first = atoms.first else {
            return isOngoing ? Due(precision: .ongoing) : nil
        }
        if isOngoing, atoms.count == 1, text.count < 60 {
            return Due(
                start: first.due.start,
                end: DueReader.saysDuring(text) && first.due.precision == .range
                    ? first.due.end : nil,
                precision: .ongoing, isYearInferred: first.due.isYearInferred)
        }
        guard atoms.count > 1 else { return first.due }
        let parts = atoms.map(\.due)
        return Due(
            start: parts.compactMap(\.start).min(),
            end: parts.compactMap { $0.end ?? $0.start }.max(),
            precision: .range, isYearInferred: parts.contains(where: \.isYearInferred), parts: parts
        )
    }

    /// "28 November 2025 (was 29 August 2025)" is the first date; the other is history.
    private static func withoutFormer(_ text: String) -> String {
        guard let open = text.firstIndex(of: "("), open > text.startIndex else { return text }
        let note = text[open...].dropFirst().lowercased()
        return ["was ", "previously", "originally", "formerly", "moved from", "revised from"]
            .contains { note.hasPrefix($0) } ? String(text[..<open]) : text
    }

    /// Each date of a text with the characters it stands in.
    func dates(in text: String) -> [DateParser.Atom] {
        DateParser.atoms(in: text, years: years)
    }

    /// The share of a text's letters and figures that its dates cover: near 1 in a date cell.
    func coverage(of text: String) -> Double {
        let dates = dates(in: text)
        guard !dates.isEmpty else { return 0 }
        let isCounted =
            PlainText(text)?.characterKinds.map { $0 == .letter || $0 == .figure }
            ?? text.map { $0.isLetter || $0.isNumber }
        let all = isCounted.count { $0 }
        guard all > 0 else { return 0 }
        let covered = dates.reduce(0) { sum, atom in sum + isCounted[atom.range].count { $0 } }
        return Double(covered) / Double(all)
    }

    /// "Ongoing during 2025" ends with the year; "started in May, ongoing" does not end.
    private static func saysDuring(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        return words.contains("during") || words.contains("throughout") || words.contains("in")
    }

    static func saysOngoing(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
        return words.contains {
            ["ongoing", "on-going", "continuous", "continuing", "rolling", "continual"].contains($0)
        }
    }
}
