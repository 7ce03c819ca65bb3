import Basics
import Operations
import Planning

extension ActionCounts {
    /// "34 actions: 21 done (says the owner), 6 late, next due 30 November 2026."
    var sentence: String {
        guard actions > 0 else { return "No actions." }
        var parts = [doneWords, late == 0 ? "none late" : "\(late) late"]
        if let nextDue { parts.append("next due \(nextDue.words)") }
        return "\(Words.count(actions, "action")): \(parts.joined(separator: ", "))."
    }

    private var doneWords: String {
        guard done > 0 else { return "none done" }
        let proof =
            doneWithEvidence == 0 ? "says the owner" : "\(doneWithEvidence) with evidence"
        return "\(done) done (\(proof))"
    }
}

extension PlanDocument.Counts {
    /// "34 actions under 11 findings, with 18 measures".
    var words: String {
        let under = "\(Words.count(actions, "action")) under \(Words.count(findings, "finding"))"
        let rest = [
            measures > 0 ? Words.count(measures, "measure") : nil,
            successCriteria > 0
                ? Words.count(successCriteria, "success criterion", "success criteria") : nil,
        ].compactMap(\.self)
        return rest.isEmpty ? under : "\(under), with \(Words.list(rest))"
    }
}

extension PlanDocument.FindingKind {
    /// "Recommendation", as a heading begins.
    var words: String { self == .other ? "Finding" : rawValue.capitalisedFirst }
}

extension FindingHead {
    /// "Recommendation 3".
    var name: String { FindingHead.name(kind: kind, ref: ref) }

    static func name(kind: PlanDocument.FindingKind, ref: String?) -> String {
        ref.map { "\(kind.words) \($0)" } ?? kind.words
    }

    /// What a link to it says: its number as printed, or its words where it has none.
    var label: String {
        ref == nil ? (text ?? kind.words).shortened(to: 80) : name
    }

    /// "recommendation 3", or "a recommendation" where no number is printed.
    var mention: String {
        guard ref == nil else { return name.loweredFirst }
        return "\(kind == .areaForImprovement ? "an" : "a") \(kind.words.lowercased())"
    }

    /// Its words, or that they were lost.
    var textOrLoss: String { text ?? FindingHead.loss }

    /// What stands where the numbering proves that a finding was lost.
    static let loss =
        "The document’s numbering shows that this finding existed. Its words are lost."
}

extension Due {
    /// What the date is taken to mean: "February 2012", "from 1 March 2024".
    var words: String {
        guard parts.isEmpty else {
            return "several dates: " + Words.list(parts.map(\.words))
        }
        let plain =
            switch (precision, start, end) {
            case (.ongoing, _, _): "ongoing, no end"
            case (.from, let start?, _): "from \(start.words)"
            case (.month, _, let end?): "\(Day.monthNames[end.month - 1]) \(end.year)"
            case (_, let start?, let end?) where start != end: "\(start.words) to \(end.words)"
            case (_, _, let end?): end.words
            default: "no date could be read"
            }
        let notes = [
            isApproximate ? "about" : nil, isYearInferred ? "the year is inferred" : nil,
        ].compactMap(\.self)
        return notes.isEmpty ? plain : "\(plain) (\(notes.joined(separator: ", ")))"
    }

    /// The words, and the last day where they name more than a day: "February 2012, so by 29 February 2012".
    var wordsWithDeadline: String {
        guard let end, start != end, parts.isEmpty else { return words.capitalisedFirst }
        return "\(words.capitalisedFirst), so by \(end.words)"
    }
}

extension Timing {
    /// "12 days late", "7 months late", "15 years late": as exactly as it still tells something.
    static func lateWords(days: Int) -> String {
        switch days {
        case ..<61: "\(Words.count(days, "day")) late"
        case ..<731: "\(Words.count(days * 12 / 365, "month")) late"
        default: "\(Words.count(days * 4 / 1_461, "year")) late"
        }
    }

    /// "today", "in 12 days".
    static func soonWords(days: Int) -> String {
        switch days {
        case 0: "today"
        case 1: "tomorrow"
        default: "in \(days) days"
        }
    }
}

extension Proof {
    /// How a done action is proved.
    var doneWords: String {
        switch self {
        case .claimed: "Done, says the owner"
        case .evidenced: "Done, with evidence"
        case .checked: "Done, checked"
        case .sustained: "Done, and it holds"
        }
    }
}

extension ActionNeed {
    /// What the filter calls it.
    var words: String {
        switch self {
        case .lead: "No lead"
        case .date: "No date"
        case .measure: "No measure"
        case .status: "No status"
        }
    }
}

extension DueWindow {
    /// What the filter calls it.
    var words: String {
        switch self {
        case .late: "Past its date"
        case .next30: "In the next 30 days"
        case .next90: "In the next 90 days"
        case .later: "More than 90 days away"
        case .ongoing: "Ongoing"
        case .none: "No date"
        }
    }
}
