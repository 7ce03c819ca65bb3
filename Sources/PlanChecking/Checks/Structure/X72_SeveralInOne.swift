import Planning

/// A row that holds several actions, under one date and one status.
///
/// Source: register X72
///
/// Example: "Write the guidance. Train the reviewers."
struct SeveralInOne: PlanCheck {
    let rule = CheckRule(
        "X72", "Several actions in one", kind: .sign, severity: .medium,
        explanation: """
            Where a row holds two actions, one of them can be done and the other not; its one \
            status is then wrong for at least one of them.
            """,
        advice: "Cut the row: an action each, with its own lead, date and status.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            let parts = SeveralOrders.parts(of: action.value)
            guard parts.count > 1 else { return nil }
            return rule.found(
                at: action.at, cells: action.cells("text", "status"), words: action.value.text,
                "One row, \(parts.count) actions: \(Counted.list(parts.prefix(4).map(\.quoted))).")
        }
    }
}

/// Finds the separate orders in an action's words.
enum SeveralOrders {
    /// The orders, in the document's words; one or none where it is one action.
    static func parts(of action: PlanDocument.Action) -> [String] {
        let listed = Set(action.subItems.map { Wording($0).words })
        let orders = Statements.of(action.text).filter { !listed.contains(Wording($0).words) }
            .flatMap(runIns).filter(isOrder)
        if orders.count > 1 { return orders }
        return posts(in: action.text)
    }

    private static func isOrder(_ statement: String) -> Bool {
        let words = Wording(statement).words
        guard words.count >= 3, let first = words.first(where: { !$0.hasSuffix("ly") }) else {
            return false
        }
        return VerbWords.orders(first)
            || (words.count <= 30 && words.prefix(8).contains("to")
                && words.firstIndex(of: "to").map {
                    $0 > 0 && $0 + 1 < words.count && VerbWords.orders(words[$0 + 1]) && $0 < 5
                } == true)
    }

    /// Orders that run into one another without a mark: "Match the rotas Set out the case".
    private static func runIns(_ statement: String) -> [String] {
        var parts: [[Substring]] = [[]]
        let words = statement.split(whereSeparator: \.isWhitespace)
        for (place, word) in words.enumerated() {
            if place > 2, word.first?.isUppercase == true, VerbWords.orders(word.lowercased()),
                word.dropFirst().allSatisfy(\.isLowercase), let before = words[place - 1].last,
                before.isLowercase,
                words[place - 1].first?.isLowercase == true,
                !SubjectWords.small.contains(String(words[place - 1])), place + 2 < words.count,
                words[place + 1].first?.isUppercase == false
            {
                parts.append([])
            }
            parts[parts.count - 1].append(word)
        }
        return parts.map { $0.joined(separator: " ") }
    }

    /// Posts of different sorts that are to be filled: each is found, or not found, on its own.
    private static func posts(in text: String) -> [String] {
        let words = Wording(text).words.prefix(12)
        guard
            words.contains(where: {
                ["recruit", "recruiting", "appoint", "appointing", "hire", "recruitment"].contains(
                    $0)
            })
        else { return [] }
        let lists = WrittenLists.of(text).filter { $0.count > 1 }
        return lists.first { list in
            list.count { Wording($0).words.contains(where: Self.postWords.contains) } >= 2
        } ?? []
    }

    private static let postWords: Set<String> = [
        "manager", "managers", "worker", "workers", "officer", "officers", "lead", "leads",
        "adviser", "advisers",
        "advisor", "head", "practitioner", "practitioners", "assistant", "assistants", "nurse",
        "analyst",
        "coordinator", "psychologist", "chair", "reviewer", "reviewers", "director",
    ]
}
