import Basics

/// One thing that an operation asks for, declared once: forms, messages, JSON and commands come from it.
public struct OperationField: Sendable, Equatable {
    /// How it is entered and checked.
    public enum Kind: Sendable, Equatable {
        case line, text, lines
        case choice([String])
        /// One of several, each with the words that a person sees.
        case options([Option])
        case day
        case file
        /// Another record, by its identifier; a page hides it.
        case record
    }

    /// A value and the words that a person sees.
    public struct Option: Sendable, Equatable {
        /// As JSON and forms send it.
        public var value: String
        /// As a person reads it.
        public var words: String

        /// From all its fields.
        public init(_ value: String, _ words: String) {
            self.value = value
            self.words = words
        }
    }

    /// As inputs and JSON name it.
    public var name: String
    /// The label.
    public var words: String
    /// A line under the label.
    public var hint: String?
    /// How it is entered and checked.
    public var kind: Kind
    /// Whether it must be filled.
    public var isRequired: Bool
    /// Characters at most, of the whole field.
    public var limit: Int

    /// From all its fields.
    public init(
        _ name: String, _ words: String, hint: String? = nil, kind: Kind = .line,
        isRequired: Bool = false, limit: Int = 200
    ) {
        self.name = name
        self.words = words
        self.hint = hint
        self.kind = kind
        self.isRequired = isRequired
        self.limit = limit
    }

    /// What is wrong with what was typed, or nil.
    public func problem(with value: String) -> FieldProblem? {
        if isRequired, value.allSatisfy(\.isWhitespace) {
            let verb = if case .options = kind { "Choose" } else { "Enter" }
            return FieldProblem(field: name, words: "\(verb) \(words.lowercased()).")
        }
        if value.count > limit {
            return FieldProblem(
                field: name, words: "\(words) can have \(limit) characters at most.")
        }
        if value.contains("\0") {
            return FieldProblem(field: name, words: "\(words) holds a character that is not text.")
        }
        return value.isEmpty ? nil : problemOfKind(with: value)
    }

    private func problemOfKind(with value: String) -> FieldProblem? {
        switch kind {
        case .choice(let choices) where !choices.contains(value):
            FieldProblem(
                field: name, words: "Choose one of the answers for \(words.lowercased()).")
        case .record where Identifier(value) == nil:
            FieldProblem(field: name, words: "\(words) is not one of the record’s.")
        case .options(let options) where !options.contains { $0.value == value }:
            FieldProblem(
                field: name, words: "Choose one of the answers for \(words.lowercased()).")
        case .day where TypedDay.read(value) == nil:
            FieldProblem(
                field: name,
                words: "Enter \(words.lowercased()) as a day, such as 31 March 2027.")
        default: nil
        }
    }
}

extension [OperationField] {
    /// Every problem with what was typed, in the order of the fields.
    func problems(with values: [String: String]) -> [FieldProblem] {
        compactMap { $0.problem(with: values[$0.name] ?? "") }
    }
}
