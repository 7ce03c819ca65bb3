import Planning

/// Progress says in its own words that the aim is not met.
///
/// Source: register X21. Example: "Rota issued, but two teams still have no cover". Near: "Gaps in the rota closed".
struct AimNotMet: PlanCheck {
    let rule = CheckRule(
        "X21", "Progress admits the aim is not met", kind: .sign, severity: .medium,
        explanation: """
            Between other news the text says that something is missing, stuck or too little. A colour or a status does \
            not show it, and a reader in a hurry passes it by.
            """,
        advice: "Write it down as an obstacle, with who is to clear it and by when.")

    private static let admissions = [
        "gaps in", "gaps remain", "gap remains", "remain a challenge", "challenges of",
        "challenge of", "challenges with", "challenges in", "challenging", "difficult",
        "difficulties", "difficulty", "shortage", "shortages", "shortfall", "not yet", "not been",
        "has not", "have not", "had not", "did not", "does not", "do not", "could not", "cannot",
        "unable", "insufficient", "inconsistent", "too few", "too many", "too long", "too little",
        "delay", "delays", "delayed", "slipped", "late", "missed", "declined", "refused to",
        "held up", "disagree", "no response", "no cover", "still no", "remains low",
        "remain low", "remains high", "backlog of", "vacant", "vacancies", "stalled", "overspent",
        "not enough", "only one", "fell", "worse", "not met", "lack of",
    ]

    private static let cured = [
        "no longer", "could not have", "cleared", "closed", "resolved", "addressed", "ended",
        "no gaps", "filled",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        var seen: Set<[Int]> = []
        return plan.actions.compactMap { action in
            let isOwn = action.progress != nil
            let text = plan.progress(of: action)
            guard let clause = Statements.cut(text).first(where: Self.admits) else { return nil }
            let finding = plan.finding(of: action)
            let cells = isOwn ? action.cells("progress") : finding.cells("progress_text")
            // Progress that stands for a whole finding is noticed once.
            guard seen.insert(cells + [isOwn ? action.index : -1]).inserted else { return nil }
            var notice = rule.notice(
                of: action, words: clause, "Progress itself says: \(Shown.quoted(clause)).")
            notice.at = isOwn ? action.at : finding.at
            notice.cells = Set(notice.cells + cells).sorted()
            return notice
        }
    }

    private static func admits(_ clause: String) -> Bool {
        let wording = Wording(clause)
        return wording.says(anyOf: admissions) && !wording.says(anyOf: cured)
    }
}
