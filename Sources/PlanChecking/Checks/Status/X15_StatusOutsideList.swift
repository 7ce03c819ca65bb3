import Planning

/// A status is worded otherwise than the plan's own list of statuses.
///
/// Source: register X15. Example: "In hand" under a column headed "Status: Done / Late". Near: "done" under the same.
struct StatusOutsideList: PlanCheck {
    let rule = CheckRule(
        "X15", "Status word outside the plan's own list", kind: .sign, severity: .low,
        explanation: """
            The plan prints which statuses it knows, in a key or in the heading of the column. This word is not among \
            them, so a count by status leaves the row out.
            """,
        advice: "Use a word of the list, or add this one to it.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let list = Self.list(of: plan.document)
        guard list.count > 1 else { return [] }
        let known = list.map { Wording($0).words }
        var order: [String] = []
        var groups: [String: [CheckedAction]] = [:]
        for action in plan.actions {
            guard let status = RowWords.filled(action.value.statusText) else { continue }
            let words = Wording(status).words
            guard !Self.isCode(words), !known.contains(where: { Self.isSaid($0, by: words) })
            else { continue }
            let key = words.joined(separator: " ")
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(action)
        }
        let shown = list.map { "“\($0)”" }.joined(separator: ", ")
        return order.compactMap { key in
            guard let actions = groups[key], let first = actions.first else { return nil }
            let word = first.value.statusText ?? key
            return rule.notice(
                of: actions, at: actions.count == 1 ? first.at : "", on: "status", words: word,
                "\(Shown.quoted(word)) stands on \(Shown.count(actions.count, "row")); "
                    + "the plan's own list is \(shown).")
        }
    }

    /// The statuses that the plan itself lists: its key, or what stands after "status" in a column's heading.
    private static func list(of document: PlanDocument) -> [String] {
        if !document.statusLegend.isEmpty { return document.statusLegend }
        for column in document.columns where column.lowercased().hasPrefix("status") {
            let marks: Set<Character> = [" ", ":", "(", "-", "–", "\n"]
            let rest = column.dropFirst("status".count).drop(while: marks.contains)
            let words = rest.split(separator: "/").map {
                $0.trimming(where: { $0.isWhitespace || $0 == ")" || $0 == "(" })
            }
            if words.count > 1, words.allSatisfy({ !$0.isEmpty && $0.count < 30 }) { return words }
        }
        return []
    }

    /// A colour, a letter, a tick or a number stands for a word of the key; which one the reading has settled.
    private static func isCode(_ words: [String]) -> Bool {
        words.joined().count < 3 || words.allSatisfy { colours.contains($0) }
    }

    private static let colours: Set<String> = [
        "red", "amber", "green", "blue", "white", "grey", "gray", "yellow", "orange", "black",
        "purple", "pink", "brown", "light", "dark",
    ]

    /// A status may say more than the word of the list ("completed in May"), or leave some of it out ("on track" for
    /// "on track, no help needed").
    private static func isSaid(_ known: [String], by words: [String]) -> Bool {
        guard !known.isEmpty else { return false }
        if words.starts(with: known) || known.starts(with: words) { return true }
        return Wording(words.joined(separator: " ")).says(known.joined(separator: " "))
    }
}

extension StringProtocol {
    /// Without the characters at both ends that answer the description.
    func trimming(where isLeftOut: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isLeftOut(first) { rest = rest.dropFirst() }
        while let last = rest.last, isLeftOut(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
