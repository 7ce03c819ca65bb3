/// A text in a column that is for something else: a target among the actions, an action among the measures, progress
/// under the date, what is done under what is still to come.
///
/// Source: register X67
///
/// Example: "New form agreed and sent out" under "Next steps".
struct WrongColumn: PlanCheck {
    let rule = CheckRule(
        "X67", "Text in the wrong column", kind: .sign, severity: .medium,
        explanation: """
            A reader looks for a target under targets and for progress under progress. What stands \
            elsewhere is not counted, not asked after, and easily reported as if it were something \
            else.
            """,
        advice: "Move the words to the column they belong to.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        var found = targetsAmongActions(plan) + actionsAmongMeasures(plan)
        for action in plan.actions {
            if let notice = progressAsDate(action) { found.append(notice) }
            if let notice = doneAsFuture(action) { found.append(notice) }
        }
        var known: Set<[String]> = []
        return found.filter { known.insert([$0.words] + $0.cells.map(String.init)).inserted }
    }

    private func targetsAmongActions(_ plan: CheckedPlan) -> [Notice] {
        plan.findings.flatMap { finding -> [Notice] in
            let rows = plan.actions(of: finding)
            let cells = Set(rows.flatMap { $0.cells("text") })
            let misplaced = finding.value.measures.filter { measure in
                let own = Set(measure.from.cells(of: ["text"]))
                return !own.isEmpty && own.isSubset(of: cells)
                    && !finding.cells("text").contains(where: own.contains)
            }
            var found = misplaced.map { measure in
                rule.found(
                    at: finding.at, cells: measure.from.cells(of: ["text"]), words: measure.text,
                    "A target stands among the actions: \(measure.text.quoted).")
            }
            for row in rows
            where row.value.subItems.contains(where: WantedTrend.isOne)
                || WantedTrend.isOne(row.value.text)
            {
                found.append(
                    rule.found(
                        at: row.at, cells: row.cells("text"), words: row.value.text,
                        "A target stands as an action: \(row.value.text.quoted)."))
            }
            return found
        }
    }

    /// A statement among the measures that something will be carried out.
    private func actionsAmongMeasures(_ plan: CheckedPlan) -> [Notice] {
        plan.texts([.measure, .criterion]).flatMap { text -> [Notice] in
            Statements.of(text.text).compactMap { statement in
                let wording = Wording(statement)
                guard
                    wording.says(anyOf: [
                        "will be undertaken", "will be carried out", "will be held",
                        "will be conducted",
                        "will be commissioned", "will be arranged", "to be undertaken",
                        "to be carried out",
                        "will be recruited", "will be appointed", "will be written",
                        "will be delivered",
                    ]), !wording.words.contains(where: { $0.hasSuffix("%") }),
                    !plan.dates.dates(in: statement).isEmpty
                else { return nil }
                return rule.found(
                    at: text.at, cells: text.cells, words: statement,
                    "An action stands among the measures: \(statement.quoted).")
            }
        }
    }

    private func progressAsDate(_ action: CheckedAction) -> Notice? {
        guard let text = action.value.dueText else { return nil }
        let wording = Wording(text)
        let isTold = wording.words.indices.contains { place in
            guard Self.toldInDates.contains(wording.words[place]) else { return false }
            let next = place + 1 < wording.words.count ? wording.words[place + 1] : ""
            let before = wording.words[..<place]
            guard !before.contains(where: { $0.contains { $0.isNumber } }) else { return false }
            return next != "by" && !VerbWords.want(before)
        }
        guard
            isTold
                || wording.says(anyOf: [
                    "work ongoing", "in progress", "on track", "under way", "work underway",
                ])
        else { return nil }
        return rule.found(
            at: action.at, cells: action.cells("due"), words: text,
            "The date tells progress: \(text.quoted).")
    }

    private func doneAsFuture(_ action: CheckedAction) -> Notice? {
        guard let text = action.value.futureText else { return nil }
        let told = Statements.of(text).filter { statement in
            let words = Wording(statement).words
            guard words.count >= 3, words.count <= 16, !VerbWords.want(words), words.first != "to"
            else { return false }
            return words.dropFirst().contains {
                VerbWords.tellsDone($0) && $0 != "revised" && $0 != "updated"
            }
        }
        guard let first = told.first else { return nil }
        return rule.found(
            at: action.at, cells: action.cells("future_text", "future"), words: first,
            "What is still to come is told as done: \(first.quoted).")
    }

    private static let toldInDates: Set<String> = [
        "established", "started", "launched", "achieved", "held", "delivered", "recruited",
        "appointed", "implemented",
        "commenced", "begun", "issued", "published", "agreed", "done", "finished",
    ]
}

/// Tells a wanted trend ("the share of … rises each year") from something to do.
enum WantedTrend {
    /// Whether a text is a quantity and which way it should go.
    static func isOne(_ text: String) -> Bool {
        let words = Wording(text).words
        guard let quantity = words.prefix(6).firstIndex(where: quantities.contains) else {
            return false
        }
        let isOrdered = words.first.map { VerbWords.orders($0) } ?? false
        return !isOrdered && words[quantity...].contains(where: trends.contains)
    }

    private static let quantities: Set<String> = [
        "percentage", "proportion", "number", "share", "length", "rate", "average", "timeliness",
    ]
    private static let trends: Set<String> = [
        "reduces", "increases", "rises", "falls", "improves", "decreases", "drops", "grows",
        "declines",
    ]
}
