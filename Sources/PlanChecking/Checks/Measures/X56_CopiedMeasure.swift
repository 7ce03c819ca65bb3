/// A measure that was taken over from another row, or from another requirement, and speaks of what is not done here.
///
/// A measure is taken for copied where the same words, or the same indicator, stand elsewhere and fit there, while no
/// telling word of it stands in the row or requirement at hand.
///
/// Source: register X56
///
/// Example: "Transport plans revised" below a row on transport plans, and again below a row on school meals.
struct CopiedMeasure: PlanCheck {
    let rule = CheckRule(
        "X56", "Copied from another row, may not fit", kind: .question, severity: .medium,
        explanation: """
            Measures are often copied from row to row while a plan is written. One that shares no \
            word with what is done here measures something else.
            """,
        advice: "Say how this measure shows that this row worked, or write one that does.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        var seen: Set<[Int]> = []
        return (copiedEvidence(in: plan) + copiedMeasures(in: plan) + copiedIndicators(in: plan))
            .filter { seen.insert($0.cells).inserted }
    }

    /// The row above has nearly the same proof, and there it fits.
    private func copiedEvidence(in plan: CheckedPlan) -> [Notice] {
        let likeness = TextLikeness(share: 0.7, least: 3)
        return zip(plan.actions, plan.actions.dropFirst()).compactMap { above, action in
            guard let copy = action.value.evidenceText, let original = above.value.evidenceText,
                action.cells("evidence") != above.cells("evidence"),
                likeness.isAlike(SubjectWords(copy).all, SubjectWords(original).all)
            else { return nil }
            let words = SubjectWords(copy).all.intersection(SubjectWords(original).all)
            guard words.intersection(SubjectWords(above.value.text).all).count >= 2,
                words.isDisjoint(with: SubjectWords(action.value.text).all)
            else { return nil }
            return rule.found(
                at: action.at, cells: action.cells("evidence", "text"), words: copy,
                """
                \(action.value.text.quoted) is measured by \(copy.quoted), nearly the words of the \
                row above: does it measure this row?
                """)
        }
    }

    /// The same measure stands under another requirement, and there it fits.
    private func copiedMeasures(in plan: CheckedPlan) -> [Notice] {
        var uses: [[String]: [(finding: CheckedFinding, measure: Int)]] = [:]
        for finding in plan.findings {
            for (place, measure) in finding.value.measures.enumerated() {
                uses[Wording(measure.text).words, default: []].append((finding, place))
            }
        }
        let subjects = plan.findings.map { subject(of: $0) }
        var found: [(Int, Notice)] = []
        for (words, all) in uses where words.count >= 4 && Set(all.map(\.finding.index)).count > 1 {
            let telling = SubjectWords(words.joined(separator: " ")).telling
            guard !telling.isEmpty,
                all.contains(where: { !telling.isDisjoint(with: subjects[$0.finding.index]) })
            else { continue }
            for use in all where telling.isDisjoint(with: subjects[use.finding.index]) {
                let measure = use.finding.value.measures[use.measure]
                let notice = rule.found(
                    at: use.finding.at, cells: measure.from.cells(of: ["text"]),
                    words: measure.text,
                    """
                    \((use.finding.value.text ?? "This requirement").quoted) is measured by \
                    \(measure.text.quoted), which also stands under another requirement: does it \
                    measure this one?
                    """)
                found.append((use.finding.index, notice))
            }
        }
        return found.sorted { ($0.0, $0.1.cells.first ?? 0) < ($1.0, $1.1.cells.first ?? 0) }.map(
            \.1)
    }

    /// An indicator whose other uses all speak of something that this requirement does not name.
    private func copiedIndicators(in plan: CheckedPlan) -> [Notice] {
        var uses: [String: [(finding: Int, words: Set<String>)]] = [:]
        for finding in plan.findings {
            for measure in finding.value.measures where !measure.indicators.isEmpty {
                let fitting = SubjectWords(measure.text).telling
                    .intersection(subject(of: finding))
                guard !fitting.isEmpty else { continue }
                for code in measure.indicators {
                    uses[code, default: []].append((finding.index, fitting))
                }
            }
        }
        return plan.findings.flatMap { finding in
            finding.value.measures.compactMap { measure -> Notice? in
                let here = subject(of: finding)
                    .union(finding.value.successCriteria.flatMap { SubjectWords($0.text).all })
                let strange = measure.indicators.filter { code in
                    let others = (uses[code] ?? []).filter { $0.finding != finding.index }
                    guard let first = others.first else { return false }
                    let shared = others.dropFirst().reduce(first.words) {
                        $0.intersection($1.words)
                    }
                    .subtracting(measure.indicators.flatMap { SubjectWords($0).all })
                    return !shared.isEmpty && shared.isDisjoint(with: here)
                }
                guard !strange.isEmpty else { return nil }
                return rule.found(
                    at: finding.at, cells: measure.from.cells(of: ["text"]), words: measure.text,
                    """
                    What \(Counted.list(strange)) counts stands under another requirement, and \
                    this one does not name it: does it belong here?
                    """)
            }
        }
    }

    private func subject(of finding: CheckedFinding) -> Set<String> {
        let value = finding.value
        let texts =
            [value.text, value.progressText] + value.actions.flatMap { [$0.text, $0.progressText] }
        return Set(texts.compactMap { $0 }.flatMap { SubjectWords($0).stems })
    }
}
