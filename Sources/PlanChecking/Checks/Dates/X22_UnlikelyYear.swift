import Basics
import Planning

/// A date lies far outside those of its kind, and the same day a year nearer would lie among them.
///
/// Source: register X22. Example: "May 2030", in progress, in a plan whose other dates run from February to December 2031.
struct UnlikelyYear: PlanCheck {
    let rule = CheckRule(
        "X22", "Impossible or unlikely year", kind: .sign, severity: .medium,
        explanation: """
            What is still open should not have been due half a year before everything else, and what is completed should \
            not be due half a year after everything else that is. Where one year more or less mends it, the year is \
            probably a slip. So it is where a date lies many years from all others.
            """,
        advice: "Look at the year with the lead, and mend it with a note.")

    private struct Dated {
        var action: CheckedAction
        var day: Day
    }

    func notices(in plan: CheckedPlan) -> [Notice] {
        let dated = plan.actions.compactMap { action in
            (action.value.due?.end ?? action.value.due?.start).map {
                Dated(action: action, day: $0)
            }
        }
        guard dated.count > 4 else { return [] }
        return dated.compactMap { one in
            let others = dated.filter { $0.action.index != one.action.index }
            guard let why = why(one, among: others, settings: plan.settings) else { return nil }
            let due = one.action.value.dueText ?? one.day.words
            return rule.notice(
                of: one.action, on: "due", "status", words: due, "\(Shown.quoted(due)) \(why).")
        }
    }

    private func why(_ one: Dated, among others: [Dated], settings: CheckSettings) -> String? {
        let years = others.map(\.day.year).sorted()
        let middle = years[years.count / 2]
        if abs(one.day.year - middle) > settings.unlikelyDateYears {
            return "lies \(abs(one.day.year - middle)) years from the plan's other dates"
        }
        // What is completed is held against what is completed; what is open against everything.
        if one.action.isCompleted {
            let done = others.filter(\.action.isCompleted).map(\.day)
            guard done.count > 2, let last = done.max(), let first = done.min(),
                one.day.number - last.number > settings.unlikelyDateDays,
                let nearer = Self.moved(one.day, years: -1), nearer <= last.adding(days: 31),
                nearer >= first.adding(days: -31)
            else { return nil }
            return "is \(TimeSpan.words(from: last, to: one.day)) after every other completed row, "
                + "yet it is called completed"
        }
        guard let status = one.action.statusWords else { return nil }
        let days = others.map(\.day)
        guard let first = days.min(), let last = days.max(),
            first.number - one.day.number > settings.unlikelyDateDays,
            let nearer = Self.moved(one.day, years: 1), nearer >= first, nearer <= last
        else { return nil }
        return
            "is \(TimeSpan.words(from: one.day, to: first)) before every other date of the plan, "
            + "yet its status is \(Shown.quoted(status))"
    }

    private static func moved(_ day: Day, years: Int) -> Day? {
        let (year, month, date) = day.parts
        return Day(year + years, month, date) ?? Day(year + years, month, 28)
    }
}
