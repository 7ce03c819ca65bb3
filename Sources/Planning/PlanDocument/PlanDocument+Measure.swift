extension PlanDocument {
    /// A measure in the document's words, with the figures that those words give.
    public struct Measure: Sendable, Equatable {
        /// The words.
        public var text: String
        /// Index of the action it belongs to within its finding, or nil.
        public var action: Int?
        /// Where it stood before.
        public var baseline: Baseline?
        /// What it is to reach.
        public var target: Target?
        /// Which way is better.
        public var direction: Direction?
        /// Codes such as "NI 59".
        public var indicators: [String] = []
        /// When the target is wanted, in the document's words.
        public var dueText: String?
        /// The cells that each field came from.
        public var from = CellReferences()

        /// Makes one from its parts.
        public init(text: String) { self.text = text }
    }

    /// Where a measure stood before. `unit` is "%" or the thing counted, as the document writes it.
    public struct Baseline: Sendable, Equatable {
        /// The figure.
        public var value: Double
        /// "%" or the thing counted.
        public var unit: String?
        /// The document's words for its day ("June 11").
        public var text: String?
        /// Makes one from its parts.
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
        /// The figure.
        public var value: Double?
        /// "%" or the thing counted.
        public var unit: String?
        /// How the figure is meant.
        public var kind: Kind
        /// Makes one from its parts.
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
