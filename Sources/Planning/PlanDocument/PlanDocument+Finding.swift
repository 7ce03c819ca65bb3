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
        public var kind: FindingKind
        /// Number as printed.
        public var ref: String?
        /// Nil where the numbering proves that one was lost.
        public var text: String?
        /// The same finding worded again elsewhere in the document.
        public var secondText: String?
        /// The inspectorate's timescale.
        public var bandText: String?
        public var links = Links()
        /// Progress written for the whole row, not for one action.
        public var progressText: String?
        public var successCriteria: [SuccessCriterion] = []
        public var measures: [Measure] = []
        public var actions: [Action] = []
        public var from = CellReferences()

        public init(kind: FindingKind = .other, ref: String? = nil, text: String?) {
            self.kind = kind
            self.ref = ref
            self.text = text
        }
    }

    /// What a finding points to in the inspection report.
    public struct Links: Sendable, Equatable {
        public var paragraphs: [String] = []
        /// The note that the document writes beside a paragraph's number.
        public var paragraphNotes: [String: String] = [:]
        public var recommendations: [String] = []
        public init() {}
    }

    /// One thing to be done.
    public struct Action: Sendable, Equatable {
        /// Number as printed.
        public var ref: String?
        public var text: String
        public var subItems: [String] = []
        public var leads: [String] = []
        public var leadsText: String?
        public var dueText: String?
        public var due: Due?
        public var statusText: String?
        public var status: ClaimedStatus?
        public var progressText: String?
        public var progressAsOfText: String?
        public var futureText: String?
        public var evidenceText: String?
        public var monitoredBy: String?
        public var from = CellReferences()

        public init(text: String) { self.text = text }
    }
}
