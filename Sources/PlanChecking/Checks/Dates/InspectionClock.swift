import Basics
import Planning

/// The inspectorate's own timescale: how long it gave, and the month from which that counts.
///
/// Example: "Within two months" and an inspection of May 2031 give 31 July 2031.
struct InspectionClock {
    /// The last day of the inspection as the document tells it.
    let inspected: Day
    /// The cell that tells it, if it is one.
    let cell: Int?

    /// Finds when the inspection was: in the plan's own field, or in the words above its rows.
    init?(of plan: CheckedPlan) {
        let document = plan.document
        if let text = document.inspection.dateText,
            let day = InspectionClock.last(in: text, of: plan)
        {
            inspected = day
            cell = document.from["inspection"].first
            return
        }
        let firstRow = plan.findings.flatMap { finding in
            finding.cells() + plan.actions(of: finding).flatMap { $0.cells() }
        }.min()
        for candidate in document.cells where firstRow.map({ candidate.id < $0 }) ?? true {
            for statement in Statements.cut(candidate.text) {
                let wording = Wording(statement)
                guard wording.says(anyOf: InspectionClock.signs),
                    !wording.says(anyOf: ["next", "will"]),
                    let day = InspectionClock.last(in: statement, of: plan)
                else { continue }
                inspected = day
                cell = candidate.id
                return
            }
        }
        return nil
    }

    /// The last day of a timescale such as "Within three months"; nil where the words give no length.
    func end(of band: String) -> Day? {
        let words = Wording(band).words
        for (place, unit) in words.enumerated() where place > 0 {
            guard let count = NumberWords.value(of: words[place - 1]) else { continue }
            switch unit {
            case "month", "months": return inspected.adding(months: count)
            case "week", "weeks": return inspected.adding(days: 7 * count)
            case "day", "days": return inspected.adding(days: count)
            case "year", "years": return inspected.adding(months: 12 * count)
            default: continue
            }
        }
        return nil
    }

    private static let signs = ["inspection", "inspected", "inspectors"]

    /// The last day among the days and months of a text; a year or a term says too little.
    private static func last(in text: String, of plan: CheckedPlan) -> Day? {
        plan.dates.dates(in: text).compactMap { found in
            guard let start = found.due.start, let end = found.due.end,
                end.number - start.number <= 62
            else { return nil }
            return end
        }.max()
    }
}

extension Day {
    /// The same day some months later; the end of a month stays the end of a month.
    func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let last = Day.end(ofMonth: month + months, year: year)
        if self == Day.end(ofMonth: month, year: year) { return last }
        return min(Day.start(ofMonth: month + months, year: year).adding(days: day - 1), last)
    }

    /// "March 2031".
    var monthAndYear: String { "\(Day.monthNames[month - 1]) \(year)" }

    /// Whole months from an earlier day; 0 within a month.
    func months(since earlier: Day) -> Int {
        let (laterYear, laterMonth, _) = parts
        let (year, month, _) = earlier.parts
        return (laterYear - year) * 12 + laterMonth - month
    }
}
