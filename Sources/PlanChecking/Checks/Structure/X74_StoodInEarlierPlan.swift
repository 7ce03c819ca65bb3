import Planning

/// An action that already stood in an earlier plan of the same council.
///
/// Source: register X74
///
/// Example: "Audit of night visits" in 2028 and again in 2031.
struct StoodInEarlierPlan: PlanSetCheck {
    let rule = stoodBeforeRule

    func notices(across plans: [CheckedPlan]) -> [(plan: Int, notice: Notice)] {
        let looked = plans.map(PlanOfCouncil.init)
        var found: [(plan: Int, notice: Notice)] = []
        for later in looked.indices {
            for earlier in looked.indices {
                guard let before = looked[earlier].year, let now = looked[later].year, before < now,
                    looked[later].council.isSame(as: looked[earlier].council)
                else { continue }
                for (old, new) in repeats(of: looked[later], in: looked[earlier]) {
                    found.append((later, stood(new, before, old)))
                    found.append((earlier, stands(old, now, new)))
                }
            }
        }
        return found
    }

    /// At most three rows of the earlier plan for each action of the later.
    private func repeats(
        of later: PlanOfCouncil, in earlier: PlanOfCouncil
    ) -> [(old: CheckedAction, new: CheckedAction)] {
        let index = RowIndex(earlier.plan.actions.map { SubjectWords($0.value.text) })
        let share = later.plan.settings.structure.repeatedShare
        return later.plan.actions.flatMap { action in
            index.rows(holding: SubjectWords(action.value.text), share: share).prefix(3).map {
                (earlier.plan.actions[$0], action)
            }
        }
    }

    private func stood(_ new: CheckedAction, _ before: Int, _ old: CheckedAction) -> Notice {
        rule.found(
            at: new.at, cells: new.cells("text"), words: new.value.text,
            "Stood in the plan of \(before) as \(old.value.text.quoted).")
    }

    private func stands(_ old: CheckedAction, _ now: Int, _ new: CheckedAction) -> Notice {
        rule.found(
            at: old.at, cells: old.cells("text"), words: old.value.text,
            "Stands again in the plan of \(now) as \(new.value.text.quoted).")
    }
}

/// A plan with its year and its council.
private struct PlanOfCouncil {
    let plan: CheckedPlan
    let year: Int?
    let council: CouncilWords

    init(_ plan: CheckedPlan) {
        self.plan = plan
        year = PlanYear.of(plan)
        council = CouncilWords.of(plan)
    }
}

/// Finds the row of an earlier plan that holds the words of an action.
private struct RowIndex {
    private var rows: [String: [Int]] = [:]
    private let words: [Set<String>]

    init(_ rows: [SubjectWords]) {
        words = rows.map(\.all)
        for (row, words) in words.enumerated() {
            for word in words { self.rows[word, default: []].append(row) }
        }
    }

    func rows(holding action: SubjectWords, share: Double) -> [Int] {
        let wanted = action.all
        guard wanted.count >= 2, !action.telling.isEmpty else { return [] }
        let rarest = wanted.sorted { ((rows[$0]?.count ?? 0), $0) < ((rows[$1]?.count ?? 0), $1) }
        let needed = max(2, Int((share * Double(wanted.count)).rounded(.up)))
        let candidates = rarest.prefix(wanted.count - needed + 1).flatMap { rows[$0] ?? [] }
        return Set(candidates).sorted().filter { words[$0].intersection(wanted).count >= needed }
    }
}
