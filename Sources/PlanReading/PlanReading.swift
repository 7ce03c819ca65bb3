import Planning

/// What was read out of a document: the plan, and how each part of the document was understood.
public struct PlanReading: Sendable, Equatable {
    /// The plan.
    public var plan: PlanDocument
    /// How each part was understood.
    public var explanation: Explanation

    /// Makes one from its parts.
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

        /// Makes one from its parts.
        public init(columns: [Understood] = [], furniture: [Furniture] = []) {
            self.columns = columns
            self.furniture = furniture
        }
    }

    /// A heading and the part of a plan it was taken for.
    public struct Understood: Sendable, Equatable {
        /// The heading as written.
        public var heading: String
        /// The part of a plan it was taken for.
        public var part: String
    }

    /// Words left out of the plan. The cell is nil where the words stand in no cell (a running head).
    public struct Furniture: Sendable, Equatable {
        /// Why the words are no part of the plan.
        public var why: String
        /// The words.
        public var text: String
        /// Their cell.
        public var cell: Int?
    }
}
