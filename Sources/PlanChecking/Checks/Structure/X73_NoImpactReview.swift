/// Recommendations after which nobody looks whether it helped.
///
/// Source: register X73
///
/// Example: eight of nine recommendations end with a document, and none with a look at its effect.
struct NoImpactReview: PlanCheck {
    let rule = CheckRule(
        "X73", "No impact review", kind: .sign, severity: .medium,
        explanation: """
            The next inspection asks what changed for children. A recommendation whose last action \
            is a policy or a training course has no day on which anybody finds out.
            """,
        advice:
            "Add a day to each recommendation, some months on, on which its effect is looked at."
    )

    func notices(in plan: CheckedPlan) -> [Notice] {
        let asked = plan.findings.filter { !$0.value.actions.isEmpty }
        let without = asked.filter { !looksAtImpact($0, in: plan) }
        guard asked.count > 1,
            Double(without.count) >= plan.settings.structure.withoutImpactShare
                * Double(asked.count)
        else { return [] }
        return [
            rule.found(
                at: "", cells: without.flatMap { $0.cells("text") },
                words: without.prefix(3).compactMap(\.value.text).joined(separator: " … "),
                """
                \(without.count) of \(asked.count) requirements have no action that looks at what \
                changed.
                """
            )
        ]
    }

    private func looksAtImpact(_ finding: CheckedFinding, in plan: CheckedPlan) -> Bool {
        plan.texts(
            of: finding, with: [.action, .future, .progress, .findingProgress]
        ).contains { text in
            let wording = Wording(text.text)
            return wording.words.contains { word in Self.looking.contains { word.hasPrefix($0) } }
                || wording.says(anyOf: Self.phrases)
                || Statements.of(text.text).contains { statement in
                    Self.checking.contains(Wording(statement).words.first ?? "")
                }
        }
    }

    private static let looking = [
        "evaluat", "impact", "effective", "outcome", "audit", "re-audit", "sampl", "survey",
        "feedback", "moderat",
    ]
    private static let checking: Set<String> = [
        "check", "count", "compare", "test", "repeat", "measure", "recheck",
    ]
    private static let phrases = [
        "what changed", "what has changed", "what difference", "made a difference",
        "follow-up audit", "repeat audit",
        "repeat the audit", "review progress", "test whether", "check whether", "lessons learned",
        "ask children", "ask families", "ask parents", "ask young", "ask carers",
        "look back", "compare results", "hear from", "ask every", "ask each", "ask three",
    ]
}
