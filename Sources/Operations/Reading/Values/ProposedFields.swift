import Planning

/// An action of a proposal as a form sends it: words as typed, lists one entry a line.
///
/// The operation reads `dueText` into a date as the reader would, and refuses an empty `text`.
public struct ProposedActionFields: Sendable, Equatable {
    /// Number as printed.
    public var ref = ""
    /// The words of the action or the finding.
    public var text = ""
    /// Its parts.
    public var subItems: [String] = []
    /// Everyone who leads it.
    public var leads: [String] = []
    /// The words for its date.
    public var dueText = ""
    /// What the words say of it, or nil where they say nothing.
    public var status: ClaimedStatus?
    /// The document’s words for its status.
    public var statusText = ""
    /// What was done so far.
    public var progressText = ""
    /// What is still to do.
    public var futureText = ""
    /// What shows that it was done.
    public var evidenceText = ""
    /// The body that watches it.
    public var monitoredBy = ""

    public init() {}

    /// The fields as an action of the reading fills them.
    public init(_ action: PlanDocument.Action) {
        ref = action.ref ?? ""
        text = action.text
        subItems = action.subItems
        leads = action.leads
        dueText = action.dueText ?? ""
        status = action.status
        statusText = action.statusText ?? ""
        progressText = action.progressText ?? ""
        futureText = action.futureText ?? ""
        evidenceText = action.evidenceText ?? ""
        monitoredBy = action.monitoredBy ?? ""
    }
}

/// A finding of a proposal as a form sends it.
public struct ProposedFindingFields: Sendable, Equatable {
    /// What the finding is.
    public var kind: PlanDocument.FindingKind = .other
    /// Number as printed.
    public var ref = ""
    /// The words of the action or the finding.
    public var text = ""
    /// The inspectorate’s timescale.
    public var bandText = ""
    /// What was done so far.
    public var progressText = ""

    public init() {}

    /// The fields as a finding of the reading fills them.
    public init(_ finding: PlanDocument.Finding) {
        kind = finding.kind
        ref = finding.ref ?? ""
        text = finding.text ?? ""
        bandText = finding.bandText ?? ""
        progressText = finding.progressText ?? ""
    }
}
