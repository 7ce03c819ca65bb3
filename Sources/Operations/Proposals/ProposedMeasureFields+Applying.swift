import Basics
import Planning

extension ProposedMeasureFields: ProposedFields {
    /// A measure.
    public static let kind = ProposalList.Kind.measure

    /// What a form asks for a measure.
    public static let declared: [OperationField] = [
        OperationField("text", "Measure", kind: .text, isRequired: true, limit: 20_000),
        OperationField("action", "Belongs to", limit: 10),
        OperationField("baseline_value", "Baseline", hint: "A figure, such as 61", limit: 30),
        OperationField("baseline_unit", "Its unit", limit: 200),
        OperationField("baseline_text", "Its day", limit: 1_000),
        OperationField(
            "target_kind", "Target",
            kind: .choice(PlanDocument.Target.Kind.allCases.map(\.rawValue))),
        OperationField("target_value", "Its figure", limit: 30),
        OperationField("target_unit", "Its unit", limit: 200),
        OperationField(
            "direction", "Which way is better",
            kind: .choice(PlanDocument.Direction.allCases.map(\.rawValue))),
        OperationField(
            "indicators", "Indicators", hint: "One a line", kind: .lines, limit: 4_000),
        OperationField("due_text", "Wanted by", limit: 1_000),
    ]

    /// What was typed, by the names of the fields.
    public var typed: [String: String] {
        [
            "text": text, "baseline_value": baselineValue, "baseline_unit": baselineUnit,
            "baseline_text": baselineText, "target_value": targetValue, "target_unit": targetUnit,
            "indicators": indicators.joined(separator: "\n"), "due_text": dueText,
        ]
    }

    /// A figure is a number, and what is said of a figure needs the figure.
    public var problems: [FieldProblem] {
        var problems: [FieldProblem] = []
        func add(_ field: String, _ words: String) {
            problems.append(FieldProblem(field: field, words: words))
        }
        if let words = baselineValue.words {
            if Double(figure: words) == nil { add("baseline_value", notAFigure("baseline")) }
        } else if baselineUnit.words != nil || baselineText.words != nil {
            add("baseline_value", "Enter the baseline’s figure, or empty its unit and day.")
        }
        if let words = targetValue.words, Double(figure: words) == nil {
            add("target_value", notAFigure("target"))
        }
        if targetKind == nil, targetValue.words != nil || targetUnit.words != nil {
            add("target_kind", "Choose how the target’s figure is meant.")
        }
        return problems
    }

    private func notAFigure(_ name: String) -> String {
        "Enter the \(name) as a figure, such as 61 or 61.5. Its unit has a field of its own."
    }

    /// The measure with what was typed.
    public func applied(
        to old: PlanDocument.Measure, dates: TypedDue
    ) -> PlanDocument.Measure {
        var measure = old
        measure.text = text.trimmed
        measure.action = action
        measure.baseline = baselineValue.words.flatMap(Double.init(figure:)).map {
            PlanDocument.Baseline(value: $0, unit: baselineUnit.words, text: baselineText.words)
        }
        measure.target = targetKind.map {
            PlanDocument.Target(
                value: targetValue.words.flatMap(Double.init(figure:)), unit: targetUnit.words,
                kind: $0)
        }
        measure.direction = direction
        measure.indicators = indicators.compactMap(\.words)
        measure.dueText = dueText.words
        return measure
    }
}

extension PlanDocument.Measure: ProposedRow {
    /// A measure without any words.
    public static var blank: PlanDocument.Measure { PlanDocument.Measure(text: "") }

    /// A finding's measures, or the plan's own.
    public static func path(
        of list: ProposalList
    ) -> WritableKeyPath<PlanDocument, [PlanDocument.Measure]>? {
        guard case .measures(let place) = list else { return nil }
        return place.map { \PlanDocument[$0].measures } ?? \PlanDocument.measures
    }

    /// The measure's fields as the format states them.
    public var stated: JSON {
        var document = PlanDocument()
        document.measures = [self]
        return document.json.value(at: "/measures/0") ?? .null
    }
}

extension Double {
    /// "61", "61.5", "1,250": a figure without its unit.
    init?(figure words: String) {
        let digits = words.replacing(",", with: "")
        guard digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }),
            let value = Double(digits), value.isFinite
        else { return nil }
        self = value
    }
}
