import Planning

/// Two statements of one finding say of the same thing that it is done and that it is not.
///
/// Source: register X20. Example: "Visiting rules written." and "Visiting rules being written." Near: "Visiting rules
/// written. Training rules being written."
struct Contradiction: PlanCheck {
    let rule = CheckRule(
        "X20", "Two statements that contradict each other", kind: .question, severity: .medium,
        explanation: """
            Under one finding the same thing is told as done and as not done yet. Perhaps one statement is older, or \
            they speak of two things with one name.
            """,
        advice: "Ask which of the two holds, and take the other away or date it.")

    /// Kinds of documents that plans call by several names.
    private static let documents: Set<String> = [
        "strategy", "policy", "procedure", "protocol", "guidance", "standard", "framework", "plan",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.findings.compactMap { finding in
            let statements = statements(of: finding, in: plan)
            for done in statements where done.standing.state == .done {
                for open in statements where open.standing.state == .notDone {
                    guard Self.isSame(done.standing.subject, open.standing.subject) else {
                        continue
                    }
                    return Notice(
                        rule: rule.id, at: finding.at,
                        cells: Set(done.cells + open.cells).sorted(),
                        words: "\(done.text) / \(open.text)",
                        message:
                            "\(Shown.quoted(done.text)) and \(Shown.quoted(open.text)) stand under "
                            + "one finding: which holds?")
                }
            }
            return nil
        }
    }

    private struct Statement {
        var text: String
        var standing: Standing
        var cells: [Int]
    }

    private func statements(of finding: CheckedFinding, in plan: CheckedPlan) -> [Statement] {
        var texts = [(finding.value.progressText, finding.cells("progress_text"))]
        for action in plan.actions(of: finding) {
            texts.append((action.value.text, action.cells("text")))
            texts.append((action.value.progressText, action.cells("progress")))
        }
        return texts.flatMap { text, cells in
            Statements.cut(text).compactMap { clause in
                Standing(clause).map { Statement(text: clause, standing: $0, cells: cells) }
            }
        }
    }

    /// The same words, or documents of one name and of two kinds ("leave policy", "leave strategy").
    private static func isSame(_ first: [String], _ second: [String]) -> Bool {
        if first == second { return first.count > 1 }
        guard let one = first.last, let other = second.last, documents.contains(one),
            documents.contains(other)
        else { return false }
        return first.count > 1 && first.dropLast() == second.dropLast()
    }
}
