import Planning

/// A measure of a proposal as a form sends it: figures as typed, which the operation reads or refuses.
public struct ProposedMeasureFields: Sendable, Equatable {
    /// The words of the measure.
    public var text = ""
    /// Place of the action it belongs to within its finding, or nil.
    public var action: Int?
    /// Where it stood before.
    public var baselineValue = ""
    /// "%" or the thing counted.
    public var baselineUnit = ""
    /// The words for the baseline’s day.
    public var baselineText = ""
    /// How the target is meant, or nil where there is none.
    public var targetKind: PlanDocument.Target.Kind?
    /// What it is to reach.
    public var targetValue = ""
    /// "%" or the thing counted.
    public var targetUnit = ""
    /// Which way is better.
    public var direction: PlanDocument.Direction?
    /// Codes, one a line.
    public var indicators: [String] = []
    /// The words for when the target is wanted.
    public var dueText = ""

    public init() {}

    /// The fields as a measure of the reading fills them.
    public init(_ measure: PlanDocument.Measure) {
        text = measure.text
        action = measure.action
        baselineValue = measure.baseline.map { ProposedMeasureFields.figure($0.value) } ?? ""
        baselineUnit = measure.baseline?.unit ?? ""
        baselineText = measure.baseline?.text ?? ""
        targetKind = measure.target?.kind
        targetValue = measure.target?.value.map(ProposedMeasureFields.figure) ?? ""
        targetUnit = measure.target?.unit ?? ""
        direction = measure.direction
        indicators = measure.indicators
        dueText = measure.dueText ?? ""
    }

    /// "61" and not "61.0".
    private static func figure(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}

/// A success criterion of a proposal as a form sends it.
public struct ProposedCriterionFields: Sendable, Equatable {
    /// The words of the criterion.
    public var text = ""

    public init() {}

    /// The fields as a criterion of the reading fills them.
    public init(_ criterion: PlanDocument.SuccessCriterion) { text = criterion.text }
}
