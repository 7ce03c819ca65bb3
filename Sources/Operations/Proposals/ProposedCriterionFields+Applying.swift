import Basics
import Planning

extension ProposedCriterionFields: ProposedFields {
    /// A success criterion.
    public static let kind = ProposalList.Kind.criterion

    /// What a form asks for a success criterion.
    public static let declared: [OperationField] = [
        OperationField("text", "Success criterion", kind: .text, isRequired: true, limit: 20_000)
    ]

    /// What was typed, by the names of the fields.
    public var typed: [String: String] { ["text": text] }

    /// The criterion with what was typed.
    public func applied(
        to old: PlanDocument.SuccessCriterion, dates: TypedDue
    ) -> PlanDocument.SuccessCriterion {
        var criterion = old
        criterion.text = text.trimmed
        return criterion
    }
}

extension PlanDocument.SuccessCriterion: ProposedRow {
    /// A criterion without any words.
    public static var blank: PlanDocument.SuccessCriterion {
        PlanDocument.SuccessCriterion(text: "")
    }

    /// A finding's success criteria, or the plan's own.
    public static func path(
        of list: ProposalList
    ) -> WritableKeyPath<PlanDocument, [PlanDocument.SuccessCriterion]>? {
        guard case .criteria(let place) = list else { return nil }
        return place.map { \PlanDocument[$0].successCriteria } ?? \PlanDocument.successCriteria
    }

    /// The criterion's fields as the format states them.
    public var stated: JSON {
        var document = PlanDocument()
        document.successCriteria = [self]
        return document.json.value(at: "/success_criteria/0") ?? .null
    }
}
