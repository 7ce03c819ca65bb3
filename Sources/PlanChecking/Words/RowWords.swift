import Basics
import PlanReading
import Planning

/// What a row says, put together from the columns that say it.
extension CheckedAction {
    /// Progress written for it alone.
    var progress: String? { RowWords.filled(value.progressText) }

    /// The status as the document words it, or as a page would.
    var statusWords: String? { RowWords.filled(value.statusText) ?? value.status?.words }

    /// The status stands inside the progress cell ("Completed. Minutes attached").
    var saysStatusInProgress: Bool {
        let status = value.from["status"]
        return !status.isEmpty && status.contains(where: value.from["progress"].contains)
    }

    /// Statements of its progress and of what comes next.
    var tidings: [String] { Statements.cut(value.progressText) + Statements.cut(value.futureText) }

    var isCompleted: Bool { value.status == .completed }

    /// The last day of its date where that day has one.
    var deadline: Day? { value.due?.end }
}

extension CheckedPlan {
    /// Progress of the action, or of its whole finding.
    func progress(of action: CheckedAction) -> String? {
        action.progress ?? RowWords.filled(finding(of: action).value.progressText)
    }

    /// The actions of a row whose date stands in one cell, the action itself among them.
    func rows(sharingDateOf action: CheckedAction) -> [CheckedAction] {
        let cells = action.cells("due")
        guard !cells.isEmpty else { return [action] }
        return actions(of: finding(of: action)).filter { $0.cells("due") == cells }
    }

    /// Measures that are the action's own: named so, or of a finding with this action only.
    func ownMeasures(of action: CheckedAction) -> [PlanDocument.Measure] {
        let isAlone = finding(of: action).actions.count == 1
        return action.measures.filter { $0.action != nil || isAlone }
    }

    /// Days of a text that lie after a day.
    func days(in text: String?, after day: Day) -> [Day] {
        guard let text else { return [] }
        return dates.dates(in: text).compactMap(\.due.start).filter { $0 > day }
    }

    /// A text without its dates.
    func withoutDates(_ text: String) -> String {
        var characters = Array(text)
        for found in dates.dates(in: text).reversed() {
            characters.replaceSubrange(found.range, with: [" "])
        }
        return String(characters)
    }
}

extension Statements {
    /// Each statement of a text that may not be there.
    static func cut(_ text: String?) -> [String] { text.map(of) ?? [] }
}

/// Small questions about a cell's words.
enum RowWords {
    /// The text, or nil where it is empty or only a sign.
    static func filled(_ text: String?) -> String? {
        guard let text, text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return text
    }
}
