import Basics
import Planning

extension PlanOutline {
    /// "Feb '12 (by 29 February 2012)".
    static func due(_ action: PlanDocument.Action) -> String {
        guard let due = action.due else {
            return action.dueText.map { "\($0) (no date in it)" } ?? "none"
        }
        let read =
            switch (due.precision, due.start, due.end) {
            case (.ongoing, _, nil): "ongoing"
            case (.day, _, let end?): end.words
            case (.from, let start?, _): "from \(start.words)"
            case (_, _, let end?): "by \(end.words)"
            case (_, let start?, nil): "from \(start.words)"
            case (_, nil, nil): "no date in it"
            }
        let marks =
            (due.isYearInferred ? ", year inferred" : "") + (due.isApproximate ? ", about" : "")
        guard let text = action.dueText else { return read + marks }
        return text == read ? text : "\(text) (\(read)\(marks))"
    }

    /// "Completed (“action complete”)".
    static func status(_ action: PlanDocument.Action) -> String {
        switch (action.status?.words, action.statusText) {
        case (let word?, let text?):
            word.lowercased() == text.lowercased() ? text : "\(word) (“\(text)”)"
        case (let word?, nil): word
        case (nil, let text?): "not known (“\(text)”)"
        case (nil, nil): "not said"
        }
    }

    static func words(of measure: PlanDocument.Measure) -> String {
        var notes: [String] = []
        if let baseline = measure.baseline {
            notes.append("from \(figure(baseline.value, baseline.unit))")
        }
        if let target = measure.target {
            let wanted = target.value.map { figure($0, target.unit) }
            switch target.kind {
            case .absolute: notes.append("to " + (wanted ?? "a figure not given"))
            case .relativeImprovement: notes.append((wanted ?? "some") + " better")
            case .reduction: notes.append((wanted ?? "some") + " less")
            case .maintain: notes.append(wanted.map { "hold at \($0)" } ?? "hold")
            case .trend: notes.append("a trend")
            }
        }
        notes += measure.indicators
        return notes.isEmpty ? measure.text : "\(measure.text) [\(notes.joined(separator: ", "))]"
    }

    private static func figure(_ value: Double, _ unit: String?) -> String {
        let digits = value == value.rounded() ? String(Int(value)) : String(value)
        guard let unit else { return digits }
        return unit == "%" ? "\(digits)%" : "\(digits) \(unit)"
    }

    static func questions(_ doubts: [PlanDocument.Doubt], on page: inout TextPage) {
        page.gap()
        page.heading("Questions", "-")
        for (number, doubt) in doubts.enumerated() {
            page.gap()
            page.item("\(number + 1).", doubt.question)
            page.indented(by: 3) { page in
                page.line("“\(doubt.words)”")
                for (index, choice) in doubt.choices.enumerated() {
                    page.item(index == doubt.standing ? "*" : "-", choice.label)
                }
            }
        }
        page.gap()
        page.line("* marks the answer that the reading stands on.")
    }

    static func unplaced(_ plan: PlanDocument, on page: inout TextPage) {
        page.gap()
        page.heading("Words that found no home", "-")
        let numbers = Set(plan.unplaced)
        for cell in plan.cells where numbers.contains(cell.id) { page.item("-", cell.text) }
    }
}

/// "1 action", "27 actions", "no actions".
struct Counted {
    var words: String

    init(_ count: Int, _ one: String, _ many: String? = nil) {
        let many = many ?? one + "s"
        words = count == 0 ? "no \(many)" : count == 1 ? "1 \(one)" : "\(count) \(many)"
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
