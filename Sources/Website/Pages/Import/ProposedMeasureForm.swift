import Markup
import Operations
import Planning

extension ProposedMeasureFields: ProposedForm {
    init(_ form: FormFields) {
        self.init()
        text = form.words("text")
        action = Int(form.words("action")).map { $0 - 1 }
        baselineValue = form.words("baseline_value")
        baselineUnit = form.words("baseline_unit")
        baselineText = form.words("baseline_text")
        targetKind = PlanDocument.Target.Kind(rawValue: form.words("target_kind"))
        targetValue = form.words("target_value")
        targetUnit = form.words("target_unit")
        direction = PlanDocument.Direction(rawValue: form.words("direction"))
        indicators = form.lines("indicators")
        dueText = form.words("due_text")
    }

    func inputs(
        _ inputs: Inputs, in document: PlanDocument, at row: ProposalPlace?,
        under finding: FindingPlace?
    ) -> HTML {
        let directions = PlanDocument.Direction.allCases.map { ($0.rawValue, $0.words) }
        let targets = PlanDocument.Target.Kind.allCases.map { ($0.rawValue, $0.choiceWords) }
        return """
            \(inputs.area("text", "Measure", text, hint: "In the document’s words, with its figures", rows: 3))\
            \(finding.html { belongs(inputs, to: document[$0]) })\
            <fieldset class="part"><legend>Where it stood before</legend><div class="together">\
            \(inputs.line("baseline_value", "Baseline", baselineValue, hint: "A figure, such as 61"))\
            \(inputs.line("baseline_unit", "Baseline’s unit", baselineUnit, hint: "% or what is counted"))\
            \(inputs.line("baseline_text", "Baseline’s day", baselineText, hint: "Such as June 2011"))\
            </div></fieldset>
            <fieldset class="part"><legend>What it is to reach</legend><div class="together">\
            \(inputs.choice("target_kind", "Target", [("", "None")] + targets, chosen: targetKind?.rawValue ?? ""))\
            \(inputs.line("target_value", "Target’s figure", targetValue))\
            \(inputs.line("target_unit", "Target’s unit", targetUnit))\
            \(inputs.line("due_text", "Wanted by", dueText))\
            </div></fieldset>
            \(inputs.choice("direction", "Which way is better", [("", "Not said")] + directions, chosen: direction?.rawValue ?? ""))\
            \(inputs.area("indicators", "Codes of indicators", indicators.joined(separator: "\n"), hint: "One a line, such as NI 59"))
            """
    }

    private func belongs(_ inputs: Inputs, to finding: PlanDocument.Finding) -> HTML {
        let actions = finding.actions.enumerated().map { index, action in
            (
                String(index + 1),
                "Action \(action.ref ?? String(index + 1)): \(action.text.shortened(to: 70))"
            )
        }
        return inputs.choice(
            "action", "Belongs to", [("", "The whole finding")] + actions,
            chosen: action.map { String($0 + 1) } ?? "")
    }
}

extension PlanDocument.Target.Kind {
    /// What a form calls it.
    fileprivate var choiceWords: String {
        switch self {
        case .absolute: "Reach the figure"
        case .relativeImprovement: "Better by the figure"
        case .reduction: "Less by the figure"
        case .maintain: "Stay as it is"
        case .trend: "A trend"
        }
    }
}
