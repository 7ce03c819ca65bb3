/// A recommendation that asks for something that can be counted, and no measure that counts it.
///
/// Source: register X58
///
/// Example: "Make sure that every visit is written up", and no measure.
struct NothingMeasured: PlanCheck {
    let rule = CheckRule(
        "X58", "Nothing measured where it could be counted", kind: .sign, severity: .high,
        explanation: """
            "All children", "on time", "the size of caseloads": what is asked for here is a number \
            by its very words, and the plan sets none. It is the easiest place to show that things \
            are better.
            """,
        advice: "Count it: where it stands today, what it should be, and by when.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.findings.compactMap { finding in
            let value = finding.value
            guard value.measures.isEmpty, let text = value.text,
                let words = CountableWording.phrase(in: text),
                !value.successCriteria.contains(where: {
                    NumberWords.isFigure(in: Wording($0.text))
                })
            else { return nil }
            let rows = plan.actions(of: finding)
            return rule.found(
                at: finding.at,
                cells: finding.cells("text") + rows.flatMap { $0.cells("evidence", "text") },
                words: text,
                """
                Asks for what can be counted (“\(words)”), and no measure counts it: not in \
                \(Counted.of(rows.count, "row")).
                """
            )
        }
    }
}

/// Finds what a text asks for that is a number by its very words.
enum CountableWording {
    /// The words that can be counted, if any.
    static func phrase(in text: String) -> String? {
        let wording = Wording(complaint(of: text))
        let words = wording.words
        if let phrase = wording.first(of: phrases) { return phrase }
        for (place, word) in words.enumerated() {
            if amounts.contains(word) { return word }
            guard ["all", "every", "each"].contains(word), place + 1 < words.count,
                words[place + 1] != "time"
            else { continue }
            let next = words[(place + 1)...].prefix(4)
            if let noun = next.firstIndex(where: counted.contains) {
                return words[place...noun].joined(separator: " ")
            }
        }
        return nil
    }

    /// What follows "but": "visits are on time, but seldom written up" complains of what is written up.
    private static func complaint(of text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let but = words.firstIndex(of: "but"), Statements.of(text).count == 1 else {
            return text
        }
        return words[(but + 1)...].joined(separator: " ")
    }

    private static let phrases = [
        "on time", "within timescale", "within timescales", "within statutory timescales",
        "length of time",
        "too long", "too many", "too few", "the number of", "proportion of", "percentage of",
        "rate of", "waiting list", "waiting times", "working days",
    ]

    private static let amounts: Set<String> = [
        "caseload", "caseloads", "workload", "workloads", "timeliness", "timely", "frequency",
        "attendance",
        "turnover", "vacancies", "backlog", "delays", "sufficiency", "stability", "promptly",
        "routinely",
    ]

    private static let counted: Set<String> = [
        "child", "children", "young", "people", "person", "families", "family", "carers", "carer",
        "cases", "case",
        "staff", "workers", "worker", "visits", "visit", "plans", "plan", "assessments",
        "assessment", "referrals",
        "referral", "records", "record", "reviews", "review", "placements", "placement", "episode",
        "episodes",
        "children's", "people's", "leavers", "leaver", "decisions", "decision", "meetings",
        "meeting", "interviews", "teams", "pupils",
        "contacts", "adopters", "applications", "requests", "schools", "social",
    ]
}
