/// What is to prove success only says that something was produced: a training held, a policy written.
///
/// Source: register X55
///
/// Example: "Reviews completed" is the whole answer to "How will we know?".
struct OutputAsProof: PlanCheck {
    let rule = CheckRule(
        "X55", "Output given as proof of outcome", kind: .sign, severity: .medium,
        explanation: """
            That something was written, held or bought shows work, not effect. A row whose only \
            proof is its own product can be finished without any child being better off.
            """,
        advice:
            "Add what should be different for children or in their records, and how it is counted.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let headings = ColumnHeadings(plan.document)
        return plan.actions.compactMap { action in
            guard let text = action.value.evidenceText else { return nil }
            let cells = action.cells("evidence")
            let heading = cells.first.flatMap { headings.heading(above: plan.cell($0)) }
            let finding = plan.finding(of: action).value
            guard
                asksForSuccess(heading)
                    || (finding.measures.isEmpty && finding.successCriteria.isEmpty)
            else { return nil }
            let place = action.index - plan.findings[action.finding].actions.lowerBound
            guard !finding.measures.contains(where: { $0.action == place }) else { return nil }
            let statements = Statements.of(text)
            guard !statements.isEmpty, statements.allSatisfy(OutputWording.isOutput) else {
                return nil
            }
            return rule.found(
                at: action.at, cells: cells, words: text,
                "Proof of success is \(text.quoted): a product of the work, not its effect.")
        }
    }

    private func asksForSuccess(_ heading: String?) -> Bool {
        guard let heading else { return false }
        return Wording(heading).words.contains {
            [
                "success", "know", "measure", "measures", "measured", "outcome", "outcomes",
                "impact", "difference",
                "target", "targets", "result", "results", "proof",
            ]
            .contains($0)
        }
    }
}

/// Tells a product of work from its effect.
enum OutputWording {
    /// Whether a statement says only that something was produced.
    static func isOutput(_ statement: String) -> Bool {
        let words = Wording(statement).words
        guard !words.contains(where: tellsEffect) else { return false }
        guard let noun = words.lastIndex(where: products.contains) else { return false }
        if words.count <= 4, let last = words.last, standing.contains(last) { return true }
        if Wording(statement).says(anyOf: ["in place", "in use"]) { return true }
        return words.indices.contains { place in
            place != noun
                && (VerbWords.tellsDone(words[place])
                    || ["complete", "issue", "available", "live"].contains(words[place]))
        }
    }

    private static func tellsEffect(_ word: String) -> Bool {
        word.contains { $0.isNumber || $0 == "%" } || effects.contains { word.hasPrefix($0) }
    }

    private static let effects = [
        "improv", "increas", "reduc", "better", "fewer", "less", "more", "children", "child",
        "famil", "parent",
        "young", "feedback", "satisf", "timel", "impact", "outcome", "experience", "all", "every",
        "each", "no",
        "used", "using", "being", "confiden", "describ", "know", "understand", "feel", "say",
        "tell", "quality", "consisten", "higher", "lower", "percent", "rate",
    ]

    /// Things that are written, held, bought or set up.
    private static let products: Set<String> = [
        "audit", "audits", "training", "policy", "policies", "procedure", "procedures", "strategy",
        "strategies",
        "plan", "plans", "protocol", "protocols", "report", "reports", "review", "reviews",
        "meeting", "meetings",
        "contract", "contracts", "role", "roles", "post", "posts", "form", "forms", "document",
        "documents",
        "documentation", "guidance", "workshop", "workshops", "briefing", "briefings", "framework",
        "template",
        "templates", "paper", "minutes", "system", "systems", "arrangements", "approach", "service",
        "attendance",
        "programme", "course", "courses", "options", "structure", "agreement", "group", "panel",
        "board", "toolkit",
        "tracker", "dashboard", "register", "database", "leaflet", "website", "tool", "checklist",
        "schedule",
        "specification", "recruitment", "appointment", "events", "sessions", "newsletter",
        "handbook", "rota", "guide", "manual",
    ]

    private static let standing: Set<String> = [
        "report", "attendance", "minutes", "programme", "policy", "strategy",
    ]
}
