import Planning

/// An action that is worded as already done, and is not called complete.
///
/// Source: register X71
///
/// Example: "Rota rewritten", due next spring.
struct WordedAsDone: PlanCheck {
    let rule = CheckRule(
        "X71", "Action worded as already done", kind: .sign, severity: .low,
        explanation: """
            "Panel set up" can be a wish, a promise or a report. Until it is worded as something \
            to do, nobody can tell whether it is still to be done.
            """,
        advice: "Word it as what is to be done, or report it as progress and mark it complete.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            guard action.value.status != .completed, action.value.subItems.isEmpty,
                Statements.of(action.value.text).allSatisfy(DoneWording.isOne)
            else { return nil }
            let status = action.value.statusText.map { ", and its status is \($0.quoted)" } ?? ""
            return rule.found(
                at: action.at, cells: action.cells("text"), words: action.value.text,
                "\(action.value.text.quoted) is worded as done\(status).")
        }
    }
}

/// Tells a statement that something is done from one that it should be.
enum DoneWording {
    /// Whether a statement tells something as done.
    static func isOne(_ statement: String) -> Bool {
        let words = Wording(statement).words
        guard (2...14).contains(words.count), let first = words.first else { return false }
        if VerbWords.orders(first), !["plan", "audit", "place", "support"].contains(first) {
            return false
        }
        if words[1] == "of",
            first.hasSuffix("ion") || first.hasSuffix("ment") || first.hasSuffix("ing")
        {
            return false
        }
        if words.contains(where: { open.contains($0) }) {
            return false
        }
        if words.count > 2, determiners.contains(words[1]) { return false }
        if reworked.contains(first) { return true }
        return ends(words)
    }

    private static func ends(_ words: [String]) -> Bool {
        guard let last = words.last else { return false }
        if Wording(words.suffix(5).joined(separator: " ")).says("in place") { return true }
        if VerbWords.tellsDone(last) { return !["used", "shared"].contains(words.first ?? "") }
        return words.indices.suffix(6).dropLast().contains {
            tellsStrongly.contains(words[$0]) && SubjectWords.small.contains(words[$0 + 1])
        }
    }

    /// Words of sentences that want something, set a condition or describe what is.
    private static let open: Set<String> = [
        "to", "will", "should", "must", "shall", "ensure", "not", "that", "who", "until", "before",
        "when", "using",
        "while", "after", "if", "is", "are", "has", "have", "been", "was", "were", "can", "need",
        "needs", "so",
    ]

    /// A first word before one of these orders something: "log every place".
    private static let determiners: Set<String> = [
        "the", "a", "an", "each", "every", "all", "any", "our", "their", "its",
    ]

    private static let reworked: Set<String> = [
        "revised", "reviewed", "implemented", "developed", "established", "completed", "launched",
        "recruited",
        "appointed", "rewritten", "introduced", "created", "updated", "agreed", "held",
        "commissioned", "published",
        "refreshed", "trained", "delivered", "built", "merged", "moved",
    ]

    private static let tellsStrongly: Set<String> = [
        "established", "implemented", "commissioned", "introduced", "shared", "built", "launched",
        "revised",
        "developed", "recruited", "appointed", "reviewed", "completed",
    ]
}
