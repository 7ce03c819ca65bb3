/// A measure that wants more or fewer of something whose number also moves when recording or demand does.
///
/// Source: register X61
///
/// Example: fewer complaints: because there is less to complain of, or because fewer are written down?
struct MisleadingDirection: PlanCheck {
    let rule = CheckRule(
        "X61", "Direction that can mislead", kind: .question, severity: .medium,
        explanation: """
            Fewer reports can mean that less is reported, and more assessments that more is found \
            or that thresholds moved. Such a number needs a second one beside it before it tells \
            good from bad.
            """,
        advice:
            "Say what the change should mean, and name a second figure that would tell otherwise."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        var known: Set<[String]> = []
        return recordingGaps(in: plan)
            + plan.findings.flatMap { finding in
                finding.value.measures.compactMap { measure -> Notice? in
                    let cells = measure.from.cells(of: ["text"])
                    guard let (way, thing) = Self.reading(of: measure.text),
                        known.insert([measure.text] + cells.map(String.init)).inserted
                    else { return nil }
                    return rule.found(
                        at: finding.at, cells: cells, words: measure.text,
                        way == .fewer
                            ? """
                            Fewer of “\(thing)” is taken as better; it can also mean that fewer \
                            are reported or written down: how will the two be told apart?
                            """
                            : """
                            More of “\(thing)” is taken as better; it can also mean more need or a \
                            moved threshold: how will the two be told apart?
                            """)
                }
            }
    }

    private enum Way { case more, fewer }

    private static func reading(of text: String) -> (Way, String)? {
        let words = Wording(text).words
        for (place, word) in words.enumerated() {
            let near = words[place...].dropFirst().prefix(8)
            if fewer.contains(word)
                || fewer.contains(where: { word.hasPrefix($0) && $0.count > 5 }),
                let thing = near.first(where: reported.contains)
            {
                return (.fewer, thing)
            }
            if more.contains(word),
                near.prefix(3).contains(where: amounts.contains) || isPlain(place, words),
                let thing = near.first(where: demanded.contains), !words.contains("timescales")
            {
                return (.more, thing)
            }
        }
        return nil
    }

    /// "More" before a thing, not "three or more".
    private static func isPlain(_ place: Int, _ words: [String]) -> Bool {
        words[place] == "more" && (place == 0 || words[place - 1] != "or")
    }

    /// Progress that admits that such things are not all written down: better recording will look like more of them.
    private func recordingGaps(in plan: CheckedPlan) -> [Notice] {
        plan.texts([.progress, .findingProgress]).compactMap { text in
            guard let action = text.action.map({ plan.actions[$0] }),
                Wording(text.text).says(anyOf: Self.gaps)
            else { return nil }
            guard let thing = Wording(action.value.text).words.first(where: Self.reported.contains)
            else { return nil }
            return rule.found(
                at: text.at, cells: text.cells + action.cells("text"), words: text.text,
                """
                Not everything is written down here, so a count of “\(thing)” will rise as \
                recording gets better: how will the two be told apart?
                """)
        }
    }

    private static let gaps = [
        "gaps in recording", "gaps in the recording", "not recorded", "under-recorded",
        "not all recorded",
        "not always recorded", "not being recorded", "recording gaps", "incomplete recording",
        "recording is incomplete",
        "not written down", "not yet recorded",
    ]

    private static let fewer: Set<String> = [
        "fewer", "reduction", "reductions", "reduce", "reduces", "reduced", "reducing", "decrease",
        "decreases",
        "decreased", "decreasing", "less", "lower", "drop", "fall",
    ]

    private static let more: Set<String> = [
        "more", "increase", "increases", "increased", "increasing", "rise", "higher", "growth",
    ]

    private static let amounts: Set<String> = [
        "number", "numbers", "volume", "percentage", "proportion", "share", "rate", "of",
    ]

    private static let reported: Set<String> = [
        "missing", "complaints", "complaint", "incidents", "incident", "allegations",
        "notifications", "disclosures",
        "referrals", "contacts", "episodes", "absconding", "restraints", "concerns", "escalations",
        "bullying", "offences", "exclusions",
    ]

    private static let demanded: Set<String> = [
        "assessments", "assessment", "referrals", "referral", "contacts", "investigations",
        "enquiries", "conferences",
        "strategy", "removals", "admissions",
    ]
}
