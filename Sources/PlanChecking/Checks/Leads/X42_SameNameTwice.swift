import Planning

/// Two leads of the plan are probably one person or one post, spelt in two ways.
///
/// Names of people count as one where the surname is the same and one first name is short for the other, or where
/// surnames of one first name differ by a letter or two; posts, where they differ only in signs, in one letter of a
/// long word, or in one letter of an abbreviation.
///
/// Source: register X42
///
/// Example: "Tom / Thomas Fictitious"; "Quillfeather / Quilfeather".
struct SameNameTwice: PlanCheck {
    let rule = CheckRule(
        "X42", "Names that are one person or post", kind: .sign, severity: .low,
        explanation: """
            Written in two ways, one lead counts as two: their rows are not found together, and nobody sees how much \
            they carry.
            """,
        advice: "Choose one spelling; keep the other as an alias.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let leads = LeadRows.all(in: plan)
        var notices = leads.filter { $0.spellings.count > 1 }.compactMap { lead -> Notice? in
            guard !LeadPair.isOnlyCase(lead.spellings) else { return nil }
            return Notice(
                rule: rule.id, at: lead.rows[0].at, cells: lead.rows.flatMap { $0.cells("leads") },
                words: lead.spellings.joined(separator: "\n"),
                message: """
                    One lead is spelt in \(lead.spellings.count) ways: \
                    \(Counted.list(lead.spellings.map { "“\($0)”" })).
                    """)
        }
        for (place, first) in leads.enumerated() {
            for second in leads[(place + 1)...]
            where LeadPair(first.spellings[0], second.spellings[0]).isProbablyOne {
                let rarer = first.rows.count < second.rows.count ? first : second
                let other = rarer.key == first.key ? second : first
                notices.append(
                    Notice(
                        rule: rule.id, at: rarer.rows[0].at,
                        cells: Set(
                            rarer.rows.flatMap { $0.cells("leads") } + other.rows[0].cells("leads")
                        ).sorted(),
                        words: "\(rarer.spellings[0])\n\(other.spellings[0])",
                        message: """
                            “\(rarer.spellings[0])” (\(Counted.of(rarer.rows.count, "row"))) and \
                            “\(other.spellings[0])” (\(Counted.of(other.rows.count, "row"))) are probably one.
                            """))
            }
        }
        return notices
    }
}
