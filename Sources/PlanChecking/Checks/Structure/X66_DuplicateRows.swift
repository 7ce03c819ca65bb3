import Planning

/// Two rows that do the same thing: nearly the same words, the same cells beside them, or the same document rewritten
/// under two requirements.
///
/// Source: register X66
///
/// Example: "Rewrite the bicycle policy" under safety, "Bicycle policy revised" under travel.
struct DuplicateRows: PlanCheck {
    let rule = CheckRule(
        "X66", "Duplicate rows", kind: .sign, severity: .medium,
        explanation: """
            The same work on two rows gets two leads, two dates and two answers, and one of the \
            two is forgotten. It also makes a plan look larger than it is.
            """,
        advice: "Keep one row and link it to both requirements, or say how the two differ.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let spelled = LetterWords(plan).spelledOut
        var partners: [Int: [(other: Int, why: String)]] = [:]
        var known: Set<[Int]> = []
        for (first, second, why) in alike(plan, spelled) + besideAlike(plan)
            + sameDocuments(plan, spelled)
        where known.insert([first, second]).inserted {
            partners[second, default: []].append((first, why))
        }
        return partners.sorted { $0.key < $1.key }.map { second, others in
            let action = plan.actions[second]
            let rows = others.map { plan.actions[$0.other] }
            let names = rows.prefix(3).map(\.value.text.quoted)
            let more = rows.count > 3 ? " and \(rows.count - 3) more" : ""
            return rule.found(
                at: action.at,
                cells: action.cells("text", "due") + rows.flatMap { $0.cells("text", "due") },
                words: action.value.text,
                """
                \(action.value.text.quoted) \(others[0].why) \
                \(Counted.list(Array(names)))\(more)\(dates(action, rows)).
                """)
        }
    }

    private func dates(_ action: CheckedAction, _ rows: [CheckedAction]) -> String {
        guard let own = action.value.dueText,
            let other = rows.compactMap(\.value.dueText).first(where: { $0 != own })
        else { return "" }
        return "; one is due \(own.quoted), the other \(other.quoted)"
    }

    /// Rows with nearly the same words.
    private func alike(_ plan: CheckedPlan, _ spelled: LetterWords.SpelledOut) -> [(
        Int, Int, String
    )] {
        let settings = plan.settings.structure
        let likeness = TextLikeness(share: settings.duplicateShare, least: settings.duplicateWords)
        let texts = plan.actions.map(\.value.text)
        let short = texts.map(spelled.shortened)
        return (short == texts ? [texts] : [texts, short]).flatMap { texts in
            let words = texts.map { SubjectWords($0).all }
            return likeness.pairs(words).filter { first, second in
                let isOneRequirement = plan.actions[first].finding == plan.actions[second].finding
                return isDuplicate(words[first], words[second], inOneRequirement: isOneRequirement)
            }
        }
        .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        .map { ($0.first, $0.second, "says nearly the same as") }
    }

    /// Rows of one requirement share its subject, so they must be nearly word for word the same.
    private func isDuplicate(
        _ one: Set<String>, _ other: Set<String>, inOneRequirement: Bool
    ) -> Bool {
        let longer = Double(max(one.count, other.count))
        guard longer <= 3.5 * Double(min(one.count, other.count)) else { return false }
        guard inOneRequirement else { return true }
        return Double(one.intersection(other).count) >= 0.8 * Double(one.union(other).count)
    }

    /// Neighbours in one finding whose other cells are all the same and whose subject is one.
    private func besideAlike(_ plan: CheckedPlan) -> [(Int, Int, String)] {
        zip(plan.actions, plan.actions.dropFirst()).compactMap { one, other in
            guard one.finding == other.finding, one.value.from != other.value.from else {
                return nil
            }
            let pairs = [
                (one.value.progressText, other.value.progressText),
                (one.value.futureText, other.value.futureText),
                (one.value.evidenceText, other.value.evidenceText),
            ]
            let cells = [("progress", 0), ("future_text", 1), ("evidence", 2)].filter {
                one.value.from[$0.0].isEmpty || one.value.from[$0.0] != other.value.from[$0.0]
            }
            let same = cells.count {
                pairs[$0.1].0.map { Wording($0).words.count >= 3 } == true
                    && pairs[$0.1].0 == pairs[$0.1].1
            }
            guard pairs.allSatisfy({ $0.0 == $0.1 }), same >= 2,
                SubjectWords(one.value.text).all.intersection(SubjectWords(other.value.text).all)
                    .count >= 2
            else { return nil }
            return (one.index, other.index, "has the same cells beside it as")
        }
    }

    /// Rows under different requirements that write the same document.
    private func sameDocuments(_ plan: CheckedPlan, _ spelled: LetterWords.SpelledOut) -> [(
        Int, Int, String
    )] {
        var writers: [[String]: [Int]] = [:]
        for action in plan.actions {
            for name in rewritten(by: action.value, spelled.longForms) {
                writers[[name.kind] + name.stems.sorted(), default: []].append(action.index)
            }
        }
        return writers.values.filter { Set($0.map { plan.actions[$0].finding }).count > 1 }.flatMap
        { rows in
            rows.dropFirst().filter { plan.actions[$0].finding != plan.actions[rows[0]].finding }
                .map {
                    (rows[0], $0, "writes the same document as")
                }
        }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }

    /// The documents that a row writes or rewrites: those it names beside a verb of writing, and those it lists.
    private func rewritten(by action: PlanDocument.Action, _ spelled: [String: String]) -> Set<
        DocumentName
    > {
        let words = Set(Wording(action.text).words.prefix(14)).union(
            Wording(action.text).words.suffix(3))
        guard !words.isDisjoint(with: Self.writing) else { return [] }
        let named = DocumentName.all(in: action.text, spelledOut: spelled)
        let listed = action.subItems.filter { Wording($0).words.count <= 4 }.flatMap { item in
            named.isEmpty && !item.isEmpty ? DocumentName.all(in: item, spelledOut: spelled) : []
        }
        return Set(named.prefix(1) + listed)
    }

    private static let writing: Set<String> = [
        "revise", "revised", "review", "reviewed", "rewrite", "rewritten", "refresh", "refreshed",
        "create", "update",
        "updated", "write", "written", "develop", "developed", "amend", "amended", "relaunch",
        "redraft", "produce",
        "review/create", "draft", "drafted", "new",
    ]
}
