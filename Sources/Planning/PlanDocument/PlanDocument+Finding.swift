extension PlanDocument {
    /// What a finding is in its inspectorate's or council's words.
    public enum FindingKind: String, Sendable, Hashable, CaseIterable {
        case recommendation, requirement
        case areaForImprovement = "area for improvement"
        case relatedIssue = "related issue"
        case other
    }

    /// The inspector's words, and what the plan does about them.
    public struct Finding: Sendable, Equatable {
        /// What it is.
        public var kind: FindingKind
        /// Number as printed.
        public var ref: String?
        /// Nil where the numbering proves that one was lost.
        public var text: String?
        /// The same finding worded again elsewhere in the document.
        public var secondText: String?
        /// The inspectorate's timescale.
        public var bandText: String?
        /// What it points to in the inspection report.
        public var links = Links()
        /// Progress written for the whole row, not for one action.
        public var progressText: String?
        /// What would show that it is answered.
        public var successCriteria: [SuccessCriterion] = []
        /// How that is measured.
        public var measures: [Measure] = []
        /// What is done about it, in the document's order.
        public var actions: [Action] = []
        /// The cells that each field came from.
        public var from = CellReferences()

        /// Makes one from its parts.
        public init(kind: FindingKind = .other, ref: String? = nil, text: String?) {
            self.kind = kind
            self.ref = ref
            self.text = text
        }
    }

    /// What a finding points to in the inspection report.
    public struct Links: Sendable, Equatable {
        /// Numbers of paragraphs.
        public var paragraphs: [String] = []
        /// The note that the document writes beside a paragraph's number.
        public var paragraphNotes: [String: String] = [:]
        /// Numbers of the inspectorate's recommendations.
        public var recommendations: [String] = []
        /// Makes one from its parts.
        public init() {}
    }

    /// One thing to be done.
    public struct Action: Sendable, Equatable {
        /// Number as printed.
        public var ref: String?
        /// What is to be done, in the document's words.
        public var text: String
        /// The parts that it lists.
        public var subItems: [String] = []
        /// Who answers for it, one by one.
        public var leads: [String] = []
        /// The lead cell as written.
        public var leadsText: String?
        /// The date as written.
        public var dueText: String?
        /// The date as meant.
        public var due: Due?
        /// The status as written.
        public var statusText: String?
        /// The status as meant.
        public var status: ClaimedStatus?
        /// What has been done so far.
        public var progressText: String?
        /// When that was written, as the document says it.
        public var progressAsOfText: String?
        /// What comes next.
        public var futureText: String?
        /// What shows, or will show, that it is done.
        public var evidenceText: String?
        /// The body that watches it.
        public var monitoredBy: String?
        /// The cells that each field came from.
        public var from = CellReferences()

        /// Makes one from its parts.
        public init(text: String) { self.text = text }
    }
}
