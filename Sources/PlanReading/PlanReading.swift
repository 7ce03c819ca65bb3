import Planning

/// What was read out of a document: the plan, and how each part of the document was understood.
public struct PlanReading: Sendable, Equatable {
    public var plan: PlanDocument
    public var explanation: Explanation

    public init(plan: PlanDocument, explanation: Explanation) {
        self.plan = plan
        self.explanation = explanation
    }

    /// How the document was understood, for `--explain` and for a person who checks the reading.
    public struct Explanation: Sendable, Equatable {
        /// Headings of the tables and what each column was taken to hold.
        public var columns: [Understood]
        /// Words that are no part of the plan, and why: repeated headings, page furniture, labels.
        public var furniture: [Furniture]

        public init(columns: [Understood] = [], furniture: [Furniture] = []) {
            self.columns = columns
            self.furniture = furniture
        }
    }

    /// A heading and the part of a plan it was taken for.
    public struct Understood: Sendable, Equatable {
        public var heading: String
        public var part: String
    }

    /// Words left out of the plan. The cell is nil where the words stand in no cell (a running head).
    public struct Furniture: Sendable, Equatable {
        public var why: String
        public var text: String
        public var cell: Int?
    }
}
