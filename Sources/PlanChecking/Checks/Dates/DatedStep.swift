import Basics
import PlanReading
import Planning

/// An action as a step of an order: what it does, by the words that it begins with.
struct DatedStep {
    let action: CheckedAction
    /// The last day on which it is due.
    let end: Day?
    /// Measures that are certainly its own.
    let ownMeasures: [PlanDocument.Measure]
    private let wording: Wording
    private let content: ContentWords

    init(_ action: CheckedAction) {
        self.action = action
        end = action.value.due?.end
        ownMeasures = action.measures.filter { $0.action != nil }
        wording = Wording(action.value.text)
        content = ContentWords(action.value.text)
    }

    /// Trains or briefs staff.
    var teaches: Bool {
        let taught = ["training", "train", "brief", "briefing", "briefings", "workshops"]
        return wording.words.prefix(8).contains(where: taught.contains)
            && !wording.words.contains(where: DatedStep.rules.contains)
            && !isMaking(anyOf: taught)
    }

    /// Audits or monitors.
    var checks: Bool {
        ["audit", "monitor", "evaluate", "dip-sample"].contains(wording.words.first)
    }

    /// Writes or issues what others then work by.
    var issuesRule: Bool {
        wording.words.prefix(2).contains(where: DatedStep.issuing.contains)
            && wording.words.prefix(10).contains(where: DatedStep.rules.contains)
            && !teaches
    }

    /// Makes the framework or model by which audits are done.
    var makesAuditFramework: Bool {
        wording.says(anyOf: [
            "quality assurance framework", "audit framework", "audit model", "audit tool",
            "audit system", "audit programme",
        ]) && wording.words.contains(where: DatedStep.issuing.contains)
    }

    /// Is one audit, and not a regular one.
    var isSingleAudit: Bool {
        let regular = ["monthly", "weekly", "quarterly", "regular", "routine", "annual", "cycle"]
        return wording.words.count <= 12
            && (wording.words.first == "audit" || wording.words.last == "audit")
            && !wording.words.contains(where: regular.contains)
    }

    /// Whether two steps speak of the same thing.
    func shares(with other: DatedStep, atLeast count: Int) -> Bool {
        content.common(with: other.content) >= count
    }

    /// "Develop training …": the training itself is being made.
    private func isMaking(anyOf nouns: [String]) -> Bool {
        let made = [
            "develop", "design", "commission", "write", "agree", "review", "plan", "identify",
        ]
        return made.contains(wording.words.first ?? "")
    }

    private static let issuing: Set = [
        "launch", "issue", "implement", "introduce", "publish", "develop", "revise", "refresh",
        "agree", "write", "create", "rewrite", "redesign", "developed", "produce", "adopt",
    ]

    private static let rules: Set = [
        "policy", "policies", "procedure", "procedures", "protocol", "guidance", "framework",
        "standards", "pathway", "toolkit", "template",
    ]
}

/// "First audit due in March 2031" in the progress of a row.
struct FirstOccasion {
    /// "audit", "survey" …
    let kind: String
    /// The first day of the time told.
    let start: Day

    init?(in action: PlanDocument.Action, dates: WrittenDates) {
        for text in [action.progressText, action.futureText, action.statusText] {
            guard let text else { continue }
            for sentence in text.split(whereSeparator: { ".;\n".contains($0) }) {
                let wording = Wording(String(sentence))
                for kind in ["audit", "survey", "sample", "data return", "review"]
                where wording.says("first \(kind)") {
                    if let day = dates.dates(in: String(sentence)).first?.due.start {
                        self.kind = kind
                        start = day
                        return
                    }
                }
            }
        }
        return nil
    }
}

/// The words of a text that carry its subject, each by its beginning, so that "assessments" and "assessment" are one.
struct ContentWords {
    let stems: Set<String>

    init(_ text: String) {
        stems = Set(
            Wording(text).words.filter { $0.count > 3 && !ContentWords.common.contains($0) }
                .map { String($0.prefix(7)) })
    }

    /// How many they share.
    func common(with other: ContentWords) -> Int { stems.intersection(other.stems).count }

    private static let common: Set = [
        "this", "that", "with", "from", "into", "their", "they", "have", "been", "will", "which",
        "when", "where", "children", "child", "young", "people", "ensure", "staff", "service",
        "services", "team", "teams", "social", "care", "work", "workers", "managers", "manager",
        "plan", "plans", "review", "audit", "monitor", "evaluate", "develop", "implement", "launch",
        "issue", "revise", "revised", "their", "about", "across", "within", "through", "practice",
        "families", "family", "process", "quality", "improve", "each", "every", "whether",
    ]
}
