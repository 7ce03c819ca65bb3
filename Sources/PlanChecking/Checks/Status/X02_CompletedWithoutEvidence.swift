import Planning

/// An action is called completed, and its row names nothing that shows it.
///
/// Source: register X02. Example: "Completed" and nothing else, in a plan without a column for evidence. Near: "Completed.
/// Minutes of 3 May agreed by the board".
struct CompletedWithoutEvidence: PlanCheck {
    let rule = CheckRule(
        "X02", "Completed with no evidence attached", kind: .sign, severity: .high,
        explanation: """
            The owner calls the action completed. Nobody else can see why: the row names no document, audit, figure, \
            minute or decision that shows it.
            """,
        advice: "Attach what shows that it is done, and let a second person check it.")

    /// Words that name something a second person could look at.
    static let proofs = [
        "audit", "audits", "audited", "minutes", "report", "reports", "reported", "evidence",
        "evidenced", "survey", "feedback", "sample", "dip sample", "certificate", "certificates",
        "signed off", "approved by", "agreed by", "published", "confirmed", "log", "records show",
        "register", "figures", "attached", "link", "letter", "letters", "notes of", "see", "signed",
        "awarded", "contract", "read by",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.filter { $0.isCompleted && !CompletedWithoutEvidence.namesProof($0) }.map {
            rule.notice(
                of: $0, on: "status", "progress", words: $0.statusWords ?? "",
                "Called completed, and the row names nothing that shows it.")
        }
    }

    private static func namesProof(_ action: CheckedAction) -> Bool {
        if RowWords.filled(action.value.evidenceText) != nil { return true }
        return Statements.cut(action.value.progressText).contains { clause in
            !Telling.isToCome(clause)
                && (clause.contains("%") || Wording(clause).says(anyOf: proofs))
        }
    }
}
