/// A text of the plan: what part of the plan it is, and where it stands.
struct PlanText {
    /// What part of a plan a text can be.
    enum Part: CaseIterable {
        case finding, findingProgress, action, progress, future, evidence, measure, criterion, due,
            monitoring
    }

    /// The document's words.
    let text: String
    /// What part of the plan it is.
    let part: Part
    /// Its place, as a pointer.
    let at: String
    /// The cells it stands in.
    let cells: [Int]
    /// The place of its finding among all findings; nil for the whole plan's own.
    let finding: Int?
    /// The place of its action among all actions.
    var action: Int?
}

extension CheckedPlan {
    /// Every text of the given parts, in the plan's order; a text that was read twice out of one cell stands once.
    func texts(_ parts: Set<PlanText.Part>) -> [PlanText] {
        var found: [PlanText] = []
        found += document.measures.enumerated().map { place, value in
            PlanText(
                text: value.text, part: .measure, at: "/measures/\(place)",
                cells: value.from.cells(of: []), finding: nil)
        }
        found += document.successCriteria.enumerated().map { place, value in
            PlanText(
                text: value.text, part: .criterion, at: "/success_criteria/\(place)",
                cells: value.from.cells(of: []), finding: nil)
        }
        for finding in findings {
            found += texts(of: finding)
            for action in actions(of: finding) { found += texts(of: action) }
        }
        var known: Set<[String]> = []
        return found.filter {
            parts.contains($0.part)
                && known.insert([$0.text] + $0.cells.map(String.init)).inserted
        }
    }

    /// Every text of the given parts that belongs to one finding: its own and those of its actions.
    func texts(of finding: CheckedFinding, with parts: Set<PlanText.Part>) -> [PlanText] {
        (texts(of: finding) + actions(of: finding).flatMap { texts(of: $0) })
            .filter { parts.contains($0.part) }
    }

    private func texts(of finding: CheckedFinding) -> [PlanText] {
        var found: [PlanText] = []
        func add(_ text: String?, _ part: PlanText.Part, _ cells: [Int]) {
            guard let text, !text.isEmpty else { return }
            found.append(
                PlanText(
                    text: text, part: part, at: finding.at, cells: cells, finding: finding.index))
        }
        add(finding.value.text, .finding, finding.cells("text"))
        add(finding.value.progressText, .findingProgress, finding.cells("progress_text"))
        for criterion in finding.value.successCriteria {
            add(criterion.text, .criterion, criterion.from.cells(of: []))
        }
        for measure in finding.value.measures {
            add(measure.text, .measure, measure.from.cells(of: ["text"]))
        }
        return found
    }

    private func texts(of action: CheckedAction) -> [PlanText] {
        let value = action.value
        let texts: [(String?, PlanText.Part, String)] = [
            (value.text, .action, "text"), (value.progressText, .progress, "progress"),
            (value.futureText, .future, "future_text"), (value.evidenceText, .evidence, "evidence"),
            (value.dueText, .due, "due"), (value.monitoredBy, .monitoring, "monitored_by"),
        ]
        return texts.compactMap { text, part, field in
            guard let text, !text.isEmpty else { return nil }
            return PlanText(
                text: text, part: part, at: action.at, cells: action.cells(field),
                finding: action.finding, action: action.index)
        }
    }
}

extension CheckRule {
    /// A notice of this rule.
    func found(at place: String, cells: some Sequence<Int>, words: String, _ message: String)
        -> Notice
    {
        Notice(rule: id, at: place, cells: Set(cells).sorted(), words: words, message: message)
    }
}

extension String {
    /// The words as a message quotes them: on one line, and no longer than is read at a glance.
    var quoted: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > 90 else { return "“\(line)”" }
        let cut = line.prefix(88)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return "“\(cut[..<end]) …”"
    }
}
