import Basics

extension PlanDocument {
    /// A question about how the document was read, with the source's words and the answers on offer.
    ///
    /// One per distinct question, with all its places: a colour key without a legend is one doubt, not 27.
    public struct Doubt: Sendable, Equatable {
        /// What kind of question: "lead-cut", "due-year", "status-key" …
        public var kind: String
        /// JSON pointers into the plan.
        public var places: [String]
        /// What is asked, in plain words.
        public var question: String
        /// The document's words that raised it.
        public var words: String
        /// The answers on offer.
        public var choices: [Choice]
        /// Index of the choice that the plan already stands on.
        public var standing: Int

        /// Makes one from its parts.
        public init(
            kind: String, places: [String], question: String, words: String, choices: [Choice],
            standing: Int = 0
        ) {
            self.kind = kind
            self.places = places
            self.question = question
            self.words = words
            self.choices = choices
            self.standing = standing
        }
    }

    /// An answer to a doubt: what it says and what it sets, each by its JSON pointer.
    public struct Choice: Sendable, Equatable {
        /// What the answer says.
        public var label: String
        /// JSON pointer → value.
        public var sets: [Setting]

        /// Makes one from its parts.
        public init(label: String, sets: [Setting] = []) {
            self.label = label
            self.sets = sets
        }
    }

    /// One value that an answer puts at one place.
    public struct Setting: Sendable, Equatable {
        /// Where, as a JSON pointer.
        public var pointer: String
        /// What is put there.
        public var value: JSON

        /// Makes one from its parts.
        public init(_ pointer: String, _ value: JSON) {
            self.pointer = pointer
            self.value = value
        }
    }
}
