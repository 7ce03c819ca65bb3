extension PlanDocument {
    /// A measure in the document's words, with the figures that those words give.
    public struct Measure: Sendable, Equatable {
        public var text: String
        /// Index of the action it belongs to within its finding, or nil.
        public var action: Int?
        public var baseline: Baseline?
        public var target: Target?
        public var direction: Direction?
        /// Codes such as "NI 59".
        public var indicators: [String] = []
        public var dueText: String?
        public var from = CellReferences()

        public init(text: String) { self.text = text }
    }

    /// Where a measure stood before. `unit` is "%" or the thing counted, as the document writes it.
    public struct Baseline: Sendable, Equatable {
        public var value: Double
        public var unit: String?
        /// The document's words for its day ("June 11").
        public var text: String?
        public init(value: Double, unit: String? = nil, text: String? = nil) {
            self.value = value
            self.unit = unit
            self.text = text
        }
    }

    /// What a measure is to reach.
    public struct Target: Sendable, Equatable {
        /// How the figure is meant.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            case absolute
            case relativeImprovement = "relative-improvement"
            case reduction, maintain, trend
        }
        public var value: Double?
        public var unit: String?
        public var kind: Kind
        public init(value: Double? = nil, unit: String? = nil, kind: Kind) {
            self.value = value
            self.unit = unit
            self.kind = kind
        }
    }

    /// Which way is better.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        case up, down, hold
    }
}
