import Basics
import Planning

extension ProposedFindingFields: ProposedFields {
    /// A finding.
    public static let kind = ProposalList.Kind.finding

    /// What a form asks for a finding.
    public static let declared: [OperationField] = [
        OperationField(
            "kind", "Kind", kind: .choice(PlanDocument.FindingKind.allCases.map(\.rawValue))),
        OperationField(
            "ref", "Number", hint: "As printed in the document, if it has one", limit: 50),
        OperationField("text", "Finding", kind: .text, isRequired: true, limit: 20_000),
        OperationField("band_text", "Timescale", limit: 1_000),
        OperationField("progress_text", "Progress", kind: .text, limit: 50_000),
    ]

    /// What was typed, by the names of the fields.
    public var typed: [String: String] {
        ["ref": ref, "text": text, "band_text": bandText, "progress_text": progressText]
    }

    /// A finding whose words were lost in the document may stay without words.
    public static func mayBeEmpty(_ field: String) -> Bool { field == "text" }

    /// The finding with what was typed.
    public func applied(
        to old: PlanDocument.Finding, dates: TypedDue
    ) -> PlanDocument.Finding {
        var finding = old
        finding.kind = kind
        finding.ref = ref.words
        finding.text = text.words
        finding.bandText = bandText.words
        finding.progressText = progressText.words
        return finding
    }
}

extension PlanDocument.Finding: ProposedRow {
    /// A finding without any words.
    public static var blank: PlanDocument.Finding { PlanDocument.Finding(text: nil) }

    /// A section's findings.
    public static func path(
        of list: ProposalList
    ) -> WritableKeyPath<PlanDocument, [PlanDocument.Finding]>? {
        guard case .findings(let section) = list else { return nil }
        return \PlanDocument.sections[section].findings
    }

    /// The finding's fields as the format states them.
    public var stated: JSON {
        var document = PlanDocument()
        document.sections = [.init(title: nil, findings: [self])]
        return document.json.value(at: "/sections/0/findings/0") ?? .null
    }
}
